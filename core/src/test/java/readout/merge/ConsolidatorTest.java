package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.dossier.Change;
import readout.dossier.Claim;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.Person;
import readout.dossier.Source;
import readout.dossier.StateOfPlay;
import readout.dossier.Support;
import readout.fact.Act;
import readout.fact.Content;
import readout.fact.Deadline;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.SpeakerKind;
import readout.fact.Stance;
import readout.fact.Statement;
import readout.merge.state.Changes;
import readout.merge.state.DueDates;
import readout.merge.state.Standing;
import readout.merge.text.MinHashSignature;
import readout.text.Span;

class ConsolidatorTest {
    private final MemoryFindingRepository repository = new MemoryFindingRepository();
    private final Consolidator consolidator = new Consolidator(repository);
    private int articles;

    private void tell(String day, Content content) {
        tell(day, "text" + (articles + 1), content);
    }

    private void tell(String day, String text, Content content) {
        tell(Optional.of(LocalDate.parse(day)), LocalDate.parse(day), text, content);
    }

    private void tell(Optional<LocalDate> published, LocalDate added, String text, Content content) {
        articles++;
        Source source = new Source(
                "article" + articles,
                articles,
                "Outlet " + articles,
                Optional.empty(),
                Optional.empty(),
                published,
                added,
                text);
        consolidator.add(new Claim("claim" + articles, source, List.of(new Span(0, 5)), "quote", 0.8, content));
    }

    private static Meeting meeting(MeetingStatus status, String place, String start, String... people) {
        return new Meeting(
                "talks",
                List.of(people),
                List.of("NOR", "KEN"),
                Optional.of(place).filter(name -> !name.isEmpty()),
                PartialDate.in(start),
                Optional.empty(),
                MeetingForm.UNKNOWN,
                status);
    }

    private static Role role(String person, String side) {
        return new Role(person, "trade minister", Optional.of(side).filter(code -> !code.isEmpty()), Optional.empty());
    }

    private static Statement said(String speaker, String words) {
        return statement(speaker, SpeakerKind.NAMED, Modality.ASSERTED, words);
    }

    private static Statement statement(String speaker, SpeakerKind authority, Modality modality, String words) {
        return new Statement(
                speaker,
                Optional.empty(),
                authority,
                Act.SPEECH,
                modality,
                "",
                words,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private List<String> people() {
        return repository.people().stream().map(Person::name).toList();
    }

    @Test
    void aMeetingIsOneThroughItsLife() {
        tell("2019-05-01", meeting(MeetingStatus.PLANNED, "Oslo", "2019-05-08", "Anna Berg", "Peter Otieno"));
        tell("2019-05-07", meeting(MeetingStatus.PLANNED, "Oslo", "2019-05-12", "Anna Berg"));
        tell("2019-05-13", meeting(MeetingStatus.HELD, "Oslo", "2019-05-12", "Anna Berg", "Peter Otieno"));
        assertThat(repository.findings()).singleElement().satisfies(finding -> {
            Meeting held = (Meeting) finding.content();
            assertThat(held.status()).isEqualTo(MeetingStatus.HELD);
            assertThat(held.start()).isEqualTo(PartialDate.in("2019-05-12"));
            assertThat(finding.support()).isEqualTo(Support.CORROBORATED);
        });
    }

    @Test
    void otherPlacesAndLaterDaysAreOtherMeetings() {
        tell("2019-05-13", meeting(MeetingStatus.HELD, "Oslo", "2019-05-12", "Anna Berg"));
        tell("2019-05-14", meeting(MeetingStatus.HELD, "Nairobi", "2019-05-12", "Anna Berg"));
        tell("2019-05-20", meeting(MeetingStatus.HELD, "Oslo", "2019-05-19", "Anna Berg"));
        assertThat(repository.findings()).hasSize(3);
    }

    @Test
    void independentTextsThatDisagreeContestAMeeting() {
        tell("2019-05-13", meeting(MeetingStatus.HELD, "Oslo", "2019-05-12", "Anna Berg"));
        tell("2019-05-14", meeting(MeetingStatus.CANCELLED, "Oslo", "2019-05-12", "Anna Berg"));
        Finding<?> finding = repository.findings().get(0);
        assertThat(finding.support()).isEqualTo(Support.CONTESTED);
        assertThat(finding.versions()).containsExactly("took place (Outlet 1)", "did not take place (Outlet 2)");
    }

    @Test
    void copiesOfOneTextSupportNothing() {
        tell("2019-05-13", "agency", meeting(MeetingStatus.HELD, "Oslo", "2019-05-12", "Anna Berg"));
        tell("2019-05-13", "agency", meeting(MeetingStatus.HELD, "Oslo", "2019-05-12", "Anna Berg"));
        assertThat(repository.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.support()).isEqualTo(Support.SINGLE);
            assertThat(finding.claims()).isEqualTo(2);
        });
    }

