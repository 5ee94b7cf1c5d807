package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tagger finds what the training code finds. Processors round differently, so a few may differ near a threshold. */
final class TrainingParityTest {
    private static final double SURE = 0.5;
    private static final double LEAST_SHARE = 0.95;
    private static final double LEAST_SHARE_WITH_ARGUMENTS = 0.85;

    @Test
    void sureFramesAreThoseOfTheTrainingCode() {
        Tagger tagger = new NeuralTagger();
        int expected = 0;
        int triggers = 0;
        int alike = 0;
        for (TaggedReference reference : TaggedReference.all()) {
            List<TaggedReference.SeenFrame> found = tagger.tag(TestArticles.of(reference.text())).frames().stream()
                    .map(TaggedReference.SeenFrame::of)
                    .toList();
            for (TaggedReference.SeenFrame frame : reference.frames()) {
                if (frame.probability() > SURE) {
                    expected++;
                    triggers += found.stream().anyMatch(frame::hasTriggerOf) ? 1 : 0;
                    alike += found.stream().anyMatch(frame::isLike) ? 1 : 0;
                }
            }
        }
        assertThat(expected).isGreaterThan(40);
        assertThat(triggers).isGreaterThanOrEqualTo((int) (LEAST_SHARE * expected));
        assertThat(alike).isGreaterThanOrEqualTo((int) (LEAST_SHARE_WITH_ARGUMENTS * expected));
    }

    @Test
    void namesAndTimesAreThoseOfTheTrainingCode() {
        Tagger tagger = new NeuralTagger();
        Set<String> expected = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (TaggedReference reference : TaggedReference.all()) {
            expected.addAll(reference.names());
            expected.addAll(reference.times());
            TaggedArticle article = tagger.tag(TestArticles.of(reference.text()));
            found.addAll(article.names().stream()
                    .map(name -> name.span() + " " + name.kind())
                    .collect(Collectors.toSet()));
            found.addAll(article.times().stream()
                    .map(time -> time.span() + " " + time.direction())
                    .collect(Collectors.toSet()));
        }
        Set<String> shared = new TreeSet<>(expected);
        shared.retainAll(found);
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(shared).hasSizeGreaterThanOrEqualTo((int) (LEAST_SHARE * Math.max(expected.size(), found.size())));
    }
}
