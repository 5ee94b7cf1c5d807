package readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.TIME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.tag.Argument;
import readout.tag.Frame;
import readout.tag.FrameKind;
import readout.tag.MadeUp;
import readout.tag.TimeDirection;
import readout.text.TimeExpression;

/** Which days are meetings', and on which side of the article they lie. It is published on a Thursday, 25 July 2019. */
class MeetingTimesTest {
    @ParameterizedTest
    @CsvSource({
        "Tuesday’s meeting failed.",
        "Tuesday's first meeting failed.",
    })
    void aDayThatOwnsAMeetingIsItsTime(String text) {
        MadeUp article =
                MadeUp.article(text).time(TimeDirection.PAST, "Tuesday").meeting("meeting", "held");
        assertThat(times(article)).containsExactly("Tuesday");
    }

    @Test
    void aDayThatOwnsAnotherWordOrStandsNearIsNot() {
        assertThat(times(MadeUp.article("Tuesday’s storm and rain ended the meeting.")
                        .time(TimeDirection.PAST, "Tuesday")
                        .meeting("meeting", "held")))
                .isEmpty();
        assertThat(times(MadeUp.article("On Tuesday a meeting failed.")
                        .time(TimeDirection.PAST, "Tuesday")
                        .meeting("meeting", "held")))
                .isEmpty();
    }

    @Test
    void aMeetingWithATimeOfItsOwnKeepsIt() {
        assertThat(times(MadeUp.article("Monday’s meeting was put off to Friday.")
                        .time(TimeDirection.PAST, "Monday")
                        .time(TimeDirection.FUTURE, "Friday")
                        .meeting("meeting", "planned", TIME, "Friday")))
                .containsExactly("Friday");
    }

    private static List<String> times(MadeUp article) {
        Frame meeting = MeetingTimes.owned(article.tagged()).stream()
                .filter(frame -> frame.kind() == FrameKind.MEETING)
                .findFirst()
                .orElseThrow();
        return meeting.arguments(TIME).stream()
                .map(Argument::span)
                .map(span -> span.of(article.tagged().text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "The talks are set for Monday.,           planned,   2019-07-29",
        "The talks might be held on Monday.,      possible,  2019-07-29",
        "The talks set for Monday were called off., cancelled, 2019-07-29",
        "The talks were held on Monday.,          held,      2019-07-22",
        "The talks collapsed on Monday.,          collapsed, 2019-07-22",
        "The talks were to begin on Monday.,      planned,   2019-07-22",
        "The talks were due to start on Monday.,  planned,   2019-07-22",
        "The talks were to be postponed to Monday., planned, 2019-07-29",
    })
    void theStatusTellsOnWhichSideTheDayLies(String text, String status, String day) {
        MadeUp article =
                MadeUp.article(text).time(TimeDirection.PAST, "Monday").meeting("talks", status, TIME, "Monday");
        assertThat(article.resolved().times().things())
                .extracting(TimeExpression::value)
                .containsExactly(day);
    }
}
