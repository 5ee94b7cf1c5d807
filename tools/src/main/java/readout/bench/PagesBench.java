package readout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.extractors.DefaultExtractor;
import io.github.cdimascio.essence.Essence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import readout.read.ArticleReader;
import readout.read.Input;
import readout.read.ReadResult;

/** Benchmark of main text extraction: scores and speed of Readout and of other JVM libraries, on one thread, round by round. */
public final class PagesBench {
    private static final int ROUNDS = 7;
    private static final int WARMING = 3;
    private static final double NANOS = 1e9;

    private record Page(String source, Optional<String> url, String html, JsonNode gold) {}

    private interface Extractor {
        String text(Page page) throws Exception;
    }

    private PagesBench() {}

    /** @param arguments a folder with {@code inputs.jsonl} or {@code inputs.jsonl.gz}, and {@code gold.jsonl} with whole texts or segments */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Page> pages = pages(Path.of(arguments[0]));
        ArticleReader reader = new ArticleReader(LocalDate.of(2026, 1, 1));
        Map<String, Extractor> extractors = new LinkedHashMap<>();
        extractors.put("Readout", page -> readout(reader, page));
        extractors.put(
                "jsoup's parser and text() alone",
                page -> Jsoup.parse(page.html()).text());
        extractors.put("readability4j 1.0.8", PagesBench::readability);
        extractors.put("essence 0.13.0", page -> Essence.extract(page.html()).getText());
        extractors.put("boilerpipe 1.2.3, ArticleExtractor", page -> ArticleExtractor.INSTANCE.getText(page.html()));
        extractors.put("boilerpipe 1.2.3, DefaultExtractor", page -> DefaultExtractor.INSTANCE.getText(page.html()));
        Map<String, List<Double>> paces = new LinkedHashMap<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            for (Map.Entry<String, Extractor> each : extractors.entrySet()) {
                double pace = pace(each.getValue(), pages);
                if (round >= WARMING) {
                    paces.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                            .add(pace);
                }
            }
        }
        double own = Median.of(paces.getOrDefault("Readout", List.of())).orElseThrow();
        out.printf("%d pages, one thread, median of %d rounds after %d%n", pages.size(), ROUNDS, WARMING);
        out.printf("%-36s %6s %6s %6s %8s %18s %6s%n", "", "P", "R", "F1", "pages/s", "(least - most)", "ratio");
        for (Map.Entry<String, Extractor> each : extractors.entrySet()) {
            TextScore marks = pages.get(0).gold().has("with") ? new Segments() : new Shingles();
            for (Page page : pages) {
                marks.add(page.gold(), each.getValue().text(page));
            }
            List<Double> sorted = paces.getOrDefault(each.getKey(), List.of()).stream()
                    .sorted()
                    .toList();
            double pace = Median.of(sorted).orElseThrow();
            out.printf(
                    Locale.ROOT,
                    "%-36s %6.3f %6.3f %6.3f %8.0f %8.0f - %7.0f %6.2f%n",
                    each.getKey(),
                    marks.precision(),
                    marks.recall(),
                    marks.f1(),
                    pace,
                    sorted.get(0),
                    sorted.get(sorted.size() - 1),
                    own / pace);
        }
    }

    private static double pace(Extractor extractor, List<Page> pages) throws Exception {
        long characters = 0;
        long start = System.nanoTime();
        for (Page page : pages) {
            characters += extractor.text(page).length();
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        if (characters == 0) {
            throw new IllegalStateException("an extractor that finds nothing");
        }
        return pages.size() / seconds;
    }

    private static String readout(ArticleReader reader, Page page) {
        ReadResult reading =
                reader.read(Input.ofPage(page.source(), page.html()).at(page.url()));
        return reading instanceof ReadResult.Read read ? read.article().text() : "";
    }

    /** Extracts the text with Readability4J; a page on which it fails ("topCandidate.parent() must not be null") counts as empty. */
    private static String readability(Page page) {
        try {
            String text = new Readability4J(page.url().orElse("http://localhost/"), page.html())
                    .parse()
                    .getTextContent();
            return text == null ? "" : text;
        } catch (IllegalStateException broken) {
            return "";
        }
    }

    private static List<Page> pages(Path folder) throws IOException {
        Map<String, JsonNode> golds = new LinkedHashMap<>();
        for (JsonNode gold : lines(folder.resolve("gold.jsonl"))) {
            golds.put(gold.path("source").asText(), gold);
        }
        Path plain = folder.resolve("inputs.jsonl");
        List<Page> pages = new ArrayList<>();
        for (JsonNode input : lines(Files.exists(plain) ? plain : folder.resolve("inputs.jsonl.gz"))) {
            String source = input.path("source").asText();
            pages.add(new Page(
                    source,
                    Optional.ofNullable(input.path("url").textValue()).filter(url -> url.startsWith("http")),
                    input.path("html").asText(),
                    golds.getOrDefault(source, MissingNode.getInstance())));
        }
        return pages;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        try (BufferedReader lines = InputLines.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                nodes.add(new ObjectMapper().readTree(line));
            }
        }
        return nodes;
    }
}
