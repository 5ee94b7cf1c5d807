package readout.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/**
 * Parses one line of a {@code .jsonl} file of inputs: text or html and, if known, source, url, canonicalUrl, title, outlet, authors,
 * section, language, published and modified. The output of {@code readout fetch} has this form.
 */
public final class InputLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private InputLine() {}

    /**
     * Parses a line.
     *
     * @param place file and line, used as the source of an input that names none
     * @throws Unreadable for a line that is not a JSON object with a text or a page
     */
    public static Input parse(String place, String line) throws Unreadable {
        JsonNode node = tree(line);
        boolean html = node.hasNonNull("html");
        if (!html && !node.hasNonNull("text")) {
            throw new Unreadable("has neither \"text\" nor \"html\"");
        }
        String content = node.get(html ? "html" : "text").asText();
        String source = string(node, "source").orElse(place);
        Input input = html ? Input.ofPage(source, content) : Input.ofText(source, content);
        return input.at(string(node, "url")).with(given(node));
    }

    private static Metadata given(JsonNode node) throws Unreadable {
        List<String> authors = new ArrayList<>();
        node.path("authors").forEach(author -> authors.add(author.asText()));
        return Metadata.NONE
                .withUrl(string(node, "canonicalUrl"))
                .withTitle(string(node, "title"))
                .withOutlet(string(node, "outlet"))
                .withAuthors(authors)
                .withSection(string(node, "section"))
                .withLanguage(string(node, "language"))
                .withPublished(published(node))
                .withModified(time(node, "modified"));
    }

    private static JsonNode tree(String line) throws Unreadable {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new Unreadable("is not a JSON object");
            }
            return node;
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new Unreadable("is broken JSON" + (place == null ? "" : " at column " + place.getColumnNr()));
        }
    }

    /** Publication date with the moment, basis and place that {@code readout fetch} stores. */
    private static Optional<Published> published(JsonNode node) throws Unreadable {
        Optional<Timestamp> day = time(node, "published");
        Optional<OffsetDateTime> moment = time(node, "publishedAt").flatMap(Timestamp::time);
        Optional<PublishedBasis> basis = string(node, "publishedBasis").flatMap(InputLine::basis);
        double confidence = node.path("publishedConfidence").asDouble(1);
        return day.map(when -> new Published(
                new Timestamp(when.date(), moment.or(when::time)),
                basis.orElse(PublishedBasis.GIVEN),
                string(node, "publishedFrom").orElse("given"),
                basis.isPresent() ? Math.max(0, Math.min(1, confidence)) : 1));
    }

    private static Optional<PublishedBasis> basis(String word) {
        return Arrays.stream(PublishedBasis.values())
                .filter(basis -> basis != PublishedBasis.UNKNOWN && basis.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<Timestamp> time(JsonNode node, String key) throws Unreadable {
        Optional<String> given = string(node, key);
        Optional<Timestamp> time = given.flatMap(Timestamps::in);
        if (given.isPresent() && time.isEmpty()) {
            throw new Unreadable("has \"" + key + "\": \"" + given.get() + "\", which is no date like 2019-07-25");
        }
        return time;
    }

    private static Optional<String> string(JsonNode node, String key) {
        return node.hasNonNull(key)
                ? Optional.of(node.get(key).asText()).filter(value -> !value.isBlank())
                : Optional.empty();
    }
}
