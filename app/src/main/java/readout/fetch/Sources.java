package readout.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.fetch.format.Formats;
import readout.fetch.input.Found;
import readout.lexicon.Resource;

/** Finds inputs in files, folders, addresses and standard input, in order; folders are read by name, without hidden files. */
public final class Sources {
    /** The argument that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final Pattern ARTICLE_FILE =
            Pattern.compile("(?i).*\\.(" + Resource.anyOf("file-formats.tsv", "article file") + ")");

    private final Formats formats = new Formats();
    private final InputStream standardInput;
    private final Supplier<Web> web;
    private final boolean follow;
    private final Consumer<Found> consumer;
    private int linksLeft;

    /**
     * Passes on what it finds one by one, so that a large archive is never in memory as a whole.
     *
     * @param web supplies the client where an address is to be fetched, and not before
     * @param follow true to fetch what feeds and lists in files link to; those at addresses are always followed
     */
    public Sources(InputStream standardInput, Supplier<Web> web, boolean follow, Consumer<Found> consumer) {
        this.standardInput = standardInput;
        this.web = web;
        this.follow = follow;
        this.consumer = consumer;
    }

    /** Reads only files: addresses are reported, not fetched. */
    public static Sources ofFiles(InputStream standardInput, Consumer<Found> consumer) {
        Supplier<Web> none = () -> {
            throw new UnsupportedOperationException("addresses are not fetched here");
        };
        return new Sources(standardInput, none, false, consumer);
    }

    /** Visits a file, a folder, an address or, for {@code -}, standard input. */
    public void visit(String source) {
        linksLeft = 0;
        if (source.equals(STANDARD_INPUT)) {
            formats.read(source, standardInput, this::take);
        } else if (Web.isAddress(source)) {
            web.get().visit(source, consumer);
        } else {
            path(source);
        }
        if (linksLeft > 0) {
            unusable(source, "holds " + linksLeft + " addresses without text; --follow fetches them");
        }
    }

    /** Visits the content of an address, and nothing on this machine. */
    public void address(String address, Consumer<Found> taker) {
        if (Web.isAddress(address)) {
            web.get().visit(address, taker);
        } else {
            taker.accept(new Found.Unusable(address, "is no http or https address"));
        }
    }

    private void path(String source) {
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

    private void take(Found found) {
        if (!(found instanceof Found.Link link)) {
            consumer.accept(found);
        } else if (follow) {
            web.get().follow(link, consumer);
        } else if (link.teaser().isPresent()) {
            consumer.accept(new Found.Article(link.teaser().get()));
        } else {
            linksLeft++;
        }
    }

    private void folder(String source, Path folder) {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(path -> isArticleFile(folder, path)).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            unusable(source, "can't be listed: " + unreadable.getMessage());
            return;
        }
        if (files.isEmpty()) {
            unusable(
                    source,
                    "is a folder without articles (.txt, .html, .jsonl, .pdf, .eml, .msg, .warc.gz and others)");
        }
        files.forEach(file -> file(file.toString(), file));
    }

    /** True where a folder's file could hold articles, by its name. */
    public static boolean isArticleFile(Path folder, Path file) {
        return Files.isRegularFile(file)
                && !isHidden(folder, file)
                && ARTICLE_FILE.matcher(file.getFileName().toString()).matches();
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
            formats.read(source, stream, this::take);
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
