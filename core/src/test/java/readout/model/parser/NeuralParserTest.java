package readout.model.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
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

/** The same arcs as CoreNLP's own parser over the same model, which is held no longer than these tests run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeuralParserTest {
    private static final double LEAST_SAME = 0.999;
    private final DependencyParser peer =
            DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

    private List<NeuralParser.Arc> peerArcs(Sentence sentence) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            word.setValue(token.text());
            word.setTag(token.pos());
            word.setIndex(token.index() + 1);
            words.add(word);
        }
        List<NeuralParser.Arc> arcs =
                new ArrayList<>(java.util.Collections.nCopies(words.size(), new NeuralParser.Arc(-1, "root")));
        for (TypedDependency dependency : peer.predict(words).typedDependencies()) {
            arcs.set(
                    dependency.dep().index() - 1,
                    new NeuralParser.Arc(
                            dependency.gov().index() - 1, dependency.reln().toString()));
        }
        return arcs;
    }

    private int[] compare(List<Sentence> sentences) {
        int[] sameAndAll = new int[2];
        for (Sentence sentence : sentences) {
            List<NeuralParser.Arc> expected = peerArcs(sentence);
            for (Token token : sentence.tokens()) {
                NeuralParser.Arc arc = expected.get(token.index());
                sameAndAll[0] += arc.head() == token.head() && arc.relation().equals(token.relation()) ? 1 : 0;
                sameAndAll[1]++;
            }
        }
        return sameAndAll;
    }

    @Test
    void hasTheSameArcsOnSentencesOfOurOwn() {
        int[] found = compare(Articles.annotated(
                        "“We came to talk, not to sign,” the envoy, who had flown in from Geneva, told reporters late on Monday. "
                                + "If no deal is reached by 1 September, Spain will close its ports, a senior official at the ministry said. "
                                + "The U.S.-led talks – the third round since May – broke down over fish, farms and 3.5 percent tariffs.")
                .sentences());
        assertThat(found[1]).isGreaterThan(60);
        assertThat(found[0]).isEqualTo(found[1]);
    }

    @Test
    void hasTheSameArcsOnTheBenchmark() throws Exception {
        int same = 0;
        int all = 0;
        CoreNlp analysis = new CoreNlp();
        for (Article article : DevSuite.articles()) {
            int[] found = compare(analysis.analyse(article));
            same += found[0];
            all += found[1];
        }
        System.err.println("arcs as the peer's: " + same + " of " + all);
        assertThat((double) same / all).isGreaterThanOrEqualTo(LEAST_SAME);
    }
}
