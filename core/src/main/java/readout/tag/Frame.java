package readout.tag;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.text.Span;

/**
 * Frame: a trigger with its arguments and attributes.
 *
 * @param probability 0 to 1, that there is such a frame
 * @param arguments spans by role, each list in text order
 * @param attributes likeliest value of each attribute of the kind
 */
public record Frame(
        FrameKind kind,
        Span trigger,
        double probability,
        Map<ArgumentRole, List<Argument>> arguments,
        Map<FrameAttribute, AttributeValue> attributes) {
    public Frame {
        Map<ArgumentRole, List<Argument>> copied = new EnumMap<>(ArgumentRole.class);
        arguments.forEach((role, spans) -> copied.put(role, List.copyOf(spans)));
        arguments = Collections.unmodifiableMap(copied);
        Map<FrameAttribute, AttributeValue> values = new EnumMap<>(FrameAttribute.class);
        values.putAll(attributes);
        attributes = Collections.unmodifiableMap(values);
    }

    /** Returns the frame with other arguments of one role. */
    public Frame with(ArgumentRole role, List<Argument> spans) {
        Map<ArgumentRole, List<Argument>> changed = new EnumMap<>(ArgumentRole.class);
        changed.putAll(arguments);
        changed.put(role, spans);
        return new Frame(kind, trigger, probability, changed, attributes);
    }

    /** Arguments with this role; empty if there are none. */
    public List<Argument> arguments(ArgumentRole role) {
        return arguments.getOrDefault(role, List.of());
    }

    /** Likeliest argument with this role. */
    public Optional<Argument> argument(ArgumentRole role) {
        return arguments(role).stream().max((one, other) -> Double.compare(one.probability(), other.probability()));
    }

    /** Likeliest value of the attribute. */
    public Optional<AttributeValue> attribute(FrameAttribute attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }
}
