package readout.fact;

import java.util.List;

/** Something that an article says, with the words it rests on. */
public sealed interface Fact permits Statement, Meeting, Role, Position, Event, MarketMove, Deadline {
    List<Evidence> evidence();

    /** 0 to 1: of facts given 0.9, about nine in ten are right. */
    double confidence();

    /** The value itself where it is a confidence, an error where it is none. */
    static double checked(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
        return confidence;
    }
}