    @Test
    void namesInAnotherOrderWithAccentsOrShortAreOnePerson() {
        tell("2019-05-01", role("Robért Dahl", "NOR"));
        tell("2019-05-02", role("Bob Dahl", "NOR"));
        tell("2019-05-03", role("Dahl Robert", ""));
        tell("2019-05-04", role("Robert J. Dahl", "NOR"));
        tell("2019-05-05", role("Dahl", "NOR"));
        assertThat(repository.people()).hasSize(1);
    }

    @Test
    void aFamilyNameOfAnotherSideIsAnother() {
        tell("2019-05-01", role("Lee", "KEN"));
        tell("2019-05-02", role("Anna Lee", "NOR"));
        assertThat(people()).containsExactlyInAnyOrder("Lee", "Anna Lee");
    }

    @Test
    void twoLeesStayTwo() {
        tell("2019-05-01", role("Anna Lee", "KEN"));
        tell("2019-05-02", role("Peter Lee", "NOR"));
        tell("2019-05-03", role("Lee", ""));
        assertThat(people()).containsExactly("Anna Lee", "Peter Lee", "Lee");
    }

    @Test
    void aFamilyNameThatTwoHaveMakesNobodyNewWithEachArticle() {
        tell("2019-05-01", role("Anna Berg", "NOR"));
        tell("2019-05-02", role("Olaf Berg", "NOR"));
        tell("2019-05-03", role("Berg", "NOR"));
        tell("2019-05-04", role("Berg", "NOR"));
        assertThat(people()).containsExactlyInAnyOrder("Anna Berg", "Olaf Berg", "Berg");
    }

    @Test
    void theOneByFarTheMostNamedIsMeantByTheFamilyName() {
        for (int day = 1; day <= 4; day++) {
            tell("2019-05-0" + day, role("Berg", "NOR"));
        }
        tell("2019-05-05", role("Olaf Berg", ""));
        assertThat(people()).as("too little tells who Berg is").containsExactlyInAnyOrder("Berg", "Olaf Berg");
        for (int day = 1; day <= 5; day++) {
            tell("2019-06-0" + day, role("Anna Berg", "NOR"));
        }
        tell("2019-06-06", role("Berg", "NOR"));
        assertThat(people()).containsExactlyInAnyOrder("Anna Berg", "Olaf Berg");
    }

    @Test
    void aNameSpelledOtherwiseIsOnePersonAShortOneIsNot() {
        tell("2019-05-01", role("Abbas Araqchi", "IRN"));
        tell("2019-05-02", role("Abbas Araghchi", "IRN"));
        tell("2019-05-03", role("Liu He", "CHN"));
        tell("2019-05-04", role("Liu Hui", "CHN"));
        assertThat(people()).containsExactlyInAnyOrder("Abbas Araqchi", "Liu He", "Liu Hui");
    }

    @Test
    void aStatementIsOneThoughQuotedOften() {
        tell("2019-05-01", said("Anna Berg", "the quota for herring will fall by 9 per cent next year"));
        tell("2019-05-02", said("Anna Berg", "the quota for herring will fall by 9 per cent"));
        tell("2019-05-02", said("Anna Berg", "the quota for herring will fall by 12 per cent"));
        tell("2019-06-20", said("Anna Berg", "the quota for herring will fall by 9 per cent next year"));
        assertThat(repository.findings()).extracting(Finding::claims).containsExactly(2, 1, 1);
    }

    @Test
    void changesTellWhoConfirmsOrDeniesAnUnnamedSource() {
        String words = "the quota for herring will fall by 9 per cent";
        tell("2019-05-01", statement("an official", SpeakerKind.ANONYMOUS, Modality.ASSERTED, words));
        List<Finding<?>> before = repository.findings();
        tell("2019-05-03", statement("Anna Berg", SpeakerKind.NAMED, Modality.ASSERTED, words));
        tell("2019-05-04", statement("Peter Otieno", SpeakerKind.NAMED, Modality.DENIED, words));
        assertThat(Changes.between(before, repository.findings()))
                .extracting(Change::what)
                .containsExactlyInAnyOrder(
                        "Anna Berg says what an official had said: " + words,
                        "Peter Otieno denies what an official had said: " + words);
    }

