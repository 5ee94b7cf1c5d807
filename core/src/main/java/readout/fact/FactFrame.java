package readout.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.text.Span;

/**
 * The places of a fact's parts in its article's text.
 *
 * @param parts in text order; a part that has no words of its own is absent
 */
public record FactFrame(Map<Part, List<Span>> parts) {
    /** A frame without parts. */
    public static final FactFrame NONE = new FactFrame(Map.of());

    /** What a place is of. */
    public enum Part {
        /** The phrase that names the speaker, title included. */
        SPEAKER,
        /** The head of the words of saying. */
        CUE,
        /** The words communicated, attribution left out. */
        CONTENT,
        /** The words of an "if", "unless" or "in return for". */
        CONDITION
    }

    public FactFrame {
        Map<Part, List<Span>> copy = new EnumMap<>(Part.class);
        parts.forEach((part, spans) -> copy.put(part, List.copyOf(spans)));
        parts = Map.copyOf(copy);
    }

    /** The same with a part that is placed; the frame itself where the part has no places. */
    public FactFrame with(Part part, List<Span> spans) {
        if (spans.isEmpty()) {
            return this;
        }
        Map<Part, List<Span>> more = new EnumMap<>(Part.class);
        more.putAll(parts);
        more.put(part, spans);
        return new FactFrame(more);
    }

    /** The places of a part. */
    public List<Span> all(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The first place of a part. */
    public Optional<Span> first(Part part) {
        return all(part).stream().findFirst();
    }
}
