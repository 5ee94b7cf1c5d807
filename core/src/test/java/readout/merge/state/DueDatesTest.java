package readout.merge.state;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.deadline;
import static readout.dossier.ByHand.dossier;
import static readout.dossier.ByHand.finding;
import static readout.dossier.ByHand.position;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Finding;
import readout.dossier.StateOfPlay.Due.Fate;
import readout.fact.Position;
import readout.fact.Stance;

class DueDatesTest {
    private static Finding<Position> demand(String id, String told, String actor, String by) {
        return finding(id, told, position(actor, "", Stance.DEMANDS, "open ports", "", by));
    }

    private static List<String> due(String day, Finding<?>... findings) {
        return DueDates.of(dossier(day, findings)).stream()
                .map(due -> due.finding().id() + " " + due.day() + " " + due.fate())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-01, 2019-06-01, PENDING",
        "2019-06-01, 2019-06-02, PASSED",
        "2019-06,    2019-06-30, PENDING",
        "2019-06,    2019-07-01, PASSED",
        "2019-Q2,    2019-06-30, PENDING",
    })
    void itIsPendingUntilItsLastDayIsOver(String by, String day, Fate fate) {
        assertThat(due(day, demand("p1", "2019-05-01", "NOR", by)))
                .hasSize(1)
                .first()
                .asString()
                .endsWith(fate.name());
    }

    @Test
    void aLaterWordOfThePartyExtendsIt() {
        assertThat(due(
                        "2019-06-10",
                        demand("p1", "2019-05-01", "NOR", "2019-06-01"),
                        demand("p2", "2019-05-20", "NOR", "2019-06-20")))
                .containsExactly("p1 2019-06-01 EXTENDED", "p2 2019-06-20 PENDING");
    }

    @Test
    void neitherAnEarlierWordNorAnotherPartyExtendsIt() {
        assertThat(due(
                        "2019-06-10",
                        demand("p1", "2019-05-20", "NOR", "2019-06-01"),
                        demand("p2", "2019-05-01", "NOR", "2019-06-20"),
                        demand("p3", "2019-06-01", "KEN", "2019-06-20")))
                .containsExactly("p1 2019-06-01 PASSED", "p2 2019-06-20 PENDING", "p3 2019-06-20 PENDING");
    }

    @Test
    void aDeadlineIsExtendedOnlyInItsOwnMatter() {
        assertThat(due(
                        "2019-05-25",
                        finding("d1", "2019-05-01", deadline("", "2019-06-01", "the ports stay shut", "", "NOR")),
                        finding("d2", "2019-05-20", deadline("", "2019-06-20", "ports stay shut to cod", "", "NOR")),
                        finding("d3", "2019-05-21", deadline("", "2019-07-20", "the crews strike", "", "NOR"))))
                .containsExactly("d1 2019-06-01 EXTENDED", "d2 2019-06-20 PENDING", "d3 2019-07-20 PENDING");
    }

    @Test
    void whatNamesNoDayIsNoDeadline() {
        assertThat(due(
                        "2019-05-25",
                        demand("p1", "2019-05-01", "NOR", ""),
                        finding("d1", "2019-05-01", deadline("within 60 days", "", "the ports stay shut", "", "NOR"))))
                .isEmpty();
    }
}