    @Test
    void whatOnlyAnUndatedArticleSaysIsNoChange() {
        tell(
                Optional.empty(),
                LocalDate.of(2019, 5, 4),
                "text",
                meeting(MeetingStatus.COLLAPSED, "Oslo", "2019-05-04", "Anna Berg"));
        assertThat(Changes.between(List.of(), repository.findings())).isEmpty();
        assertThat(repository.findings())
                .singleElement()
                .extracting(Finding::firstPublished)
                .isEqualTo(Optional.empty());
        tell("2019-05-05", meeting(MeetingStatus.COLLAPSED, "Oslo", "2019-05-04", "Anna Berg"));
        assertThat(Changes.between(List.of(), repository.findings())).hasSize(1);
    }

    @Test
    void changesPutACollapseFirst() {
        tell("2019-05-01", role("Anna Berg", "NOR"));
        List<Finding<?>> before = repository.findings();
        tell("2019-05-03", meeting(MeetingStatus.PLANNED, "Riga", "2019-05-20", "Anna Berg"));
        tell("2019-05-04", meeting(MeetingStatus.COLLAPSED, "Oslo", "2019-05-04", "Peter Otieno"));
        assertThat(Changes.between(before, repository.findings()))
                .extracting(Change::what)
                .containsExactly("collapsed: Peter Otieno, Oslo, 2019-05-04", "planned: Anna Berg, Riga, 2019-05-20");
    }

    @Test
    void printsTellCopiesFromReportsOfOneEvent() {
        String report =
                "The ministers of both coasts met in the old customs house and spoke for three hours about herring, tolls and the"
                        + " number of ships. They left without a word to the press, and a second session is set for the autumn.";
        MinHashSignature print = MinHashSignature.of(report, 4);
        assertThat(print.isCopy(MinHashSignature.of(report.replace("old customs", "former customs"), 4)))
                .isTrue();
        assertThat(print.isCopy(MinHashSignature.of(
                        "Herring and tolls were the matter when the two ministers sat down in the customs house. After three hours"
                                + " both went home in silence; more talks come in autumn.",
                        4)))
                .isFalse();
        assertThat(MinHashSignature.decoded(print.encoded()).similarity(print)).isEqualTo(1);
    }

