package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.fact.Deadline;
import readout.fact.PartialDate;
import readout.store.database.JsonColumns;

class JsonColumnsTest {
    private static Deadline deadline(Optional<PartialDate> date) {
        return new Deadline("by Friday", date, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String json(String date) {
        return "{\"kind\":\"deadline\",\"by\":\"by Friday\",\"date\":" + date
                + ",\"condition\":null,\"consequence\":null,\"actor\":null}";
    }

    @Test
    void aDateIsItsText() {
        Deadline deadline = deadline(PartialDate.in("2019-07-26"));
        assertThat(JsonColumns.of(deadline)).isEqualTo(json("\"2019-07-26\""));
        assertThat(JsonColumns.content(json("\"2019-07-26\""))).isEqualTo(deadline);
    }

    @Test
    void noDateIsNull() {
        assertThat(JsonColumns.of(deadline(Optional.empty()))).isEqualTo(json("null"));
        assertThat(JsonColumns.content(json("null"))).isEqualTo(deadline(Optional.empty()));
    }

    @Test
    void aTextThatIsNoDateStaysAsItIs() {
        Deadline deadline = (Deadline) JsonColumns.content(json("\"2019-02-30\""));
        assertThat(deadline.date()).map(PartialDate::toString).contains("2019-02-30");
        assertThat(deadline.date().flatMap(PartialDate::range)).isEmpty();
        assertThat(JsonColumns.of(deadline)).isEqualTo(json("\"2019-02-30\""));
    }
}
