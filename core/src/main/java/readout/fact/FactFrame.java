package readout.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.text.Span;

/**
 * Spans of a fact's parts in the article's text.
 *
 * @param parts spans by part, in text order; a part without words of its own is absent
 */
public record FactFrame(Map<Part, List<Span>> parts) {
    /** Frame without parts. */
    public static final FactFrame NONE = new FactFrame(Map.of());

    /** Part of a fact that has a span. */
    public enum Part {
        /** The phrase that names the speaker, including the title. */
        SPEAKER,
        /** Head of the words of saying. */
        CUE,
        /** The words communicated, without the attribution. */
        CONTENT,
        /** The words of an "if", "unless" or "in return for". */
        CONDITION
    }

    public FactFrame {
        Map<Part, List<Span>> copy = new EnumMap<>(Part.class);
        parts.forEach((part, spans) -> copy.put(part, List.copyOf(spans)));
        parts = Map.copyOf(copy);
    }

    /** Returns the frame with the spans of a part; the frame itself if there are none. */
    public FactFrame with(Part part, List<Span> spans) {
        if (spans.isEmpty()) {
            return this;
        }
        Map<Part, List<Span>> more = new EnumMap<>(Part.class);
        more.putAll(parts);
        more.put(part, spans);
        return new FactFrame(more);
    }

    /** Spans of a part. */
    public List<Span> all(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** First span of a part. */
    public Optional<Span> first(Part part) {
        return all(part).stream().findFirst();
    }
}
