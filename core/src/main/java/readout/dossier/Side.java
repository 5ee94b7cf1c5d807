package readout.dossier;

import java.util.List;

/**
 * A side of the negotiation.
 *
 * @param name an ISO 3166-1 alpha-3 code of a state, or what the user calls it
 * @param names further names that mean it, as they stand in texts
 * @param others names that would be taken for it and mean somebody else
 */
public record Side(String name, List<String> names, List<String> others) {
    public Side {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a side needs a name");
        }
        names = List.copyOf(names);
        others = List.copyOf(others);
    }

    /** A side known by this name and what follows from it. */
    public static Side of(String name) {
        return new Side(name, List.of(), List.of());
    }
}
