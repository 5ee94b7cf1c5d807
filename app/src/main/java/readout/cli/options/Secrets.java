package readout.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.store.database.StoreException;

/** Reads passwords and tokens from the environment or from a file that only its owner can read; they are stored nowhere else. */
public final class Secrets {
    private static final String FILE = "READOUT_SECRETS";
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Map<String, String> environment;
    private final Map<String, String> file;

    private Secrets(Map<String, String> environment, Map<String, String> file) {
        this.environment = environment;
        this.file = file;
    }

    /**
     * Loads the secrets for a command.
     *
     * @throws StoreException if the file named by {@code READOUT_SECRETS} can't be read, or can be read by others
     */
    static Secrets of(Terminal terminal) {
        Map<String, String> environment = terminal.environment();
        return new Secrets(
                environment,
                Optional.ofNullable(environment.get(FILE))
                        .map(Path::of)
                        .map(Secrets::read)
                        .orElse(Map.of()));
    }

    /** Parses lines of {@code NAME=value}; those that begin with # are comments. */
    private static Map<String, String> read(Path path) {
        try {
            if (Files.getFileStore(path).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
                throw new StoreException(path + " can be read by others: chmod 600 " + path);
            }
            Map<String, String> secrets = new LinkedHashMap<>();
            for (String line : Files.readAllLines(path)) {
                int at = line.indexOf('=');
                if (!line.startsWith("#") && at > 0) {
                    secrets.put(
                            line.substring(0, at).strip(),
                            line.substring(at + 1).strip());
                }
            }
            return secrets;
        } catch (IOException unreadable) {
            throw new StoreException(path + ": the file of secrets can't be read");
        }
    }

    /** A secret by the name of its environment variable; the environment takes precedence over the file. */
    Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name)).or(() -> Optional.ofNullable(file.get(name)));
    }
}
