package readout.model.tag;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import readout.model.KeptWords;

/** Stanford CoreNLP's lemmas, kept for words that come again. Safe for use by several threads. */
public final class Lemmatizer {
    private final Map<String, KeptWords<String>> byTag = new ConcurrentHashMap<>();

    /** The lemma of a word with one of Penn Treebank's tags, in lower case unless it is a name. */
    public String lemma(String word, String tag) {
        return byTag.computeIfAbsent(tag, Lemmatizer::ofTag).get(word);
    }

    private static KeptWords<String> ofTag(String tag) {
        return new KeptWords<>(word -> String.valueOf(new Morphology().lemma(word, tag, true)));
    }
}
