package readout.model;

/**
 * Trigger whose arguments are to be scored.
 *
 * @param first its first piece in the window
 * @param last its last piece in the window
 * @param kind index of its frame's kind in {@link Scheme#kinds}
 */
public record Trigger(int first, int last, int kind) {
    public Trigger {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no trigger from piece " + first + " to " + last);
        }
    }
}
