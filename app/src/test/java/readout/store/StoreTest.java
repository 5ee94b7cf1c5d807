package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.dossier.Person;
import readout.dossier.Support;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Kind;
import readout.fact.Meeting;
import readout.fact.Position;
import readout.fact.Statement;
import readout.generate.GeneratedRecords;
import readout.store.article.StoredArticle;
import readout.store.correction.Correction;
import readout.store.correction.Correction.Action;
import readout.store.database.StoreException;
import readout.store.finding.Batch;
import readout.store.finding.StoredFinding;
import readout.text.Article;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** What a store does, whatever its database. */
abstract class StoreTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final int MOST = 1000;

    /** A place where no dossier is yet. */
    abstract String freshPlace();

    /** The database behind the place's back. */
    abstract Jdbi jdbi(String place);

    private Store filled(String place, int records) {
        Store store = Store.create(place, "Test", List.of(), List.of());
        GeneratedRecords.of(0, records).forEach(record -> store.add(record, NOW, false));
        store.refresh();
        return store;
    }

    private static List<String> ids(Store store) {
        return store.dossier(TODAY, MOST).findings().stream()
                .map(finding -> finding.id() + finding.texts())
                .sorted()
                .toList();
    }

    @Test
    void whatIsAddedTwiceChangesNothing() {
        try (Store store = filled(freshPlace(), 20)) {
            List<String> before = ids(store);
            assertThat(GeneratedRecords.of(0, 20).map(record -> store.add(record, NOW, false)))
                    .containsOnly(Added.KNOWN);
            assertThat(ids(store)).isEqualTo(before).isNotEmpty();
            assertThat(store.overview().articles()).isEqualTo(20);
        }
    }

    @Test
    void aRewrittenCopyIsNoSourceOfItsOwn() {
        try (Store store = filled(freshPlace(), 10)) {
            assertThat(store.overview().texts()).isEqualTo(9);
            List<ArticleRecord> pair = GeneratedRecords.of(8, 2).toList();
            Finding<Statement> statement = store.dossier(TODAY, MOST).of(Statement.class).stream()
                    .filter(each ->
                            pair.get(0).article().text().contains(each.content().words()))
                    .findFirst()
                    .orElseThrow();
            assertThat(statement.claims()).isEqualTo(2);
            assertThat(statement.texts()).isEqualTo(1);
            assertThat(statement.support()).isEqualTo(Support.SINGLE);
        }
    }

    @Test
    void rebuildingGivesTheSameFindings() {
        try (Store store = filled(freshPlace(), 40)) {
            List<String> before = ids(store);
            store.rebuild();
            assertThat(ids(store)).isEqualTo(before);
        }
    }

    @Test
    void twoMayAddAtOnce() throws Exception {
        String place = freshPlace();
        List<String> alone;
        try (Store store = filled(freshPlace(), 60)) {
            alone = store.overview().findings().keySet().stream().toList();
        }
        Store.create(place, "Test", List.of(), List.of()).close();
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<?>> work = new ArrayList<>();
        for (int from : new int[] {0, 20}) {
            work.add(both.submit(() -> {
                try (Store store = Store.open(place)) {
                    GeneratedRecords.of(from, 40).forEach(record -> store.add(record, NOW, false));
                }
            }));
        }
        for (Future<?> each : work) {
            each.get();
        }
        both.shutdown();
        try (Store store = Store.open(place)) {
            store.refresh();
            assertThat(store.overview().articles()).isEqualTo(60);
            assertThat(store.overview().findings().keySet()).containsAll(alone);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aDayShowsWhatWasPublishedByThen() {
        try (Store store = filled(freshPlace(), 40)) {
            LocalDate day = LocalDate.of(2018, 1, 2);
            assertThat(store.dossier(day, AsOf.PUBLISHED).of(Meeting.class))
                    .isNotEmpty()
                    .allSatisfy(meeting -> assertThat(meeting.lastKnown()).isBeforeOrEqualTo(day));
            assertThat(store.dossier(day, AsOf.ADDED).of(Meeting.class)).isEmpty();
        }
    }

    @Test
    void aDayIsAsADossierWithoutTheLaterArticles() {
        LocalDate day = LocalDate.of(2018, 1, 3);
        try (Store all = filled(freshPlace(), 60);
                Store early = filled(freshPlace(), 24)) {
            assertThat(all.dossier(day, AsOf.PUBLISHED).findings()).hasSizeGreaterThan(20);
            assertThat(all.dossier(day, AsOf.PUBLISHED).findings())
                    .usingRecursiveComparison()
                    .isEqualTo(early.dossier(day, AsOf.PUBLISHED).findings());
        }
    }

    @Test
    void aRevisionTellsWhatChangedSince() {
        try (Store store = filled(freshPlace(), 20)) {
            Batch whole = store.snapshots().since(0);
            assertThat(whole.whole()).isTrue();
            assertThat(whole.revision()).isEqualTo(store.snapshots().revision());
            GeneratedRecords.of(20, 1).forEach(record -> store.add(record, NOW, false));
            Batch added = store.snapshots().since(whole.revision());
            assertThat(added.whole()).isFalse();
            assertThat(added.findings())
                    .isNotEmpty()
                    .hasSizeLessThan(whole.findings().size());
            String wrong = added.findings().get(0).finding().id();
            long rejection = store.correct(correction(Action.REJECT, wrong, Map.of()));
            Batch rejected = store.snapshots().since(added.revision());
            assertThat(rejected.gone()).containsExactly(wrong);
            assertThat(rejected.findings()).isEmpty();
            store.undo(rejection);
            assertThat(store.snapshots().since(rejected.revision()).findings())
                    .extracting(kept -> kept.finding().id())
                    .containsExactly(wrong);
            store.rebuild();
            assertThat(store.snapshots().since(rejected.revision()).whole()).isTrue();
        }
    }

    @Test
    void whatWasTakenInLaterIsNotThereBefore() {
        try (Store store = filled(freshPlace(), 20)) {
            List<StoredFinding> before = store.snapshots().since(0).findings();
            GeneratedRecords.of(20, 20).forEach(record -> store.add(record, NOW.plusSeconds(60), false));
            List<StoredFinding> after = store.snapshots().since(0).findings();
            assertThat(after).hasSizeGreaterThan(before.size());
            assertThat(store.snapshots().at(NOW.plusSeconds(1), after))
                    .isEqualTo(before.stream().map(StoredFinding::finding).toList());
        }
    }

    @Test
    void failuresAreKeptUntilTheInputIsRead() {
        try (Store store = filled(freshPlace(), 1)) {
            ArticleRecord next = GeneratedRecords.of(1, 1).findFirst().orElseThrow();
            store.readings().failed(new Failure(next.article().source(), NOW, "is damaged"));
            assertThat(store.readings().failures())
                    .containsExactly(new Failure(next.article().source(), NOW, "is damaged"));
            assertThat(store.readings().freshness().failed()).isEqualTo(1);
            store.add(next, NOW, false);
            assertThat(store.readings().freshness().failed()).isZero();
        }
    }

    @Test
    void whatReadersSayIsKept() {
        try (Store store = filled(freshPlace(), 1)) {
            long number = store.feedback().put(new Feedback(0, "/d/x", "the date is wrong", "", NOW, false));
            store.feedback().mailed(number);
            assertThat(store.feedback().all())
                    .containsExactly(new Feedback(number, "/d/x", "the date is wrong", "", NOW, true));
        }
    }

    @Test
    void correctionsOutliveARebuildingAndCanBeUndone() {
        try (Store store = filled(freshPlace(), 30)) {
            List<Finding<Meeting>> meetings = store.dossier(TODAY, MOST).of(Meeting.class);
            String wrong = meetings.get(0).id();
            String misplaced = meetings.get(1).id();
            long rejection = store.correct(correction(Action.REJECT, wrong, Map.of()));
            store.correct(correction(Action.EDIT, misplaced, Map.of("field", "place", "value", "Bergen")));
            store.rebuild();
            assertThat(store.finding(wrong)).isEmpty();
            assertThat(place(store, misplaced)).isEqualTo("Bergen");
            store.undo(rejection);
            assertThat(store.finding(wrong)).isPresent();
            assertThat(place(store, misplaced)).isEqualTo("Bergen");
            assertThat(store.corrections()).extracting(Correction::why).containsExactly("a test", "a test");
        }
    }

    @Test
    void findingsAreMergedAndSplitByHand() {
        try (Store store = filled(freshPlace(), 30)) {
            List<Finding<Position>> positions = store.dossier(TODAY, MOST).of(Position.class);
            String from = positions.get(0).id();
            String into = positions.get(1).id();
            int claims = positions.get(0).claims() + positions.get(1).claims();
            long merge = store.correct(correction(Action.MERGE, from, Map.of("into", into)));
            assertThat(store.claims(into)).hasSize(claims);
            assertThat(store.finding(from)).isEmpty();
            String claim = store.claims(into).get(0).id();
            store.correct(correction(Action.SPLIT, claim, Map.of()));
            assertThat(store.claims(into)).hasSize(claims - 1);
            store.undo(merge);
            assertThat(store.finding(from)).isPresent();
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void peopleAreMergedAndRenamedByHand() {
        try (Store store = filled(freshPlace(), 30)) {
            List<Person> people = store.people();
            String from = people.get(0).id();
            String into = people.get(1).id();
            store.correct(correction(Action.MERGE, from, Map.of("into", into)));
            store.correct(correction(Action.RENAME, into, Map.of("name", "Maria Wanjiru")));
            store.rebuild();
            assertThat(names(store))
                    .contains("Maria Wanjiru")
                    .doesNotContain(people.get(0).name(), people.get(1).name());
        }
    }

    private static List<String> names(Store store) {
        return store.dossier(TODAY, MOST).of(Meeting.class).stream()
                .flatMap(meeting -> meeting.content().participants().stream())
                .distinct()
                .toList();
    }

    @Test
    void aCorrectionThatCannotBeMadeIsRefusedInPlainWords() {
        try (Store store = filled(freshPlace(), 3)) {
            String meeting = store.dossier(TODAY, MOST).of(Meeting.class).get(0).id();
            assertThatThrownBy(() -> store.correct(correction(Action.REJECT, "m123", Map.of())))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no finding has the id m123");
            assertThatThrownBy(() ->
                            store.correct(correction(Action.EDIT, meeting, Map.of("field", "colour", "value", "red"))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("has no field 'colour'");
            assertThat(store.corrections()).isEmpty();
        }
    }

    @Test
    void aFindingByHandNamesItsUserAndOutlivesARebuilding() {
        try (Store store = filled(freshPlace(), 3)) {
            String content = "{\"kind\":\"position\",\"actor\":\"NOR\",\"stance\":\"OPEN\",\"issue\":\"a truce\"}";
            store.correct(
                    correction(Action.ADD, "", Map.of("content", content, "words", "Norway is open to a truce.")));
            store.rebuild();
            assertThat(store.dossier(TODAY, MOST).of(Position.class))
                    .filteredOn(position -> position.content().issue().equals("a truce"))
                    .singleElement()
                    .satisfies(position -> assertThat(position.outlets()).containsExactly("by hand, tester"));
            assertThat(store.verify()).isEmpty();
            assertThatThrownBy(() -> store.correct(correction(Action.ADD, "", Map.of("content", "{}", "words", "x"))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("JSON");
        }
    }

    @Test
    void aNearMissIsSetAsideAndCanBeTakenIn() {
        try (Store store = Store.create(freshPlace(), "Elsewhere", List.of("FRA", "POL"), List.of())) {
            ArticleRecord record = GeneratedRecords.of(0, 1).findFirst().orElseThrow();
            assertThat(store.add(record, NOW, false)).isEqualTo(Added.QUARANTINED);
            assertThat(store.dossier(TODAY, MOST).findings()).isEmpty();
            assertThat(aside(store)).singleElement().asString().contains("no side is named in it");
            assertThat(store.add(record, NOW, true)).isEqualTo(Added.NEW);
            assertThat(store.dossier(TODAY, MOST).findings()).isNotEmpty();
            assertThat(aside(store)).isEmpty();
        }
    }

    @Test
    void theNewestTextAtAnAddressIsTheArticle() {
        try (Store store = Store.create(freshPlace(), "Versions", List.of(), List.of())) {
            ArticleRecord record = GeneratedRecords.of(0, 1).findFirst().orElseThrow();
            LocalDate day = record.article().published().orElseThrow();
            ArticleRecord first = version(record, "1", "", day, true);
            ArticleRecord second = version(record, "2", "\n\nThe port opened again.", day, false);
            ArticleRecord early = version(record, "3", "\n\nThe port is shut.", day.minusDays(1), false);
            assertThat(store.add(first, NOW, false)).isEqualTo(Added.NEW);
            assertThat(store.dossier(TODAY, MOST).of(Statement.class)).isNotEmpty();
            assertThat(store.add(second, NOW, false)).isEqualTo(Added.NEWER);
            assertThat(store.add(early, NOW, false)).isEqualTo(Added.EARLIER);
            store.refresh();

            assertThat(store.dossier(TODAY, MOST).of(Statement.class)).isEmpty();
            assertThat(store.dossier(TODAY, MOST).of(Meeting.class))
                    .singleElement()
                    .satisfies(meeting -> assertThat(meeting.claims()).isEqualTo(1));
            assertThat(store.overview().articles()).isEqualTo(1);
            String standing = second.article().id();
            assertThat(store.articles().versions(standing))
                    .extracting(each -> each.source().article())
                    .containsExactly(early.article().id(), first.article().id());
            assertThat(store.inArticle(standing))
                    .isNotEmpty()
                    .allSatisfy(filed -> assertThat(filed.claim()
                                    .spans()
                                    .get(0)
                                    .of(second.article().text()))
                            .isEqualTo(filed.claim().quote()));
            assertThat(store.articles().search("port opened", 5)).hasSize(1);
            assertThat(store.articles().search("port shut", 5)).isEmpty();
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void twoArticlesThatStoodAtOneAddressStayTwo() {
        try (Store store = Store.create(freshPlace(), "Two", List.of(), List.of())) {
            List<ArticleRecord> two = GeneratedRecords.of(0, 2).toList();
            two.forEach(record -> assertThat(
                            store.add(version(record, "", "", LocalDate.of(2018, 1, 1), true), NOW, false))
                    .isEqualTo(Added.NEW));
            assertThat(store.overview().articles()).isEqualTo(2);
        }
    }

    /** The record as it would be of a text with a few words more, found at one address for all. */
    private static ArticleRecord version(
            ArticleRecord record, String id, String more, LocalDate day, boolean withStatements) {
        Article article = record.article();
        Article other = new Article(
                article.id().substring(id.length()) + id,
                article.source(),
                Optional.of("https://news.example/talks/report.html#top"),
                article.metadata()
                        .withPublished(
                                Optional.of(Published.stated(Timestamp.of(day), PublishedBasis.METADATA, "made up"))),
                Optional.empty(),
                Optional.empty(),
                "en",
                false,
                article.text() + more,
                "made up",
                List.of(),
                List.of());
        return new ArticleRecord(
                other,
                List.of(),
                List.of(),
                record.facts().stream()
                        .filter(fact -> withStatements || fact.content().kind() != Kind.STATEMENT)
                        .toList());
    }

    private static Correction correction(Action action, String target, Map<String, String> detail) {
        return new Correction(0, action, target, detail, "tester", NOW.toString(), "a test", false);
    }

    private static String place(Store store, String meeting) {
        return store.finding(meeting)
                .flatMap(finding -> ((Meeting) finding.content()).place())
                .orElse("");
    }

    @Test
    void searchTakesMarksOfSyntaxAsWords() {
        try (Store store = filled(freshPlace(), 20)) {
            assertThat(store.articles().search("demands", 5)).isNotEmpty().allSatisfy(hit -> {
                assertThat(hit.text()).contains("demands");
                assertThat(hit.findings()).isNotEmpty();
            });
            for (String words : List.of("\"demands", "demands OR (", "demands' --", "NEAR(demands", "demands*")) {
                store.articles().search(words, 5);
            }
        }
    }

    @Test
    void verifyFindsAFaultInEachKind() {
        String place = freshPlace();
        try (Store store = filled(place, 12)) {
            assertThat(store.verify()).isEmpty();
            for (String kind : List.of("meeting", "statement", "role", "position", "event", "deadline")) {
                jdbi(place)
                        .useHandle(handle -> handle.createUpdate(
                                        "update claim set quote = 'never written' where number = (select min(number) from claim where kind = :kind)")
                                .bind("kind", kind)
                                .execute());
                assertThat(store.verify())
                        .anySatisfy(
                                fault -> assertThat(fault).startsWith(kind).contains("does not say \"never written\""));
            }
            jdbi(place).useHandle(handle -> handle.execute("update claim set finding = 'gone' where number = 3"));
            assertThat(store.verify()).anySatisfy(fault -> assertThat(fault).contains("belongs to no finding"));
            jdbi(place).useHandle(handle -> handle.execute("update finding set detail = '{' where number = 2"));
            assertThat(store.verify()).anySatisfy(fault -> assertThat(fault).contains("damaged"));
        }
    }

    @Test
    void claimsKeepTheirPlacesInTheText() {
        try (Store store = filled(freshPlace(), 5)) {
            for (Finding<?> finding : store.dossier(TODAY, MOST).findings()) {
                for (Claim claim : store.claims(finding.id())) {
                    String text =
                            store.articles().text(claim.source().article()).orElseThrow();
                    assertThat(claim.spans().get(0).of(text)).isEqualTo(claim.quote());
                }
            }
        }
    }

    @Test
    void aDossierOfANewerVersionIsRefused() {
        String place = freshPlace();
        filled(place, 1).close();
        jdbi(place)
                .useHandle(handle -> handle.execute(
                        "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                                + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, " + trueLiteral()
                                + ")"));
        assertThatThrownBy(() -> Store.open(place))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer version of Readout");
    }

    /** How the database writes "true". */
    abstract String trueLiteral();

    @Test
    void aDossierIsMadeOnce() {
        String place = freshPlace();
        filled(place, 1).close();
        assertThatThrownBy(() -> Store.create(place, "Again", List.of(), List.of()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds the dossier 'Test' already");
    }

    @Test
    void killedAtAnyMomentItLosesAndDoublesNothing() throws Exception {
        String place = freshPlace();
        Store.create(place, "Test", List.of(), List.of()).close();
        Killed.often(place, 80, 6);
        List<String> whole;
        try (Store store = filled(freshPlace(), 80)) {
            whole = ids(store);
        }
        try (Store store = Store.open(place)) {
            store.refresh();
            assertThat(store.verify()).isEmpty();
            assertThat(ids(store)).isEqualTo(whole);
        }
    }

    private static List<StoredArticle> aside(Store store) {
        return store.articles().latest(Optional.empty(), false, Long.MAX_VALUE, MOST);
    }

    @Test
    void aStatementKeptWithoutAPredicateReadsWithNone() {
        String place = freshPlace();
        try (Store store = filled(place, 5)) {
            assertThat(store.dossier(TODAY, MOST).of(Statement.class))
                    .extracting(statement -> statement.content().predicate())
                    .containsOnly("said");
            jdbi(place).useHandle(handle -> {
                handle.execute("update claim set content = replace(content, '\"predicate\":\"said\",', '')");
                handle.execute("update finding set detail = replace(detail, '\"predicate\":\"said\",', ''), stale = 1");
            });
            store.refresh();
            assertThat(store.dossier(TODAY, MOST).of(Statement.class))
                    .extracting(statement -> statement.content().predicate())
                    .containsOnly("");
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void whatAUserConfirmsIsCertainUntilHeTakesItBack() {
        try (Store store = filled(freshPlace(), 5)) {
            String deadline =
                    store.dossier(TODAY, MOST).of(Deadline.class).get(0).id();
            long confirmation = store.correct(correction(Action.CONFIRM, deadline, Map.of()));
            store.refresh();
            assertThat(confidence(store, deadline)).isEqualTo(1);
            store.undo(confirmation);
            store.refresh();
            assertThat(confidence(store, deadline)).isLessThan(1);
        }
    }

    private static double confidence(Store store, String deadline) {
        return store.dossier(TODAY, MOST).of(Deadline.class).stream()
                .filter(finding -> finding.id().equals(deadline))
                .mapToDouble(Finding::confidence)
                .findFirst()
                .orElseThrow();
    }
}
