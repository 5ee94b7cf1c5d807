package readout.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.dossier.Change;
import readout.fact.Deadline;
import readout.fact.Kind;
import readout.generate.GeneratedRecords;
import readout.store.AsOf;
import readout.store.Store;
import readout.store.correction.Correction;
import readout.view.RecordByHand;

class ServedDossierTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path folder = Path.of("");

    private Store filled(int articles) {
        Store store = Store.create(folder.resolve("x.db").toString(), "Test", List.of("NOR", "KEN"), List.of());
        GeneratedRecords.of(0, articles).forEach(record -> store.add(record, NOW, false));
        store.refresh();
        return store;
    }

    @Test
    void itShowsWhatTheStoreHoldsAndFollowsIt() {
        Store store = filled(20);
        try (ServedDossier served = new ServedDossier("x", store, () -> TODAY)) {
            int before = served.now().latest().size();
            assertThat(before).isEqualTo(store.snapshots().since(0).findings().size());
            GeneratedRecords.of(20, 10).forEach(record -> store.add(record, NOW, false));
            assertThat(served.now().latest()).hasSizeGreaterThan(before);
            String wrong = served.now().latest().get(0).id();
            long rejection = store.correct(
                    new Correction(0, Correction.Action.REJECT, wrong, Map.of(), "test", NOW.toString(), "", false));
            assertThat(served.now().entry(wrong)).isEmpty();
            store.undo(rejection);
            assertThat(served.now().entry(wrong)).isPresent();
        }
    }

    @Test
    void aDossierOfAnOlderVersionIsShownBeforeItIsWrittenTo() throws Exception {
        filled(10).close();
        String file = folder.resolve("x.db").toString();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from setting where name in ('revision', 'rebuilt')");
            statement.execute("update finding set revision = 0");
        }
        try (ServedDossier served = new ServedDossier("x", Store.open(file), () -> TODAY)) {
            assertThat(served.now().latest()).isNotEmpty();
        }
    }

    @Test
    void aPastDayIsAsTheStoreHasIt() {
        Store store = filled(40);
        try (ServedDossier served = new ServedDossier("x", store, () -> TODAY)) {
            LocalDate day = LocalDate.of(2018, 1, 3);
            assertThat(served.on(day).dossier()).isEqualTo(store.dossier(day, AsOf.PUBLISHED));
            assertThat(served.on(day).latest())
                    .isNotEmpty()
                    .allSatisfy(
                            entry -> assertThat(entry.finding().firstKnown()).isBeforeOrEqualTo(day));
        }
    }

    @Test
    void changesAreThoseBetweenTheDaysOrSinceATime() {
        Store store = filled(20);
        try (ServedDossier served = new ServedDossier("x", store, () -> TODAY)) {
            assertThat(served.on(TODAY).changes(LocalDate.of(2018, 1, 1))).isNotEmpty();
            assertThat(served.on(TODAY).changes(TODAY)).isEmpty();
            assertThat(served.now().changesSince(NOW)).isEmpty();
            assertThat(served.now().changesSince(NOW.minusSeconds(60))).isNotEmpty();
        }
    }

    @Test
    void partsOfAListMakeUpTheWholeEvenWhereSomethingComesBetween() {
        Store store = filled(30);
        try (ServedDossier served = new ServedDossier("x", store, () -> TODAY)) {
            List<FindingEntry> all =
                    Filter.ALL.only(Kind.STATEMENT).of(served.now()).toList();
            Filter.Part first = Filter.part(all, Optional.empty(), 10);
            Cursor next = first.next().orElseThrow();
            assertThat(Cursor.parsed(next.toString())).contains(next);
            assertThat(Filter.part(all, Optional.of(next), 1000).entries()).isEqualTo(all.subList(10, all.size()));
            List<FindingEntry> without = all.subList(3, all.size());
            assertThat(Filter.part(without, Optional.of(next), 1000).entries()).isEqualTo(all.subList(10, all.size()));
            assertThat(Cursor.parsed("2019-13-01_m1")).isEmpty();
            assertThat(Cursor.parsed("yesterday")).isEmpty();
        }
    }

    @Test
    void filtersAreAllHeld() {
        Store store = filled(40);
        try (ServedDossier served = new ServedDossier("x", store, () -> TODAY)) {
            View view = served.now();
            Filter filter = new Filter(
                    java.util.Set.of(Kind.STATEMENT),
                    Optional.of("NOR"),
                    Optional.of("BERG"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("Wire"),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2018, 1, 1)),
                    Optional.of(LocalDate.of(2018, 1, 4)),
                    Optional.empty());
            assertThat(filter.of(view)).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.words().lead()).containsIgnoringCase("berg");
                assertThat(entry.finding().outlets()).contains("Wire");
                assertThat(entry.day()).isBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 4));
            });
        }
    }

    @Test
    void whatIsNotSureEnoughIsKnownButNotShown() {
        Store store = Store.create(folder.resolve("x.db").toString(), "Test", List.of(), List.of());
        store.add(RecordByHand.of(0.1), NOW, true);
        try (ServedDossier served = new ServedDossier("x", store, () -> TODAY)) {
            View view = served.now();
            FindingEntry deadline =
                    Filter.ALL.only(Kind.DEADLINE).of(view).findFirst().orElseThrow();
            assertThat(view.shown().latest()).isNotEmpty().doesNotContain(deadline);
            assertThat(view.shown().dossier().of(Deadline.class)).isEmpty();
            assertThat(view.shown().entry(deadline.id())).isPresent();
            assertThat(view.shown().doubtful()).contains(deadline);
            assertThat(view.shown().shown().latest()).isEqualTo(view.shown().latest());
            assertThat(view.changes(LocalDate.of(2015, 7, 1)))
                    .extracting(Change::what)
                    .containsExactly("GRC demands of DEU: relief");
            store.correct(Correction.of(Correction.Action.CONFIRM, deadline.id(), Map.of(), "test", NOW, ""));
            assertThat(served.now().shown().latest())
                    .extracting(FindingEntry::id)
                    .contains(deadline.id());
        }
    }
}
