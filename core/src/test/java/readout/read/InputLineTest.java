package readout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

class InputLineTest {
    @Test
    void readsEveryKey() throws Unreadable {
        Input input = InputLine.parse(
                "f:1",
                "{\"source\":\"s\",\"url\":\"http://u\",\"published\":\"2019-07-25\",\"title\":\"t\",\"outlet\":\"o\",\"html\":\"<p>x\"}");
        assertThat(input.source()).isEqualTo("s");
        assertThat(input.url()).contains("http://u");
        assertThat(input.given().published().map(Published::date)).contains(LocalDate.of(2019, 7, 25));
        assertThat(input.given().title()).contains("t");
        assertThat(input.given().outlet()).contains("o");
        assertThat(input.html()).isTrue();
    }

    @Test
    void takesThePlaceForASourceThatIsNotGiven() throws Unreadable {
        assertThat(InputLine.parse("f:7", "{\"text\":\"x\"}").source()).isEqualTo("f:7");
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertThatThrownBy(() -> InputLine.parse("f:1", "{\"text\": \"x"))
                .hasMessageContaining("is broken JSON at column");
        assertThatThrownBy(() -> InputLine.parse("f:1", "[1]")).hasMessage("is not a JSON object");
        assertThatThrownBy(() -> InputLine.parse("f:1", "{\"source\":\"s\"}")).hasMessageContaining("neither");
        assertThatThrownBy(() -> InputLine.parse("f:1", "{\"text\":\"x\",\"published\":\"25/7\"}"))
                .hasMessageContaining("no date like");
    }

    @Test
    void aLineThatFetchPrintedIsReadBackAsItWas() throws Unreadable {
        Input input = InputLine.parse(
                "f:1",
                "{\"text\":\"x\",\"published\":\"2021-03-04\",\"publishedAt\":\"2021-03-04T23:30+09:00\","
                        + "\"publishedBasis\":\"metadata\",\"publishedFrom\":\"URL\",\"publishedConfidence\":0.5,"
                        + "\"modified\":\"2021-03-06\",\"authors\":[\"Ada Quay\",\"Ben Mole\"],\"section\":\"Business\","
                        + "\"language\":\"en\",\"canonicalUrl\":\"https://news.example/a\"}");
        assertThat(input.given().published())
                .contains(new Published(
                        Timestamp.of(OffsetDateTime.parse("2021-03-04T23:30:00+09:00")),
                        PublishedBasis.METADATA,
                        "URL",
                        0.5));
        assertThat(input.given().modified()).contains(Timestamp.of(LocalDate.of(2021, 3, 6)));
        assertThat(input.given().authors()).containsExactly("Ada Quay", "Ben Mole");
        assertThat(input.given().section()).contains("Business");
        assertThat(input.given().language()).contains("en");
        assertThat(input.given().url()).contains("https://news.example/a");
        assertThat(input.html()).isFalse();
    }

    @Test
    void aDateWithoutABasisIsTheUsers() throws Unreadable {
        Published users = Published.stated(Timestamp.of(LocalDate.of(2021, 3, 4)), PublishedBasis.GIVEN, "given");
        assertThat(published("\"published\":\"2021-03-04\"")).contains(users);
        assertThat(published("\"published\":\"2021-03-04\",\"publishedBasis\":\"hearsay\",\"publishedConfidence\":0.2"))
                .contains(users);
        assertThat(published("\"published\":\"2021-03-04\",\"publishedBasis\":\"unknown\""))
                .contains(users);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.4", "7, 1", "-1, 0", "null, 1"})
    void aConfidenceOutsideItsRangeIsMovedIntoIt(String written, double read) throws Unreadable {
        assertThat(published("\"published\":\"2021-03-04\",\"publishedBasis\":\"inferred\",\"publishedConfidence\":"
                        + written))
                .map(Published::confidence)
                .contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \""})
    void aKeyWithoutAValueIsNone(String value) throws Unreadable {
        Input input = InputLine.parse(
                "f:1",
                "{\"text\":\"x\",\"source\":%1$s,\"url\":%1$s,\"title\":%1$s,\"published\":%1$s}".formatted(value));
        assertThat(input).isEqualTo(Input.ofText("f:1", "x"));
    }

    @Test
    void aPageIsTakenBeforeAText() throws Unreadable {
        Input input = InputLine.parse("f:1", "{\"text\":\"x\",\"html\":\"<p>y\"}");
        assertThat(input.content()).isEqualTo("<p>y");
        assertThat(input.html()).isTrue();
        assertThat(InputLine.parse("f:1", "{\"text\":\"x\",\"html\":null}").html())
                .isFalse();
    }

    @Test
    void theKeyOfADateThatIsNoneIsNamed() {
        assertThatThrownBy(() -> InputLine.parse("f:1", "{\"text\":\"x\",\"modified\":\"yesterday\"}"))
                .hasMessage("has \"modified\": \"yesterday\", which is no date like 2019-07-25");
    }

    private static Optional<Published> published(String keys) throws Unreadable {
        return InputLine.parse("f:1", "{\"text\":\"x\"," + keys + "}").given().published();
    }
}
