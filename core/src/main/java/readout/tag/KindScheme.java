package readout.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.model.Scheme;
import readout.model.Scores;
import readout.model.WeightTable;

/**
 * Positions in the model's output of one kind of frame.
 *
 * @param number index among the model's kinds
 * @param roles roles of its arguments
 */
record KindScheme(FrameKind kind, int number, List<Role> roles, List<Attribute> attributes) {
    private static final Set<ArgumentRole> LONG = Set.of(
            ArgumentRole.CONTENT,
            ArgumentRole.ISSUE,
            ArgumentRole.CONDITION,
            ArgumentRole.CONSEQUENCE,
            ArgumentRole.CAUSE,
            ArgumentRole.TOPIC);

    /**
     * Role of an argument.
     *
     * @param column column in the model's table of roles
     * @param isLong true if arguments with this role tend to be clauses, in which single words may be missed
     */
    record Role(ArgumentRole role, int column, boolean isLong) {}

    /** Attribute with the positions of its values. */
    record Attribute(FrameAttribute attribute, Scheme.Attribute values) {
        /** Likeliest value of an attribute for a trigger. */
        AttributeValue likeliest(Scores scores, int trigger) {
            int likeliest = 0;
            for (int value = 1; value < values.values().size(); value++) {
                likeliest = probability(scores, trigger, value) > probability(scores, trigger, likeliest)
                        ? value
                        : likeliest;
            }
            String name = values.values().get(likeliest).toLowerCase(Locale.ROOT);
            return new AttributeValue(name, probability(scores, trigger, likeliest));
        }

        private double probability(Scores scores, int trigger, int value) {
            return scores.value(trigger, values.first() + value);
        }
    }

    /** Likeliest role of a piece. */
    Role likeliest(WeightTable table, int piece) {
        Role likeliest = roles.get(0);
        for (Role role : roles) {
            likeliest = table.at(piece, role.column()) > table.at(piece, likeliest.column()) ? role : likeliest;
        }
        return likeliest;
    }

    static KindScheme of(Scheme scheme, String letter) {
        FrameKind kind = kind(letter);
        List<Role> roles = scheme.arguments().getOrDefault(letter, List.of()).stream()
                .map(name -> role(scheme, kind, name))
                .toList();
        List<Attribute> attributes = scheme.attributes().stream()
                .filter(attribute -> attribute.kind().equals(letter))
                .map(attribute -> new Attribute(attribute(kind, attribute.key()), attribute))
                .toList();
        return new KindScheme(kind, scheme.kinds().indexOf(letter), roles, attributes);
    }

    private static FrameKind kind(String letter) {
        return switch (letter) {
            case "A" -> FrameKind.ATTRIBUTION;
            case "S" -> FrameKind.STATEMENT;
            case "M" -> FrameKind.MEETING;
            case "P" -> FrameKind.POSITION;
            case "V" -> FrameKind.EVENT;
            case "R" -> FrameKind.ROLE;
            case "K" -> FrameKind.MARKET;
            case "D" -> FrameKind.DEADLINE;
            case "X" -> FrameKind.REFERENCE;
            case "N" -> FrameKind.AFFILIATION;
            default -> throw new IllegalArgumentException("the model has a kind of frame without a name: " + letter);
        };
    }

    private static Role role(Scheme scheme, FrameKind kind, String name) {
        ArgumentRole role =
                name.equals("by") ? by(kind) : ArgumentRole.of(name).orElseThrow(() -> nameless(kind, "a role", name));
        return new Role(role, 1 + scheme.roles().indexOf(name), LONG.contains(role));
    }

    /** Role of "by": a date or, for changes, an amount. */
    private static ArgumentRole by(FrameKind kind) {
        return kind == FrameKind.MARKET ? ArgumentRole.CHANGE : ArgumentRole.DEADLINE;
    }

    private static FrameAttribute attribute(FrameKind kind, String key) {
        return FrameAttribute.of(key).orElseThrow(() -> nameless(kind, "an attribute", key));
    }

    private static IllegalArgumentException nameless(FrameKind kind, String what, String key) {
        return new IllegalArgumentException("the model's frames of the kind "
                + kind.name().toLowerCase(Locale.ROOT) + " have " + what + " without a name: " + key);
    }
}
