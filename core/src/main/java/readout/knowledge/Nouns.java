package readout.knowledge;

import java.util.Locale;
import java.util.Set;

/** Common nouns by what they stand for as speakers. */
public final class Nouns {
    private static final Set<String> INSTITUTIONS = Resource.words("institutions.tsv");
    private static final Set<String> DOCUMENTS = Resource.words("documents.tsv");

    private static final Set<String> SPEECH = Resource.words("speech-nouns.tsv");
    private static final Set<String> PERSONS = Resource.words("persons.tsv");

    private Nouns() {}

    /** True for "ministry", "union", "company". */
    public static boolean isInstitution(String lemma) {
        return INSTITUTIONS.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** True for "announcement", "warning": what makes an attribution of "made a … that". */
    public static boolean isSpeech(String lemma) {
        return SPEECH.contains(lemma);
    }

    /** True for "watcher", "people", "worker". */
    public static boolean isPerson(String lemma) {
        return PERSONS.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** True for "statement", "report", "letter". */
    public static boolean isDocument(String lemma) {
        return DOCUMENTS.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
