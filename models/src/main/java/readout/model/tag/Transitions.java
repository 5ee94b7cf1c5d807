package readout.model.tag;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What the two tags before add to the scores of a tag. Made when first asked for. Safe for use by several threads. */
final class Transitions {
    private static final String OUTSIDE = "NA";

    private final TaggerModel model;
    private final AtomicReferenceArray<@Nullable Transition> made;

    /** Scores by tag, and their exponentials. */
    static final class Transition {
        final double[] scores;
        final double[] exponentials;

        Transition(double[] scores) {
            this.scores = scores;
            exponentials = Arrays.stream(scores).map(Math::exp).toArray();
        }
    }

    Transitions(TaggerModel model) {
        this.model = model;
        int count = outside() + 1;
        made = new AtomicReferenceArray<>(count * count);
    }

    /** The number that stands for the tag of a place before the sentence. */
    int outside() {
        return model.tags().size();
    }

    /** @param farther the tag of the word before the last one */
    Transition after(int farther, int last) {
        int place = farther * (outside() + 1) + last;
        Transition transition = made.getPlain(place);
        if (transition == null) {
            transition = make(name(farther), name(last));
            made.setRelease(place, transition);
        }
        return transition;
    }

    private String name(int tag) {
        return tag == outside() ? OUTSIDE : model.tags().get(tag);
    }

    private Transition make(String farther, String last) {
        double[] scores = new double[model.tags().size()];
        model.add(scores, "Extractor(-1,tag)", last);
        model.add(scores, "ExtractorContinuousTagConj(-2 ... -1)", farther, "!", last);
        return new Transition(scores);
    }
}
