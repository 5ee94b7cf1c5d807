package readout.model.tag;

import edu.stanford.nlp.tagger.common.Tagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import readout.model.KeptWords;

/**
 * The parts of speech of a sentence's words: the likeliest sequence of tags under a model in which a tag depends on the words around it and the
 * two tags before (Toutanova and others, NAACL 2003). Safe for use by several threads.
 */
public final class PartOfSpeechTagger {
    private static final String OUTSIDE = "NA";

    private final TaggerModel model;
    private final Transitions transitions;
    private final WordScores outside;
    private final WordScores end;
    private final KeptWords<WordScores> kept;

    PartOfSpeechTagger(TaggerModel model) {
        this.model = model;
        transitions = new Transitions(model);
        kept = new KeptWords<>(word -> new WordScores(model, TaggerModel.spelled(word)));
        outside = new WordScores(model, OUTSIDE);
        end = new WordScores(model, Tagger.EOS_WORD);
    }

    /** Loads the model from the class path. */
    public static PartOfSpeechTagger load() {
        return new PartOfSpeechTagger(TaggerModel.load());
    }

    /** Penn Treebank's tag for each word of a sentence. */
    public List<String> tag(List<String> sentence) {
        WordScores[] words = new WordScores[sentence.size() + 1];
        for (int at = 0; at < sentence.size(); at++) {
            words[at] = kept.get(sentence.get(at));
        }
        words[sentence.size()] = end;
        TagLattice lattice = new TagLattice(transitions);
        for (int at = 0; at < words.length; at++) {
            lattice.add(words[at].wordClass.tags(), scores(words, at));
        }
        List<String> tags = new ArrayList<>(sentence.size());
        for (int tag : Arrays.copyOf(lattice.best(), sentence.size())) {
            tags.add(model.tags().get(tag));
        }
        return tags;
    }

    /** The scores of all tags at a place, those before it left out. */
    private double[] scores(WordScores[] words, int at) {
        WordScores word = words[at];
        WordScores previous = at == 0 ? outside : words[at - 1];
        WordScores next = at + 1 == words.length ? outside : words[at + 1];
        double[] sum = new double[word.own.length];
        for (int tag = 0; tag < sum.length; tag++) {
            sum[tag] = word.own[tag];
        }
        model.features().addTo(sum, previous.asPrevious);
        model.features().addTo(sum, next.asNext);
        if (word.wordClass.rare()) {
            model.add(sum, "ExtractorWordShapeClassifier(-1,chris2)", previous.shape);
            model.add(sum, "ExtractorWordShapeClassifier(1,chris2)", next.shape);
            model.add(sum, "ExtractorDistsim(-1,word)", previous.cluster);
            model.add(sum, "ExtractorDistsim(1,word)", next.cluster);
            model.add(sum, "ExtractorDistsimConjunction(-1,1)", previous.cluster, "|", word.cluster, "|", next.cluster);
            model.add(sum, "CompanyNameDetector()", TaggerModel.flag(CompanyNames.isIn(words, at)));
            String small = smallWordsTag(word);
            model.add(sum, "ExtractorStartSentenceCap()", at == 0 ? small : TaggerModel.NO);
            model.add(sum, "ExtractorMidSentenceCapC()", at == 0 ? TaggerModel.NO : small);
            model.add(sum, "ExtractorMidSentenceCap()", TaggerModel.flag(at == 0 && word.hasUpperCase()));
        }
        return sum;
    }

    /** The commonest tag of a word in lower case, where it stands in upper case and is known in lower case. */
    private String smallWordsTag(WordScores word) {
        String small = word.text.toLowerCase(Locale.ROOT);
        return word.startsUpperCase() && model.known().contains(small)
                ? model.tags().get(model.wordClass(small).commonest())
                : TaggerModel.NO;
    }
}
