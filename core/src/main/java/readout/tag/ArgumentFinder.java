package readout.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readout.model.WeightTable;

/** Finds the arguments of a trigger: runs of words that are more likely to have a role than none, each with its likeliest role. */
final class ArgumentFinder {
    /** Least probability that a piece has any role. */
    private static final double LEAST = 0.4;

    /** Least share of the probability mass of a role's largest argument; smaller arguments are dropped. */
    private static final double LEAST_SHARE = 0.2;

    /** Largest step from one piece of an argument to the next, in pieces. */
    private static final int LONG_STEP = 3;

    private final KindScheme kind;
    private final WeightTable roles;
    private final WindowWords words;

    /**
     * @param roles [T, 1 + roles] probabilities for the trigger
     */
    ArgumentFinder(KindScheme kind, WeightTable roles, WindowWords words) {
        this.kind = kind;
        this.roles = roles;
        this.words = words;
    }

    /** Finds the arguments among a window's first {@code size} pieces, by role and in text order. */
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

    /** Pieces of an argument, with the sum and the maximum of their probabilities. */
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
