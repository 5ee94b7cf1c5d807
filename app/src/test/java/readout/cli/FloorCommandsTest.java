package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.dossier.Finding;
import readout.fact.Deadline;
import readout.store.AsOf;
import readout.store.Store;
import readout.store.correction.Correction;
import readout.view.RecordByHand;

/** What commands leave out for want of confidence, and what {@code --all} and a user's word bring back. */
class FloorCommandsTest {
    private static final Instant NOW = Instant.parse("2015-07-07T00:00:00Z");
    private static final String DEADLINE = "Greece does not accept";

    @TempDir
    private Path folder = Path.of("");

    private String place = "";

    @BeforeEach
    void fill() {
        place = folder.resolve("x.db").toString();
        try (Store store = Store.create(place, "Test", List.of(), List.of())) {
            store.add(RecordByHand.of(0.1), NOW, true);
            store.refresh();
        }
    }

    @Test
    void showLeavesOutWhatIsNotSureEnough() {
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07"))
                .contains("demands of DEU: relief")
                .doesNotContain(DEADLINE);
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07", "--all"))
                .contains("10 Jul 2015 (pending): GRC, by Friday: " + DEADLINE);
    }

    @Test
    void changesAreOfWhatIsShown() {
        assertThat(Run.ok("changes", place, "--since", "2015-07-01"))
                .contains("GRC demands of DEU: relief")
                .doesNotContain("haircut");
        assertThat(Run.ok("changes", place, "--since", "2015-07-01", "--all"))
                .contains("GRC demands of DEU: relief", "DEU rejects a haircut");
    }

    @Test
    void exportsHavePredicatesTargetsAndDeadlines() throws IOException {
        assertThat(exported("statements.csv"))
                .contains("modality,predicate,words")
                .contains("have played down,the likelihood of a quick deal")
                .doesNotContain("declined to give");
        assertThat(exported("positions.csv")).contains("actor,target,stance").contains("GRC,DEU,demands,relief");
        assertThat(exported("deadlines.csv"))
                .contains("by,date,condition,consequence,actor")
                .doesNotContain(DEADLINE);
        assertThat(exported("deadlines.csv", "--all")).contains("by Friday,2015-07-10," + DEADLINE);
        assertThat(exported("statements.csv", "--all")).contains("declined to give,a number");
    }

    private String exported(String file, String... options) throws IOException {
        Path out = folder.resolve("out" + options.length);
        List<String> arguments = new ArrayList<>(List.of("export", place, "--to", "csv", out.toString()));
        arguments.addAll(List.of(options));
        Run.ok(arguments.toArray(String[]::new));
        return Files.readString(out.resolve(file));
    }

    @Test
    void whatAUserConfirmsIsShown() {
        try (Store store = Store.open(place)) {
            String deadline = store.dossier(LocalDate.of(2015, 7, 7), AsOf.PUBLISHED).of(Deadline.class).stream()
                    .map(Finding::id)
                    .findFirst()
                    .orElseThrow();
            store.correct(Correction.of(Correction.Action.CONFIRM, deadline, Map.of(), "test", NOW, ""));
            store.refresh();
        }
        assertThat(Run.ok("show", place, "--as-of", "2015-07-07")).contains(DEADLINE);
    }
}
