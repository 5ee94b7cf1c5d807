package readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    private static final Timestamp DAY = Timestamp.of(LocalDate.of(2021, 3, 4));

    @Test
    void aStatedDateIsCertain() {
        Published published = Published.stated(DAY, PublishedBasis.METADATA, "URL");
        assertThat(published.confidence()).isEqualTo(1);
        assertThat(published.from()).isEqualTo("URL");
    }

    @Test
    void aDateThatRestsOnNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Published.stated(DAY, PublishedBasis.UNKNOWN, "nowhere"))
                .withMessage("an unknown date is no date");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.POSITIVE_INFINITY, Double.NaN})
    void aConfidenceOutsideZeroToOneIsRefused(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Published(DAY, PublishedBasis.INFERRED, "holidays", confidence))
                .withMessageContaining(String.valueOf(confidence));
    }

    @Test
    void theDayIsTheOutletsAndNotThatOfUtc() {
        Timestamp late = Timestamp.of(OffsetDateTime.parse("2021-03-04T22:30:00-05:00"));
        assertThat(Published.stated(late, PublishedBasis.METADATA, "x").date()).isEqualTo(LocalDate.of(2021, 3, 4));
    }
}
