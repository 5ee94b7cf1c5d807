package readout.fetch.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Cache of response bodies on disk, with the validators by which a server can confirm that they are current (RFC 9111). */
final class CachedResponse {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /**
     * A cached body.
     *
     * @param etag ETag of the response
     * @param lastModified Last-Modified, as the server wrote it
     */
    record Copy(Optional<String> etag, Optional<String> lastModified, Optional<String> charset, ResponseBody body) {
        boolean canBeValidated() {
            return etag.isPresent() || lastModified.isPresent();
        }
    }

    CachedResponse(Path folder) {
        this.folder = folder;
    }

    /** The cached copy for an address; a broken one is ignored. */
    Optional<Copy> of(URI address) {
        Path description = file(address, ".json");
        Path body = file(address, ".body");
        if (!Files.exists(description) || !Files.exists(body)) {
            return Optional.empty();
        }
        try {
            JsonNode told = JSON.readTree(Files.readString(description));
            byte[] bytes = Files.readAllBytes(body);
            boolean whole = told.path("address").asText().equals(address.toString())
                    && told.path("sha256").asText().equals(DigestUtils.sha256Hex(bytes));
            return whole
                    ? Optional.of(new Copy(
                            text(told, "etag"),
                            text(told, "lastModified"),
                            text(told, "charset"),
                            new ResponseBody(bytes)))
                    : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    void keep(URI address, Copy copy) throws IOException {
        Files.createDirectories(folder);
        ObjectNode told = JSON.createObjectNode()
                .put("address", address.toString())
                .put("sha256", DigestUtils.sha256Hex(copy.body().bytes()));
        copy.etag().ifPresent(value -> told.put("etag", value));
        copy.lastModified().ifPresent(value -> told.put("lastModified", value));
        copy.charset().ifPresent(value -> told.put("charset", value));
        write(file(address, ".body"), copy.body().bytes());
        write(file(address, ".json"), told.toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the file atomically, so that a crash leaves the old file or the new one. */
    private void write(Path file, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(folder, "new", "");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(URI address, String ending) {
        return folder.resolve(DigestUtils.sha256Hex(address.toString()) + ending);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.path(key).textValue());
    }
}
