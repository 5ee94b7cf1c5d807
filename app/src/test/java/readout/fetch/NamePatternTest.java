package readout.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Metadata;
import readout.text.PublishedBasis;

class NamePatternTest {
    @Test
    void tellsDayAuthorAndOutlet() {
        Metadata told = NamePattern.of("{date} - {author} - {outlet} - *")
                .of(Metadata.NONE, "clippings/03.05.2019 - Mara Lindt - Fjord Post - NEWS.txt");
        assertThat(told.published()).hasValueSatisfying(day -> {
            assertThat(day.date()).isEqualTo(LocalDate.of(2019, 5, 3));
            assertThat(day.basis()).isEqualTo(PublishedBasis.GIVEN);
        });
        assertThat(told.authors()).containsExactly("Mara Lindt");
        assertThat(told.outlet()).contains("Fjord Post");
    }

    @ParameterizedTest
    @CsvSource({
        "{date}_*, 2019-05-03_talks.html",
        "{date}-*, a.zip!letters/20190503-talks.txt",
        "*_{date}, talks_2019_05_03.html.gz",
        "* {date}, talks 3 May 2019.txt",
        "{date:MMddyy}-*, 050319-talks.txt",
        "{date:dd-MM-yyyy} *, 03-05-2019 talks.txt"
    })
    void readsDaysInManyForms(String pattern, String source) {
        assertThat(NamePattern.of(pattern).of(Metadata.NONE, source).published())
                .map(day -> day.date())
                .contains(LocalDate.of(2019, 5, 3));
    }

    @Test
    void aNameOfAnotherFormTellsNothing() {
        Metadata known = Metadata.NONE.withOutlet(Optional.of("Fjord Post"));
        NamePattern pattern = NamePattern.of("{date} - {outlet}");
        assertThat(pattern.of(known, "talks.txt")).isEqualTo(known);
        assertThat(pattern.of(known, "31.02.2019 - Harbour News.txt").published())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{day} *, {day}", "{date} {date}, {date}", "{date:bb}, {date:bb}"})
    void aPatternThatCantBeReadIsNamed(String pattern, String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamePattern.of(pattern))
                .withMessageContaining(part);
    }
}
