package readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.Pipeline;
import readout.fact.ArticleRecord;
import readout.read.Input;
import readout.read.ReadResult;

class EvaluationTest {
    private static final String TEXT =
            "French Finance Minister Jean Dupont told reporters on Tuesday that talks with Poland will resume in Geneva on Monday.";
    private static final String GOLD = """
            {"body_first": "French Finance Minister", "body_last": "in Geneva on Monday.",
             "statements": [{"speaker": "Jean Dupont", "kind": "named", "direct": false, "content": ["that talks with Poland will resume in Geneva on Monday"]}],
             "meetings": [{"participants": [], "place": "Geneva", "start": "2019-07-29", "status": "planned", "evidence": ["%s"]}],
             "roles": [{"person": "Jean Dupont", "title": "Finance Minister"}, {"person": "Nobody Else", "title": "king"}],
             "positions": [], "events": [], "markets": [],
             "times": [{"text": "Tuesday", "value": "2019-07-23"}, {"text": "Monday", "value": "2019-07-29"}]}
            """.formatted(TEXT);

    private static Gold gold() throws Exception {
        return new Gold(new ObjectMapper().readTree(GOLD));
    }

    private static ArticleRecord record() {
        Pipeline pipeline = new Pipeline(LocalDate.of(2026, 1, 1));
        Input input = Input.ofText("test.txt", TEXT).publishedBy(Optional.of(LocalDate.of(2019, 7, 25)));
        if (pipeline.read(input) instanceof ReadResult.Read read) {
            return pipeline.record(read.article());
        }
        throw new AssertionError("not read");
    }

    private static MatchCounts tally(Evaluation evaluation, String name) {
        return evaluation.tallies().getOrDefault(name, new MatchCounts());
    }

    @Test
    void countsWhatIsRightMissedAndFound() throws Exception {
        Evaluation evaluation = new Evaluation();
        evaluation.add(gold(), Optional.of(record()));
        assertThat(tally(evaluation, "statement + speaker").f1()).isEqualTo(1);
        assertThat(tally(evaluation, "statement + speaker + kind").f1()).isEqualTo(1);
        assertThat(tally(evaluation, "meeting + place, date, status").recall()).isEqualTo(1);
        assertThat(tally(evaluation, "role").recall()).isEqualTo(0.5);
        assertThat(tally(evaluation, "role").f1()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(tally(evaluation, "time + value").f1()).isEqualTo(1);
        assertThat(tally(evaluation, "body ends kept (recall only)").recall()).isEqualTo(1);
    }

    @Test
    void anAbsentRecordMissesEverything() throws Exception {
        Evaluation evaluation = new Evaluation();
        evaluation.add(gold(), Optional.empty());
        assertThat(evaluation.macroF1()).isZero();
        assertThat(tally(evaluation, "role").gold()).isEqualTo(2);
    }

    @Test
    void overlapIsDiceOfBagsOfWords() {
        assertThat(WordOverlap.dice("a b c", "b c d")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(WordOverlap.dice("", "")).isZero();
        assertThat(WordOverlap.dice("Don’t!", "don't")).isEqualTo(1);
    }
}
