package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TimestampTest {
    @Test
    void aDayWithoutAnHourIsWrittenAsADay() {
        assertThat(Timestamp.of(LocalDate.of(2021, 3, 4))).hasToString("2021-03-04");
    }

    @Test
    void aMomentIsWrittenWithTheOffsetOfItsOutlet() {
        assertThat(Timestamp.of(OffsetDateTime.parse("2021-03-04T23:30:00+09:00")))
                .hasToString("2021-03-04T23:30+09:00");
    }

    @Test
    void theDayOfAMomentIsThatOfItsOwnZone() {
        OffsetDateTime tokyo = OffsetDateTime.parse("2021-03-05T00:30:00+09:00");
        assertThat(Timestamp.of(tokyo).date()).isEqualTo(LocalDate.of(2021, 3, 5));
        assertThat(Timestamp.of(tokyo).time()).contains(tokyo);
    }
}
