package readout.model.entity;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import readout.Articles;
import readout.DevSuite;
import readout.annotate.CoreNlp;
import readout.text.Article;
import readout.text.Sentence;
import readout.text.Token;

/** The same labels as CoreNLP's own tagger over the same model, which is held no longer than these tests run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntityTaggerTest {
    private static final double LEAST_SAME = 0.999;
    private final CRFClassifier<CoreLabel> peer = CRFClassifier.getClassifierNoExceptions(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    private final EntityTagger tagger = EntityTagger.load();

    private List<String> peerLabels(Sentence sentence) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            word.setTag(token.pos());
            words.add(word);
        }
        return peer.classifySentence(words).stream()
                .map(word -> word.get(AnswerAnnotation.class))
                .toList();
    }

    private List<String> labels(Sentence sentence) {
        return tagger.tag(
                sentence.tokens().stream().map(Token::text).toList(),
                sentence.tokens().stream().map(Token::pos).toList());
    }

    @Test
    void hasTheSameLabelsOnSentencesOfOurOwn() {
        List<Sentence> sentences = Articles.annotated(
                        "The envoy Anna Berg flew from Geneva to Nairobi on Monday. "
                                + "In Nairobi the Kenya Ports Authority received Berg, and Berg thanked Mr. Otieno of the authority; "
                                + "nobody at the Norwegian Fisheries Directorate would say what Anna Berg had brought. "
                                + "McAllister's colour-coded e-mail (sent at 9.30) named O'Neill, J. R. Smith-Jones and the WTO.")
                .sentences();
        assertThat(sentences).hasSizeGreaterThan(2);
        for (Sentence sentence : sentences) {
            assertThat(labels(sentence)).isEqualTo(peerLabels(sentence));
        }
        assertThat(labels(sentences.get(0))).contains("PERSON", "LOCATION", "O");
    }

    @Test
    void whatWasTaggedBeforeChangesNothing() {
        Sentence sentence =
                Articles.annotated("Berg met Otieno in Port Reitz.").sentences().get(0);
        List<String> before = labels(sentence);
        labels(Articles.annotated("A berg of ice, an otieno of fish and a reitz of salt lay at the port.")
                .sentences()
                .get(0));
        assertThat(labels(sentence)).isEqualTo(before);
    }

    @Test
    void aSentenceOfNothingHasNoLabels() {
        assertThat(tagger.tag(List.of(), List.of())).isEmpty();
    }

    @Test
    void hasTheSameLabelsOnTheBenchmark() throws Exception {
        int same = 0;
        int all = 0;
        CoreNlp analysis = new CoreNlp();
        for (Article article : DevSuite.articles()) {
            for (Sentence sentence : analysis.analyse(article)) {
                List<String> expected = peerLabels(sentence);
                List<String> found = labels(sentence);
                for (int at = 0; at < expected.size(); at++) {
                    same += expected.get(at).equals(found.get(at)) ? 1 : 0;
                    all++;
                }
            }
        }
        System.err.println("labels as the peer's: " + same + " of " + all);
        assertThat((double) same / all).isGreaterThanOrEqualTo(LEAST_SAME);
    }
}
