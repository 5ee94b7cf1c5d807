package readout.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import readout.fetch.format.Formats;
import readout.fetch.input.Found;
import readout.generate.MadeUp;
import readout.read.ArticleReader;
import readout.read.ReadResult;

/** Benchmark of memory over a long web archive: writes a {@code .warc.gz} of distinct pages, streams it and prints the heap in use. */
public final class ArchiveBench {
    private static final int STEPS = 10;
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;
    private static final List<String> WORDS = MadeUp.list("page word");

    private final PrintStream out;
    private long articles;
    private long characters;
    private long start;
    private final int pages;

    private ArchiveBench(PrintStream out, int pages) {
        this.out = out;
        this.pages = pages;
    }

    /** @param arguments the number of pages (100,000) */
    public static void main(String[] arguments) throws IOException {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path archive = Files.createTempFile("readout", ".warc.gz");
        try {
            new ArchiveBench(new PrintStream(System.out, true, StandardCharsets.UTF_8), pages).run(archive);
        } finally {
            Files.delete(archive);
        }
    }

    private void run(Path archive) throws IOException {
        write(archive);
        out.printf(
                Locale.ROOT,
                "%,d pages, %,.0f MB of warc.gz, heap of at most %,d MB%n",
                pages,
                Files.size(archive) / MEGA,
                Runtime.getRuntime().maxMemory() / 1_000_000);
        ArticleReader reader = new ArticleReader(LocalDate.of(2026, 1, 1));
        start = System.nanoTime();
        try (InputStream stream = Files.newInputStream(archive)) {
            new Formats().read(archive.toString(), stream, found -> take(found, reader));
        }
        if (articles != pages) {
            throw new IllegalStateException(articles + " articles of " + pages + " pages");
        }
    }

    private void take(Found found, ArticleReader reader) {
        if (!(found instanceof Found.Article article)) {
            throw new IllegalStateException(String.valueOf(found));
        }
        if (reader.read(article.input()) instanceof ReadResult.Read read) {
            articles++;
            characters += read.article().text().length();
        }
        if (articles % (pages / STEPS) == 0) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            out.printf(
                    Locale.ROOT,
                    "%,9d pages %8.1f s %6.1f MB of heap in use after collection, %,d characters of text%n",
                    articles,
                    (System.nanoTime() - start) / NANOS,
                    (runtime.totalMemory() - runtime.freeMemory()) / MEGA,
                    characters);
        }
    }

    private void write(Path archive) throws IOException {
        Random random = new Random(1);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive))) {
            WarcPages warc = new WarcPages(file);
            for (int page = 0; page < pages; page++) {
                warc.add(page, html(random, page));
            }
        }
    }

    private static String html(Random random, int number) {
        StringBuilder page = new StringBuilder("<html><head><title>Talks, part ")
                .append(number)
                .append(
                        "</title><meta property=\"article:published_time\" content=\"2021-03-04T10:00:00Z\"></head><body><nav>");
        for (int link = 0; link < 30; link++) {
            page.append("<a href=\"/")
                    .append(link)
                    .append("\">Section ")
                    .append(link)
                    .append("</a> ");
        }
        page.append("</nav><article><h1>Talks, part ").append(number).append("</h1>");
        for (int paragraph = 0; paragraph < 12; paragraph++) {
            page.append("<p>");
            for (int word = 0; word < 40; word++) {
                page.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            page.append("said the minister.</p>");
        }
        page.append("</article><footer>All rights reserved</footer></body></html>");
        return page.toString();
    }
}
