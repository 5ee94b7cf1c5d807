package readout.model.tag;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import readout.DevSuite;
import readout.annotate.CoreNlp;
import readout.text.Article;
import readout.text.Sentence;
import readout.text.Token;

/** The same tags as CoreNLP's own tagger over the same model, which is held no longer than these tests run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartOfSpeechTaggerTest {
    private static final double LEAST_SAME = 0.999;

    private final MaxentTagger peer =
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    private final PartOfSpeechTagger tagger = PartOfSpeechTagger.load();

    private List<String> peerTags(List<String> words) {
        return peer.tagSentence(words.stream().map(TaggedWord::new).toList()).stream()
                .map(TaggedWord::tag)
                .toList();
    }

    @Test
    void hasTheSameTagsOnSentencesOfOurOwn() {
        for (String sentence : List.of(
                "Time flies like an arrow , but fruit flies like a banana .",
                "Colour-coded e-mails of the Otieno & Sons Co. went to 3,200 labour-union members in mid-2019 -LRB- or so -RRB- .",
                "Talks",
                "UNKNOWNWORD zorbled the Flimflams ' glorping , X-42b said !",
                "May may not meet Will Will before May ; that that that is is .",
                "``We 've re-read it , '' Ms. Kowalczyk-Ng told A.B. Corp Inc. lawyers @ 5 % ...")) {
            List<String> words = List.of(sentence.split(" "));
            assertThat(tagger.tag(words)).as(sentence).isEqualTo(peerTags(words));
        }
    }

    @Test
    void tellsAVerbFromANoun() {
        assertThat(tagger.tag(List.of("They", "plan", "the", "talks", ".")))
                .containsExactly("PRP", "VBP", "DT", "NNS", ".");
        assertThat(tagger.tag(List.of("The", "plan", "is", "old", "."))).containsExactly("DT", "NN", "VBZ", "JJ", ".");
    }

    @Test
    void whatWasTaggedBeforeChangesNothing() {
        List<String> words = List.of("Grzlak", "will", "grzlak", "the", "Grzlak", ".");
        List<String> before = tagger.tag(words);
        tagger.tag(List.of("Grzlak", "grzlak", "Grzlak"));
        assertThat(tagger.tag(words)).isEqualTo(before);
    }

    @Test
    void aSentenceOfNothingHasNoTags() {
        assertThat(tagger.tag(List.of())).isEmpty();
    }

    @Test
    void hasTheSameTagsOnTheBenchmark() throws Exception {
        int same = 0;
        int all = 0;
        CoreNlp analysis = new CoreNlp();
        for (Article article : DevSuite.articles()) {
            for (Sentence sentence : analysis.analyse(article)) {
                List<String> words = sentence.tokens().stream().map(Token::text).toList();
                List<String> expected = peerTags(words);
                List<String> found = tagger.tag(words);
                for (int at = 0; at < expected.size(); at++) {
                    same += expected.get(at).equals(found.get(at)) ? 1 : 0;
                    all++;
                }
            }
        }
        System.err.println("tags as the peer's: " + same + " of " + all);
        assertThat((double) same / all).isGreaterThanOrEqualTo(LEAST_SAME);
    }
}
