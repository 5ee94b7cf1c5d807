package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlDateTest {
    @ParameterizedTest
    @CsvSource({
        "https://post.example/2021/3/4/ferries, 2021-03-04",
        "https://post.example/2021/mar/04, 2021-03-04",
        "https://post.example/a?day=2021-03-04, 2021-03-04",
        "https://post.example/2021/13/04/2021-03-04, 2021-03-04", // the first is none
        "https://post.example/2021/03-04, ",
        "https://post.example/2021/MAR/04, ",
        "https://post.example/2021/xyz/04, ",
        "https://post.example/2021/02/30/a, ",
        "https://post.example/1821/03/04/a, ",
        "https://post.example/2021/03/0412, ",
        "https://post.example/x2021/03/04, ",
        "'', "
    })
    void aDayHasItsYearFirstAndOneMarkBetweenItsParts(String url, @Nullable LocalDate day) {
        assertThat(UrlDate.in(url)).isEqualTo(Optional.ofNullable(day));
    }
}
