package readout.dossier;

import java.util.List;

/**
 * Side of the negotiation.
 *
 * @param name ISO 3166-1 alpha-3 code of a state, or the user's name for the side
 * @param names further names that refer to it in texts
 * @param others names that would be taken for it but refer to somebody else
 */
public record Side(String name, List<String> names, List<String> others) {
    public Side {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a side needs a name");
        }
        names = List.copyOf(names);
        others = List.copyOf(others);
    }

    /** Creates a side that is recognized by this name and its regular variants. */
    public static Side of(String name) {
        return new Side(name, List.of(), List.of());
    }
}
