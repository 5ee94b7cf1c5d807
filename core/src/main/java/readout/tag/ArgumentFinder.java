package readout.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readout.model.WeightTable;

/** Finds the arguments of one trigger: runs of words that more probably have a role than none, each with its likeliest role. */
final class ArgumentFinder {
    /** The least probability that a piece has any role. */
    private static final double LEAST = 0.4;

    /** A role's argument with less than this share of the mass of the role's greatest one is dropped. */
    private static final double LEAST_SHARE = 0.2;

    /** Pieces from one piece of an argument to its next one, at most. */
    private static final int LONG_STEP = 3;

    private final KindScheme kind;
    private final WeightTable roles;
    private final WindowWords words;

    /**
     * @param roles [T, 1 + roles] of the trigger
     */
    ArgumentFinder(KindScheme kind, WeightTable roles, WindowWords words) {
        this.kind = kind;
        this.roles = roles;
        this.words = words;
    }

    /** The arguments by role, each list in text order, among a window's first {@code size} pieces. */
    Map<ArgumentRole, List<Argument>> find(int size) {
        Map<ArgumentRole, List<Part>> parts = new EnumMap<>(ArgumentRole.class);
        for (int piece = 0; piece < size; piece++) {
            if (1 - roles.at(piece, 0) > LEAST) {
                KindScheme.Role role = kind.likeliest(roles, piece);
                add(parts.computeIfAbsent(role.role(), any -> new ArrayList<>()), role, piece);
            }
        }
        Map<ArgumentRole, List<Argument>> arguments = new EnumMap<>(ArgumentRole.class);
        parts.forEach((role, found) -> arguments.put(role, arguments(found)));
        return arguments;
    }

    private void add(List<Part> parts, KindScheme.Role role, int piece) {
        if (!parts.isEmpty()) {
            Part last = parts.get(parts.size() - 1);
            int step = piece - last.last;
            if (step <= (role.isLong() ? LONG_STEP : 1) || words.isOne(last.last, piece)) {
                for (int each = last.last + 1; each <= piece; each++) {
                    last.extend(each, roles.at(each, role.column()));
                }
                return;
            }
        }
        parts.add(new Part(piece, roles.at(piece, role.column())));
    }

    private List<Argument> arguments(List<Part> parts) {
        double most = parts.stream().mapToDouble(part -> part.mass).max().orElseThrow();
        return parts.stream()
                .filter(part -> part.mass > LEAST_SHARE * most)
                .map(part -> new Argument(words.from(part.first, part.last), part.top))
                .toList();
    }

    /** An argument's pieces, the sum of their probabilities and the largest of these. */
    private static final class Part {
        private final int first;
        private int last;
        private double mass;
        private double top;

        Part(int piece, double probability) {
            first = piece;
            extend(piece, probability);
        }

        void extend(int piece, double probability) {
            last = piece;
            mass += probability;
            top = Math.max(top, probability);
        }
    }
}
