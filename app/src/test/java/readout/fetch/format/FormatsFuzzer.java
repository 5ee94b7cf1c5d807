package readout.fetch.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import readout.fetch.input.Broken;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Found;
import readout.read.ArticleReader;
import readout.read.NextPart;
import readout.read.Unreadable;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;

/**
 * What Jazzer calls with bytes of its own making: one parser at a time, named by the property {@code readout.fuzz}, and behind each the
 * reading of what it hands over. {@code docs/fuzz} runs it; {@code FuzzedInputsTest} repeats what was found.
 */
public final class FormatsFuzzer {
    private static final ArticleReader READER = new ArticleReader(LocalDate.of(2026, 1, 1));

    /** Every parser by name; {@code any} lets the first bytes choose. */
    static final Map<String, Consumer<byte[]>> TARGETS = Map.ofEntries(
            format("gzip", new Gzip()),
            format("zip", new Zip()),
            format("tar", new Tar()),
            format("warc", new Warc()),
            format("pdf", new Pdf()),
            format("jsonfeed", new JsonFeed()),
            format("ninjs", new NinJs()),
            format("json", new JsonArticles()),
            format("rss", new Rss()),
            format("atom", new Atom()),
            format("sitemap", new Sitemap()),
            format("newsml", new NewsMlG2()),
            format("nitf", new Nitf()),
            format("mail", new Mail()),
            format("msg", new OutlookMessage()),
            format("csv", new CsvArticles()),
            format("page", new HtmlPage()),
            format("text", new Text()),
            Map.entry("any", bytes -> new Formats().read("any", new ByteArrayInputStream(bytes), FormatsFuzzer::read)),
            Map.entry("strings", FormatsFuzzer::strings));

    private FormatsFuzzer() {}

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        run(System.getProperty("readout.fuzz", "any"), bytes);
    }

    static void run(String target, byte[] bytes) {
        TARGETS.getOrDefault(target, none -> {
                    throw new IllegalArgumentException("no parser is named " + target);
                })
                .accept(bytes);
    }

    private static Map.Entry<String, Consumer<byte[]>> format(String name, Format format) {
        return Map.entry(name, bytes -> {
            try {
                format.read(
                        FormatInput.of(name, new ByteArrayInputStream(bytes)),
                        new FoundItems(new Formats(), FormatsFuzzer::read));
            } catch (IOException broken) {
                check(Broken.reason(broken));
            } catch (Unreadable refused) {
                check(refused.reason());
            }
        });
    }

    private static void read(Found found) {
        if (found instanceof Found.Article article) {
            READER.read(article.input());
        } else if (found instanceof Found.Link link) {
            link.teaser().ifPresent(READER::read);
        }
    }

    private static void strings(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Timestamps.in(text);
        NextPart.of(text, "https://news.example/a");
        new Formats()
                .read(
                        "strings",
                        "https://news.example/a",
                        Optional.of(text),
                        Metadata.NONE,
                        new ByteArrayInputStream(bytes),
                        FormatsFuzzer::read);
    }

    private static void check(String reason) {
        if (reason.isBlank() || reason.endsWith("null")) {
            throw new AssertionError("an error that says nothing: " + reason);
        }
    }
}
