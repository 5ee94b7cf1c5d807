package readout.merge.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The terms and figures of phrases, kept for the next comparison: of many findings that are near, each is compared over and over. */
public final class PhraseTerms {
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Phrase> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Phrase> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** A phrase's stems and the figures in it. */
    record Phrase(Set<String> terms, Set<String> figures) {}

    public Set<String> terms(String phrase) {
        return of(phrase).terms();
    }

    /** False where both give figures and none is shared: "$32 billion" is not "$200 billion". */
    public boolean agree(String one, String other) {
        Set<String> first = of(one).figures();
        Set<String> second = of(other).figures();
        return first.isEmpty() || second.isEmpty() || Terms.shared(first, second) > 0;
    }

    private Phrase of(String phrase) {
        return kept.computeIfAbsent(phrase, fresh -> new Phrase(Terms.of(fresh), Terms.figures(fresh)));
    }
}
