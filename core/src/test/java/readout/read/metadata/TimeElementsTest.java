package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.Timestamp;

class TimeElementsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    private static Metadata read(String body) {
        return new TimeElements().read(Jsoup.parse(body));
    }

    @Test
    void theFirstTimeIsThatOfPublication() {
        assertThat(read("<time datetime=2021-03-04>a</time><time datetime=2021-03-05>b</time>")
                        .published()
                        .map(Published::date))
                .contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Updated <time datetime=2021-03-04>x</time></p>",
                "<p class=modified><time datetime=2021-03-04>x</time></p>",
                "<time itemprop=dateModified datetime=2021-03-04>x</time>",
                "<time class=last-update datetime=2021-03-04>x</time>",
                "<time datetime=2021-03-04>last edited on Thursday</time>",
                "<p>Revised: <time datetime=2021-03-04>x</time></p>"
            })
    void aTimeOfAnUpdateIsNotThatOfPublication(String body) {
        assertThat(read(body).published()).isEmpty();
        assertThat(read(body).modified()).contains(Timestamp.of(DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><time datetime=2021-03-04>x</time></aside>",
                "<div class=related-stories><p><time datetime=2021-03-04>x</time></p></div>",
                "<ol class=comments><li><time datetime=2021-03-04>x</time></li></ol>",
                "<footer><time datetime=2021-03-04>x</time></footer>",
                "<time>4 March 2021</time>",
                "<time datetime=PT5M>5 minutes</time>",
                "<time datetime=''>x</time>"
            })
    void timesOfOtherThingsSayNothing(String body) {
        assertThat(read(body)).isEqualTo(Metadata.NONE);
    }

    @Test
    void aTimeThatCannotBeReadIsPassedOver() {
        assertThat(read("<time datetime=soon>x</time><time datetime=2021-03-04>y</time>")
                        .published()
                        .map(Published::date))
                .contains(DAY);
    }
}
