package readout.store;

import java.time.Instant;

/** Carries out corrections of any kind. */
public final class Corrections {
    private Corrections() {}

    /**
     * Keeps a correction and carries it out; returns its number.
     *
     * @throws StoreException where it can't be carried out, with the reason; it is not kept then
     */
    public static long make(Store store, Correction correction, Instant now) {
        return correction.action() == Correction.Action.ADD
                ? store.addByHand(correction, now)
                : store.correct(correction);
    }
}
