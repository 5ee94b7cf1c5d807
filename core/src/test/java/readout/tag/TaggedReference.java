package readout.tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.text.Span;

/**
 * A made-up article with what the training code's predict.py finds in it with the same model, from tagged.jsonl.
 *
 * @param names spans with their kinds, and likewise the times with their directions
 */
record TaggedReference(String text, List<SeenFrame> frames, Set<String> names, Set<String> times) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A frame without the probabilities of its arguments and attributes. */
    record SeenFrame(
            FrameKind kind,
            Span trigger,
            double probability,
            Map<ArgumentRole, Set<Span>> arguments,
            Map<FrameAttribute, String> attributes) {
        /** The same of what the tagger found, without statements' predicates, which predict.py does not ask for. */
        static SeenFrame of(Frame frame) {
            Map<ArgumentRole, Set<Span>> arguments = new EnumMap<>(ArgumentRole.class);
            frame.arguments().forEach((role, spans) -> {
                if (role != ArgumentRole.PREDICATE || frame.kind() == FrameKind.ATTRIBUTION) {
                    arguments.put(
                            role,
                            new TreeSet<>(spans.stream().map(Argument::span).toList()));
                }
            });
            Map<FrameAttribute, String> attributes = new EnumMap<>(FrameAttribute.class);
            frame.attributes().forEach((attribute, value) -> attributes.put(attribute, value.value()));
            return new SeenFrame(frame.kind(), frame.trigger(), frame.probability(), arguments, attributes);
        }

        boolean hasTriggerOf(SeenFrame other) {
            return kind == other.kind && trigger.overlaps(other.trigger);
        }

        boolean isLike(SeenFrame other) {
            return hasTriggerOf(other) && arguments.equals(other.arguments) && attributes.equals(other.attributes);
        }
    }

    static List<TaggedReference> all() {
        try (InputStream in = TaggedReference.class.getResourceAsStream("tagged.jsonl")) {
            if (in == null) {
                throw new IllegalStateException("tagged.jsonl is missing");
            }
            List<TaggedReference> all = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                all.add(parse(JSON.readTree(line)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TaggedReference parse(JsonNode node) {
        List<SeenFrame> frames = new ArrayList<>();
        node.get("frames").forEach(frame -> frames.add(frame(frame)));
        return new TaggedReference(
                node.get("text").asText(), frames, labels(node.get("names")), labels(node.get("times")));
    }

    private static SeenFrame frame(JsonNode node) {
        Map<ArgumentRole, Set<Span>> arguments = new EnumMap<>(ArgumentRole.class);
        node.get("arguments").properties().forEach(entry -> {
            Set<Span> spans = new TreeSet<>();
            entry.getValue().forEach(span -> spans.add(span(span)));
            arguments.put(ArgumentRole.valueOf(entry.getKey()), spans);
        });
        Map<FrameAttribute, String> attributes = new EnumMap<>(FrameAttribute.class);
        node.get("attributes")
                .properties()
                .forEach(entry -> attributes.put(
                        FrameAttribute.valueOf(entry.getKey()), entry.getValue().asText()));
        return new SeenFrame(
                FrameKind.valueOf(node.get("kind").asText()),
                span(node.get("trigger")),
                node.get("probability").asDouble(),
                arguments,
                attributes);
    }

    private static Set<String> labels(JsonNode nodes) {
        Set<String> labels = new TreeSet<>();
        nodes.forEach(node -> labels.add(span(node) + " " + node.get(2).asText()));
        return labels;
    }

    private static Span span(JsonNode node) {
        return new Span(node.get(0).asInt(), node.get(1).asInt());
    }
}
