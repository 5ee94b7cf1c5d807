package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.fact.Position;
import readout.store.Store;
import readout.view.RecordByHand;

/** Which names stand for a side, as a user gives, finds and corrects them. */
class SidesCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private String place = "";

    @BeforeEach
    void fill() {
        place = folder.resolve("x.db").toString();
        assertThat(Run.ok("new", place, "--sides", "Greece,Berlin")).contains("sides: GRC, Berlin");
        try (Store store = Store.open(place)) {
            store.add(RecordByHand.of(0.1), Instant.parse("2015-07-07T00:00:00Z"), true);
            store.refresh();
        }
    }

    @Test
    void theNamesFoundInArticlesAreListed() {
        assertThat(Run.ok("sides", place)).contains("Berlin\n  found: DEU (1)");
    }

    @Test
    void aNameThatIsTakenAwayIsNoLongerTheSides() {
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07")).contains("demands of Berlin: relief");
        assertThat(Run.ok("sides", place, "--not", "Berlin=DEU"))
                .contains("not: DEU")
                .doesNotContain("found: DEU");
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07")).contains("demands of DEU: relief");
        Run.ok("sides", place, "--not", "Berlin=");
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07")).contains("demands of Berlin: relief");
    }

    @Test
    void aCorrectionStaysWithItsFindingWhenNamesChange() {
        String id = position("Berlin");
        assertThat(Run.ok("correct", place, "--reject", id)).contains("1");
        Run.ok("sides", place, "--not", "Berlin=DEU");
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07")).doesNotContain(": relief");
        Run.ok("sides", place, "--set", "Creditors=DEU", "--remove", "Berlin");
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07")).doesNotContain(": relief");
        Run.ok("correct", place, "--undo", "1");
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07")).contains("demands of Creditors: relief");
    }

    private String position(String target) {
        try (Store store = Store.open(place)) {
            return store.dossier(LocalDate.of(2015, 7, 7), 100).of(Position.class).stream()
                    .filter(position -> position.content().target().equals(Optional.of(target)))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    @Test
    void aSideThatIsNotThereCannotBeRemoved() {
        assertThat(Run.of("sides", place, "--remove", "Bonn").err).contains("no side is called Bonn");
    }

    @Test
    void aNameThatIsGivenIsTheSidesInWhatWasReadBefore() {
        assertThat(Run.ok("sides", place, "--set", "Creditors=DEU", "--remove", "Berlin"))
                .contains("Creditors\n  given: DEU")
                .doesNotContain("Berlin");
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07")).contains("demands of Creditors: relief");
    }
}
