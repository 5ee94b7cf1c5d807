package readout.fact;

import java.util.List;
import readout.text.Span;

/**
 * Fact reported by an article, with its evidence.
 *
 * @param evidence at least one span, the fullest first
 * @param confidence 0 to 1, calibrated: of facts with confidence 0.9, about nine in ten are right
 * @param frame spans of the fact's parts
 */
public record Fact<C extends Content>(C content, List<Evidence> evidence, double confidence, FactFrame frame) {
    public Fact {
        evidence = List.copyOf(evidence);
        checked(confidence);
    }

    /** Creates a fact with evidence but no spans for its parts. */
    public Fact(C content, List<Evidence> evidence, double confidence) {
        this(content, evidence, confidence, FactFrame.NONE);
    }

    /** Spans of the evidence. */
    public List<Span> spans() {
        return evidence.stream().map(Evidence::span).toList();
    }

    /** Returns the value if it lies between 0 and 1, otherwise throws an exception. */
    public static double checked(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
        return confidence;
    }
}
