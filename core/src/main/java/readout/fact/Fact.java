package readout.fact;

import java.util.List;
import readout.text.Span;

/**
 * Something that an article says, with the words it rests on.
 *
 * @param evidence at least one, the fullest first
 * @param confidence 0 to 1: of facts given 0.9, about nine in ten are right
 * @param frame where its parts stand
 */
public record Fact<C extends Content>(C content, List<Evidence> evidence, double confidence, FactFrame frame) {
    public Fact {
        evidence = List.copyOf(evidence);
        checked(confidence);
    }

    /** A fact of which nothing but the evidence is placed. */
    public Fact(C content, List<Evidence> evidence, double confidence) {
        this(content, evidence, confidence, FactFrame.NONE);
    }

    /** The places of the evidence. */
    public List<Span> spans() {
        return evidence.stream().map(Evidence::span).toList();
    }

    /** The value itself where it is a confidence, an error where it is none. */
    public static double checked(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
        return confidence;
    }
}