    private static Statement statement(String speaker, Modality modality, String predicate, String words) {
        return new Statement(
                speaker,
                Optional.empty(),
                SpeakerKind.NAMED,
                Act.SPEECH,
                modality,
                predicate,
                words,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static Deadline deadline(String date, String condition, String consequence, String actor) {
        return new Deadline("by then", date(date), some(condition), some(consequence), some(actor));
    }

    private static Position demand(String target, String deadline) {
        return new Position(
                "NOR", some(target), Stance.DEMANDS, "lower herring tolls", Optional.empty(), date(deadline));
    }

    private static Optional<String> some(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static Optional<PartialDate> date(String value) {
        return some(value).map(PartialDate::new);
    }

    private StateOfPlay standing(String day) {
        return Standing.of(new Dossier("Test", List.of(), List.of(), LocalDate.parse(day), repository.findings()));
    }

    @Test
    void whatIsPlayedDownIsNotWhatIsAnnounced() {
        String words = "a quick deal on the herring quota";
        tell("2019-05-01", statement("Anna Berg", Modality.ASSERTED, "announced", words));
        tell("2019-05-02", statement("Anna Berg", Modality.ASSERTED, "has played down", words));
        tell("2019-05-02", statement("Anna Berg", Modality.DENIED, "spoke of", words));
        tell("2019-05-03", statement("Anna Berg", Modality.ASSERTED, "told of", words + " next week"));
        assertThat(repository.findings()).extracting(Finding::claims).containsExactly(2, 1, 1);
        assertThat((Statement) repository.findings().get(0).content()).satisfies(told -> {
            assertThat(told.predicate()).isEqualTo("told of");
            assertThat(told.words()).endsWith("next week");
        });
    }

    @Test
    void changesKeepTheWordsOfSaying() {
        String words = "the quota for herring will fall by 9 per cent";
        tell("2019-05-01", statement("an official", SpeakerKind.ANONYMOUS, Modality.ASSERTED, words));
        List<Finding<?>> before = repository.findings();
        tell("2019-05-03", statement("Anna Berg", Modality.DENIED, "has not confirmed", words));
        tell("2019-05-04", statement("Peter Otieno", Modality.ASSERTED, "said", words));
        assertThat(Changes.between(before, repository.findings()))
                .extracting(Change::what)
                .containsExactlyInAnyOrder(
                        "Anna Berg has not confirmed what an official had said: " + words,
                        "Peter Otieno says what an official had said: " + words);
    }

    @Test
    void aDemandOfAnotherIsAnotherPosition() {
        tell("2019-05-01", demand("KEN", ""));
        tell("2019-05-02", demand("", ""));
        tell("2019-05-03", demand("ISL", ""));
        assertThat(repository.findings()).hasSize(2);
        assertThat(((Position) repository.findings().get(0).content()).target()).contains("KEN");
        assertThat(Changes.between(List.of(), repository.findings()))
                .extracting(Change::what)
                .contains("NOR demands of ISL: lower herring tolls");
    }

    @Test
    void deadlinesAreOneByDateAndMatter() {
        tell("2019-05-01", deadline("2019-06-01", "parliament accepts the treaty", "", "NOR"));
        tell("2019-05-02", deadline("2019-06-01", "the parliament has accepted the treaty", "it lapses", ""));
        tell("2019-05-02", deadline("2019-06-01", "", "the port is closed to trawlers", "NOR"));
        tell("2019-05-02", deadline("2019-06-02", "parliament accepts the treaty", "", "NOR"));
        tell("2019-05-02", deadline("2019-06-01", "parliament accepts the treaty", "", "KEN"));
        assertThat(repository.findings()).extracting(Finding::claims).containsExactly(2, 1, 1, 1);
        assertThat(((Deadline) repository.findings().get(0).content()).consequence())
                .contains("it lapses");
    }

    @Test
    void whatHasNoDateIsOneInTheSameWordsWithinDays() {
        tell("2019-05-01", deadline("", "pay the fine", "", "NOR"));
        tell("2019-05-04", deadline("", "pays the fine", "", "NOR"));
        tell("2019-08-01", deadline("", "pay the fine", "", "NOR"));
        assertThat(repository.findings()).extracting(Finding::claims).containsExactly(2, 1);
    }

    @Test
    void aCollapseToldAgainAfterALaterMeetingIsNoCollapse() {
        tell("2019-05-11", meeting(MeetingStatus.COLLAPSED, "Oslo", "2019-05-10", "Anna Berg", "Peter Otieno"));
        assertThat(standing("2019-05-12").status()).isEqualTo(StateOfPlay.Status.COLLAPSED);
        tell("2019-06-21", meeting(MeetingStatus.HELD, "Nairobi", "2019-06-20", "Anna Berg", "Peter Otieno"));
        tell("2019-06-22", meeting(MeetingStatus.COLLAPSED, "Oslo", "2019-05-10", "Anna Berg", "Peter Otieno"));
        assertThat(standing("2019-06-23").status()).isEqualTo(StateOfPlay.Status.ON);
    }

    @Test
    void deadlinesToComeStandInTheStateOfPlay() {
        tell("2019-05-01", deadline("2019-06-01", "parliament accepts the treaty", "", "NOR"));
        tell("2019-05-20", deadline("2019-06-20", "parliament accepts the treaty", "", "NOR"));
        tell("2019-05-20", deadline("2019-05-21", "pay the fine", "", "KEN"));
        assertThat(standing("2019-05-25").deadlines())
                .extracting(StateOfPlay.Due::fate)
                .containsExactly(StateOfPlay.Due.Fate.PENDING);
        assertThat(DueDates.of(new Dossier(
                        "Test", List.of(), List.of(), LocalDate.parse("2019-05-25"), repository.findings())))
                .extracting(StateOfPlay.Due::fate)
                .containsExactly(
                        StateOfPlay.Due.Fate.PASSED, StateOfPlay.Due.Fate.EXTENDED, StateOfPlay.Due.Fate.PENDING);
    }

    @Test
    void aDayThatAPositionNamesTooStandsOnce() {
        tell("2019-05-01", demand("KEN", "2019-06-01"));
        tell("2019-05-01", deadline("2019-06-01", "", "tolls rise", "NOR"));
        assertThat(standing("2019-07-01").deadlines()).singleElement().satisfies(due -> {
            assertThat(due.finding().content()).isInstanceOf(Position.class);
            assertThat(due.fate()).isEqualTo(StateOfPlay.Due.Fate.PASSED);
        });
    }
}
