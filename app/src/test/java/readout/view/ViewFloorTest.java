package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Kind;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Statement;

class ViewFloorTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasAFloorThatACertainFactReaches(Kind kind) {
        assertThat(ViewFloor.shows(kind, 1)).isTrue();
        assertThat(ViewFloor.shows(kind, 0)).isFalse();
    }

    @Test
    void aMeetingOfNobodyTellsNothing() {
        Optional<PartialDate> day = PartialDate.in("2026-03-04");
        assertThat(ViewFloor.tells(List.of(), List.of("NOR"), Optional.of("Oslo"), day))
                .isFalse();
        assertThat(ViewFloor.tells(List.of("Mara Lindt"), List.of("NOR"), Optional.empty(), Optional.empty()))
                .isFalse();
        assertThat(ViewFloor.tells(List.of("Mara Lindt"), List.of("NOR"), Optional.empty(), day))
                .isTrue();
        assertThat(ViewFloor.tells(List.of(), List.of("NOR", "CHL"), Optional.empty(), Optional.empty()))
                .isTrue();
    }

    @Test
    void aRecordIsShownWithoutWhatIsNotSureEnough() {
        ArticleRecord shown = ViewFloor.shown(RecordByHand.of(0.1));
        assertThat(shown.contents(Statement.class))
                .extracting(Statement::speaker)
                .containsExactly("US officials", "A ministry spokeswoman");
        assertThat(shown.of(Deadline.class)).isEmpty();
        assertThat(shown.of(Position.class)).hasSize(1);
    }
}
