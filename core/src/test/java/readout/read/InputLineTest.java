package readout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import readout.text.Published;

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
}
