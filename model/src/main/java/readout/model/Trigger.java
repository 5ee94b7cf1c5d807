package readout.model;

/**
 * A trigger whose arguments are asked for.
 *
 * @param first its first piece in the window
 * @param last its last piece in the window
 * @param kind its frame's kind, as a place in {@link Scheme#kinds}
 */
public record Trigger(int first, int last, int kind) {
    public Trigger {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no trigger from piece " + first + " to " + last);
        }
    }
}
