package readout.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import readout.Articles;
import readout.text.TimeExpression;

class TimeTaggerTest {
    /** Each line: a sentence published on Thursday, 25 July 2019, an expression in it, its type and value. */
    @ParameterizedTest
    @CsvFileSource(resources = "/readout/time-examples.csv", numLinesToSkip = 1)
    void readsTheExample(String sentence, String expression, String type, String value) {
        List<TimeExpression> times = Articles.annotated(sentence).times();
        assertThat(times).as(sentence).anySatisfy(time -> {
            assertThat(time.text()).isEqualTo(expression);
            assertThat(time.type()).hasToString(type);
            assertThat(time.value()).isEqualTo(value);
        });
    }

    @Test
    void leavesModalMayAlone() {
        assertThat(Articles.annotated("The talks may go on, the minister said, and the envoys may fly home.")
                        .times())
                .isEmpty();
    }

    @Test
    void givesNoYearToADayOfAnUndatedArticle() {
        var undated = new readout.read.ArticleReader(java.time.LocalDate.of(2026, 1, 1))
                .read(readout.read.Input.ofText(
                        "x", "The envoys met on 3 May in a hotel outside the city, the two sides said."));
        var article = ((readout.read.Reading.Read) undated).article();
        var times = new TimeTagger(article).tag(new readout.annotate.CoreNlp().analyse(article));
        assertThat(times).extracting(TimeExpression::value).containsExactly("XXXX-05-03");
    }

    @Test
    void takesNoNumberForAYear() {
        assertThat(Articles.annotated("The plant employs 1950 people and sold $2000 worth of goods.")
                        .times())
                .isEmpty();
    }
}
