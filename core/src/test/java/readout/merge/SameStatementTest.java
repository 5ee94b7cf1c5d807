package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.said;
import static readout.dossier.ByHand.statement;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Act;
import readout.fact.Modality;
import readout.fact.SpeakerKind;
import readout.fact.Statement;

/** When two articles tell one statement. */
class SameStatementTest {
    private static final String WORDS = "the fleet will leave port before the autumn storms";
    private final Told told = Told.inADossier();

    @ParameterizedTest
    @CsvSource({
        "the fleet will leave port before the autumn storms, one",
        "the fleet would leave the port before autumn storms come, one",
        "fleets leaving port before autumn storms, one",
        "the fleet will stay in port until the spring thaw, two",
        "the fleet will leave, two",
    })
    void mostOfTheWordsMakeItOne(String words, String findings) {
        told.on("2019-05-01", said("Anna Berg", WORDS)).on("2019-05-02", said("Anna Berg", words));
        assertThat(told.findings()).hasSize(findings.equals("one") ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-11, 1", "2019-05-12, 2"})
    void tenDaysLaterItIsSaidAnew(String day, int findings) {
        told.on("2019-05-01", said("Anna Berg", WORDS)).on(day, said("Anna Berg", WORDS));
        assertThat(told.findings()).hasSize(findings);
    }

    @Test
    void theDaysCountFromWhenItWasLastTold() {
        told.on("2019-05-01", said("Anna Berg", WORDS))
                .on("2019-05-09", said("Anna Berg", WORDS))
                .on("2019-05-17", said("Anna Berg", WORDS));
        assertThat(told.claims()).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource({
        "9 trawlers sail for Kenya in the first week of May with 40 men, 9 trawlers sail for Kenya in the first week of May with 30 men, 1",
        "9 ships will sail this month, 12 ships will sail this month, 2",
        "9 ships will sail this month, all ships will sail this month, 1",
    })
    void anotherFigureIsAnotherStatement(String first, String second, int findings) {
        told.on("2019-05-01", said("Anna Berg", first)).on("2019-05-01", said("Anna Berg", second));
        assertThat(told.findings()).hasSize(findings);
    }

    @Test
    void twoWordsHaveToBeTheSame() {
        told.on("2019-05-01", said("Anna Berg", "We wait."))
                .on("2019-05-01", said("Anna Berg", "wait"))
                .on("2019-05-01", said("Anna Berg", "We wait for Oslo"));
        assertThat(told.claims()).containsExactly(2, 1);
    }

    @Test
    void theSameWordsOfAnotherSpeakerAreAnotherStatement() {
        told.on("2019-05-01", said("Anna Berg", WORDS)).on("2019-05-01", said("Peter Otieno", WORDS));
        assertThat(told.findings()).hasSize(2);
    }

    @Test
    void anUnnamedSpeakerIsNoNamedOneOfTheSameName() {
        told.on("2019-05-01", statement("the ministry", "", SpeakerKind.ANONYMOUS, Modality.ASSERTED, "said", WORDS))
                .on(
                        "2019-05-01",
                        statement("The ministry", "", SpeakerKind.ANONYMOUS, Modality.ASSERTED, "said", WORDS))
                .on(
                        "2019-05-01",
                        statement("the ministry", "", SpeakerKind.INSTITUTION, Modality.ASSERTED, "said", WORDS));
        assertThat(told.claims()).containsExactly(2, 1);
    }

    @Test
    void eachRefusalToCommentStandsAlone() {
        Statement refusal = statement(
                "the ministry",
                "",
                SpeakerKind.NONRESPONSE,
                Modality.ASSERTED,
                "declined to comment",
                "declined to comment");
        told.on("2019-05-01", refusal).on("2019-05-01", refusal);
        assertThat(told.claims()).containsExactly(1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "said, ASSERTED, denied, DENIED, 2",
        "denied, DENIED, has denied, DENIED, 1",
        "announced, ASSERTED, said, EXPECTED, 1",
        "announced, ASSERTED, played down, ASSERTED, 2",
    })
    void aReversalIsInBothOrTheyAreTwo(
            String firstPredicate, Modality first, String secondPredicate, Modality second, int findings) {
        told.on("2019-05-01", statement("Anna Berg", "", SpeakerKind.NAMED, first, firstPredicate, WORDS))
                .on("2019-05-01", statement("Anna Berg", "", SpeakerKind.NAMED, second, secondPredicate, WORDS));
        assertThat(told.findings()).hasSize(findings);
    }

    @Test
    void theFullestWordsStandForAllButAQuotationGoesBefore() {
        told.on("2019-05-01", said("Anna Berg", WORDS)).on("2019-05-02", said("Anna Berg", WORDS + " of this year"));
        assertThat(told.content(Statement.class).words()).isEqualTo(WORDS + " of this year");
        told.on("2019-05-03", quoted("Anna Berg", "told", "The fleet will leave port before the autumn storms"));
        Statement statement = told.content(Statement.class);
        assertThat(statement.words()).startsWith("The fleet");
        assertThat(statement.predicate()).isEqualTo("told");
        assertThat(statement.direct()).isTrue();
    }

    @Test
    void whatOnlyALaterArticleTellsIsKeptToo() {
        told.on("2019-05-01", said("Anna Berg", WORDS)).on("2019-05-02", said("Anna Berg", "NOR", WORDS));
        assertThat(told.content(Statement.class).side()).contains("NOR");
    }

    private static Statement quoted(String speaker, String predicate, String words) {
        return new Statement(
                speaker,
                Optional.empty(),
                SpeakerKind.NAMED,
                Act.SPEECH,
                Modality.ASSERTED,
                predicate,
                words,
                true,
                Optional.empty(),
                Optional.empty());
    }
}
