package readout.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gold annotation of an article, from the benchmark's {@code NAME.gold.json}. */
public final class Gold {
    private final JsonNode node;

    public Gold(JsonNode node) {
        this.node = node;
    }

    /** The facts of a kind: {@code statements}, {@code meetings} and so on. */
    List<JsonNode> facts(String kind) {
        List<JsonNode> facts = new ArrayList<>();
        node.path(kind).forEach(facts::add);
        return facts;
    }

    String text(String key) {
        return node.path(key).asText("");
    }

    static Optional<String> string(JsonNode fact, String key) {
        return fact.hasNonNull(key)
                ? Optional.of(fact.get(key).asText()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** The strings of a list, or the one string where the gold has no list. */
    static List<String> strings(JsonNode fact, String key) {
        JsonNode value = fact.path(key);
        List<String> strings = new ArrayList<>();
        if (value.isTextual()) {
            strings.add(value.asText());
        }
        value.forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
