package readout.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** One line of a {@code .jsonl} file of inputs: source and text or html, with url, published, title and outlet where known. */
public final class InputLine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ISO_DATE_LENGTH = 10;

    private InputLine() {}

    /**
     * @param place file and line, the source of an input that names none
     * @throws Unreadable for a line that is no JSON object with a text or a page
     */
    public static Input parse(String place, String line) throws Unreadable {
        JsonNode node = tree(line);
        boolean html = node.hasNonNull("html");
        if (!html && !node.hasNonNull("text")) {
            throw new Unreadable("has neither \"text\" nor \"html\"");
        }
        return new Input(
                string(node, "source").orElse(place),
                string(node, "url"),
                published(node),
                string(node, "title"),
                string(node, "outlet"),
                node.get(html ? "html" : "text").asText(),
                html);
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

    private static Optional<LocalDate> published(JsonNode node) throws Unreadable {
        Optional<String> given = string(node, "published");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            String date = given.get();
            return Optional.of(LocalDate.parse(date.substring(0, Math.min(ISO_DATE_LENGTH, date.length()))));
        } catch (DateTimeException noDate) {
            throw new Unreadable("has \"published\": \"" + given.get() + "\", which is no date like 2019-07-25");
        }
    }

    private static Optional<String> string(JsonNode node, String key) {
        return node.hasNonNull(key)
                ? Optional.of(node.get(key).asText()).filter(value -> !value.isBlank())
                : Optional.empty();
    }
}
