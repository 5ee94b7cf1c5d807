package readout.merge.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Cache of the terms and figures of phrases; a finding with many candidates is compared again and again. */
public final class PhraseTerms {
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Phrase> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Phrase> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Stems and figures of a phrase. */
    record Phrase(Set<String> terms, Set<String> figures) {}

    public Set<String> terms(String phrase) {
        return of(phrase).terms();
    }

    /** False if both phrases give figures and share none: "$32 billion" is not "$200 billion". */
    public boolean agree(String one, String other) {
        Set<String> first = of(one).figures();
        Set<String> second = of(other).figures();
        return first.isEmpty() || second.isEmpty() || Terms.shared(first, second) > 0;
    }

    private Phrase of(String phrase) {
        return kept.computeIfAbsent(phrase, fresh -> new Phrase(Terms.of(fresh), Terms.figures(fresh)));
    }
}
