package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.ACTOR;
import static readout.tag.ArgumentRole.CONDITION;
import static readout.tag.FrameKind.DEADLINE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Deadline;
import readout.fact.PartialDate;
import readout.tag.MadeUp;
import readout.tag.TimeDirection;
import readout.text.EntityType;

class DeadlineAssemblerTest {
    @ParameterizedTest
    @CsvSource({
        "by Monday,              FUTURE, 2019-07-29",
        "until 30 September,     FUTURE, 2019-09-30",
        "by the end of 2019,     FUTURE, 2019",
        "within 60 days,         FUTURE, ''",
        "soon,                   FUTURE, ''",
    })
    void onlyADateOfTheCalendarIsItsDay(String by, TimeDirection direction, String date) {
        Deadline deadline = MadeUp.article("The ports must open " + by + ".")
                .time(direction, by.substring(by.indexOf(' ') + 1))
                .frame(DEADLINE, by)
                .record()
                .contents(Deadline.class)
                .get(0);
        assertThat(deadline.by()).isEqualTo(by);
        assertThat(deadline.date()).isEqualTo(PartialDate.in(date));
    }

    @Test
    void partsOfAConditionAreJoinedInTextOrder() {
        Deadline deadline = MadeUp.article("If, by Monday, the ports stay shut and the crews ashore, all is over.")
                .frame(DEADLINE, "by Monday", CONDITION, "the crews ashore", CONDITION, "the ports stay shut")
                .record()
                .contents(Deadline.class)
                .get(0);
        assertThat(deadline.condition()).contains("the ports stay shut the crews ashore");
        assertThat(deadline.consequence()).isEmpty();
    }

    @Test
    void ofTwoPartiesTheFirstHasTheDeadline() {
        assertThat(MadeUp.article("Norway and Chile have to open the ports by Monday.")
                        .name(EntityType.STATE, "Norway", "Chile")
                        .frame(DEADLINE, "by Monday", ACTOR, "Norway and Chile")
                        .record()
                        .contents(Deadline.class))
                .extracting(Deadline::actor)
                .containsExactly(Optional.of("NOR"));
    }

    @Test
    void anUnlikelyDeadlineIsNone() {
        assertThat(MadeUp.article("The ports must open by Monday.")
                        .frame(0.01, DEADLINE, "by Monday")
                        .record()
                        .contents(Deadline.class))
                .isEmpty();
    }
}
