package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.DateRange;

class MeetingTest {
    private static Optional<DateRange> range(String start, String end) {
        return meeting(MeetingStatus.PLANNED, "Oslo", start, end, List.of("NOR"))
                .range();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-03, '',         2019-05-03, 2019-05-03",
        "2019-05-03, 2019-05-05, 2019-05-03, 2019-05-05",
        "2019-05-03, 2019-05,    2019-05-03, 2019-05-31",
        "2019-05-03, 2019-05-01, 2019-05-03, 2019-05-03",
        "2019-05-03, soon,       2019-05-03, 2019-05-03",
        "2019-05-03, 2019-SU,    2019-05-03, 2019-05-03",
        "2019-05,    2019-05-03, 2019-05-01, 2019-05-03",
    })
    void anEndCountsWhereItIsKnownAndLater(String start, String end, LocalDate first, LocalDate last) {
        assertThat(range(start, end)).contains(new DateRange(first, last));
    }

    @Test
    void anEndAloneIsNoRange() {
        assertThat(range("", "2019-05-03")).isEmpty();
        assertThat(range("2019-SU", "2019-09-03")).isEmpty();
    }
}
