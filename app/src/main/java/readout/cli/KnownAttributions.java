package readout.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import readout.annotate.Annotator;
import readout.annotate.CoreNlp;
import readout.fetch.Sources;
import readout.fetch.format.Found;
import readout.read.ArticleReader;
import readout.read.Reading;
import readout.text.AnnotatedArticle;

/** A folder of articles, {@code inputs.jsonl}, with the attributions in them, {@code gold.jsonl}: what learning commands learn from. */
final class KnownAttributions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private KnownAttributions() {}

    /**
     * Hands over each article, annotated, with its attributions.
     *
     * @param known an attribution of its cue and its content, as words
     */
    static <K> void each(
            Path folder, BiFunction<String, String, K> known, BiConsumer<AnnotatedArticle, List<K>> learner)
            throws IOException {
        Map<String, List<K>> all = gold(folder, known);
        Annotator annotator = new Annotator(new CoreNlp());
        ArticleReader reader = new ArticleReader(LocalDate.MAX.minusDays(9));
        Sources.ofFiles(InputStream.nullInputStream(), found -> {
                    if (found instanceof Found.Article article
                            && reader.read(article.input()) instanceof Reading.Read read) {
                        learner.accept(annotator.annotate(read.article()), all.getOrDefault(read.source(), List.of()));
                    }
                })
                .visit(folder.resolve("inputs.jsonl").toString());
    }

    private static <K> Map<String, List<K>> gold(Path folder, BiFunction<String, String, K> known) throws IOException {
        Map<String, List<K>> all = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode article = JSON.readTree(line);
            List<K> attributions = new ArrayList<>();
            for (JsonNode attribution : article.path("attributions")) {
                StringBuilder content = new StringBuilder();
                attribution
                        .path("content")
                        .forEach(words -> content.append(words.asText()).append(' '));
                attributions.add(known.apply(attribution.path("cue").asText(), content.toString()));
            }
            all.put(article.path("source").asText(), attributions);
        }
        return all;
    }
}
