package readout.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.fetch.format.Formats;
import readout.fetch.format.Found;

/** Files, folders and standard input to inputs, in order; folders by name, hidden files left out. */
public final class Sources {
    /** What stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final Pattern ARTICLE_FILE = Pattern.compile(
            "(?i).*\\.(txt|text|html?|xhtml|json|jsonl|ndjson|csv|tsv|xml|rss|atom|nitf|eml|pdf|warc|gz|tgz|tar|zip)");

    private final Formats formats = new Formats();
    private final InputStream standardInput;
    private final Consumer<Found> consumer;

    /** Hands over what it finds, one by one, so that a large archive is never in memory as a whole. */
    public Sources(InputStream standardInput, Consumer<Found> consumer) {
        this.standardInput = standardInput;
        this.consumer = consumer;
    }

    /** Visits a file, a folder or, for {@code -}, standard input. */
    public void visit(String source) {
        if (source.equals(STANDARD_INPUT)) {
            formats.read(source, standardInput, consumer);
            return;
        }
        try {
            Path path = Path.of(source);
            if (Files.isDirectory(path)) {
                folder(source, path);
            } else {
                file(source, path);
            }
        } catch (InvalidPathException noPath) {
            unusable(source, "is no file name");
        }
    }

    private void folder(String source, Path folder) {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(path -> Files.isRegularFile(path) && !isHidden(folder, path))
                    .filter(path ->
                            ARTICLE_FILE.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            unusable(source, "can't be listed: " + unreadable.getMessage());
            return;
        }
        if (files.isEmpty()) {
            unusable(source, "is a folder without articles (.txt, .html, .jsonl, .pdf, .eml, .warc.gz and others)");
        }
        files.forEach(file -> file(file.toString(), file));
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void file(String source, Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            formats.read(source, stream, consumer);
        } catch (NoSuchFileException missing) {
            unusable(source, "there is no such file");
        } catch (IOException unreadable) {
            unusable(source, "can't be read: " + unreadable.getMessage());
        }
    }

    private void unusable(String source, String reason) {
        consumer.accept(new Found.Unusable(source, reason));
    }
}
