package readout.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.read.ArticleReader;
import readout.read.Decoder;
import readout.read.Input;
import readout.read.Unreadable;

/** Files, folders, {@code .jsonl} files and standard input to inputs, in order; folders by name, hidden files left out. */
public final class Sources {
    /** What stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** The largest file read whole: UTF-16 text of the longest input. */
    private static final int LARGEST_FILE = 2 * ArticleReader.LONGEST_INPUT + 2;

    private static final Pattern ARTICLE_FILE = Pattern.compile("(?i).*\\.(txt|text|html?|xhtml|jsonl)");
    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\s*(<!doctype html|<html|<\\?xml[^>]*>\\s*<(!doctype )?html|<head|<body|<!--|<article|<div|<p\\b).*");
    private static final int SNIFFED = 2000;

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
            stream(source, standardInput);
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
            unusable(source, "is a folder without articles (.txt, .html, .jsonl)");
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
            stream(source, stream);
        } catch (NoSuchFileException missing) {
            unusable(source, "there is no such file");
        } catch (IOException unreadable) {
            unusable(source, "can't be read: " + unreadable.getMessage());
        }
    }

    private void stream(String source, InputStream stream) {
        try {
            if (source.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
                new JsonLines(source, consumer).read(new BufferedInputStream(stream));
            } else {
                whole(source, stream);
            }
        } catch (IOException unreadable) {
            unusable(source, "can't be read: " + unreadable.getMessage());
        }
    }

    private void whole(String source, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            unusable(source, "is too large: over " + LARGEST_FILE / 1_000_000 + " MB");
            return;
        }
        try {
            String text = Decoder.decode(bytes);
            if (source.equals(STANDARD_INPUT) && text.stripLeading().startsWith("{\"")) {
                new JsonLines(source, consumer).read(new java.io.ByteArrayInputStream(bytes));
            } else {
                consumer.accept(new Found.Article(
                        isPage(source, text) ? Input.ofPage(source, text) : Input.ofText(source, text)));
            }
        } catch (Unreadable unreadable) {
            unusable(source, unreadable.reason());
        }
    }

    private static boolean isPage(String source, String text) {
        String name = source.toLowerCase(Locale.ROOT);
        return name.endsWith(".html")
                || name.endsWith(".htm")
                || name.endsWith(".xhtml")
                || HTML.matcher(text.substring(0, Math.min(SNIFFED, text.length())))
                        .matches();
    }

    private void unusable(String source, String reason) {
        consumer.accept(new Found.Unusable(source, reason));
    }
}
