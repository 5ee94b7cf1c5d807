package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.fact.Act;
import readout.fact.Modality;
import readout.fact.SpeakerKind;
import readout.fact.Statement;

class StatementsTest extends ExtractorTest<Statement> {
    StatementsTest() {
        super(new Statements());
    }

    private static List<String> words(Statement statement) {
        String text = statement.evidence().get(0).article().text();
        return statement.content().stream().map(span -> span.of(text)).toList();
    }

    @Test
    void indirectSpeechHasItsSpeakerAddresseeAndDay() {
        Statement statement = only(
                "French Finance Minister Bruno Le Maire told reporters on Tuesday that Paris would sign the accord.");
        assertThat(statement.speaker().name()).isEqualTo("Bruno Le Maire");
        assertThat(statement.speaker().kind()).isEqualTo(SpeakerKind.NAMED);
        assertThat(statement.to()).contains("reporters");
        assertThat(statement.date()).contains("2019-07-23");
        assertThat(statement.act()).isEqualTo(Act.SPEECH);
        assertThat(statement.direct()).isFalse();
        assertThat(words(statement)).containsExactly("that Paris would sign the accord");
    }

    @Test
    void attributionSetOffAtTheEndLeavesTheWholeSentence() {
        Statement statement = only(
                "The round will cover fishing and farm goods and is not expected to bring a deal, a senior official at the ministry said.");
        assertThat(statement.speaker().name()).isEqualTo("a senior official at the ministry");
        assertThat(statement.speaker().kind()).isEqualTo(SpeakerKind.ANONYMOUS);
        assertThat(statement.modality()).isEqualTo(Modality.EXPECTED);
        assertThat(words(statement))
                .containsExactly("The round will cover fishing and farm goods and is not expected to bring a deal");
    }

    @Test
    void quotationThatRunsOnBelongsToOneStatement() {
        Statement statement =
                only("“We came here to listen,” Foreign Minister Anna Novak said. “Nobody should expect a miracle.”");
        assertThat(statement.direct()).isTrue();
        assertThat(statement.speaker().name()).isEqualTo("Anna Novak");
        assertThat(words(statement)).containsExactly("“We came here to listen,”", "“Nobody should expect a miracle.”");
    }

    @Test
    void aCreditAfterADashNamesTheSpeakerOfTheQuotation() {
        Statement statement = only("“We shall see what the owners bring to the table.” — Anna Novak, mediator");
        assertThat(statement.speaker().name()).isEqualTo("Anna Novak");
        assertThat(statement.speaker().text()).isEqualTo("Anna Novak, mediator");
        assertThat(words(statement)).containsExactly("“We shall see what the owners bring to the table.”");
    }

    @Test
    void theSpeakersDescriptionBelongsToThePhraseAndNotToTheWords() {
        Statement statement = only(
                "“They will not be in Paris before the end of the week,” said Anna Novak, a lawyer who has advised the owners for ten years.");
        assertThat(statement.speaker().name()).isEqualTo("Anna Novak");
        assertThat(statement.speaker().text())
                .isEqualTo("Anna Novak, a lawyer who has advised the owners for ten years");
        assertThat(words(statement)).containsExactly("“They will not be in Paris before the end of the week,”");
    }

    @Test
    void aColonAnnouncesTheQuotationOfTheNextParagraph() {
        Statement statement = only("Anna Novak, a doctor who advises the owners, said:\n\n"
                + "“We were promised a seat at the table. Nobody kept that promise.”");
        assertThat(statement.speaker().name()).isEqualTo("Anna Novak");
        assertThat(statement.direct()).isTrue();
        assertThat(words(statement))
                .containsExactly("“We were promised a seat at the table. Nobody kept that promise.”");
    }

    @Test
    void aParticipleSpeaksForTheSubjectOfItsSentence() {
        List<Statement> statements =
                facts("Foreign Minister Anna Novak left the room early, saying that the talks had failed.");
        assertThat(statements)
                .filteredOn(statement -> statement.cue().equals("saying"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.speaker().name()).isEqualTo("Anna Novak");
                    assertThat(words(statement)).containsExactly("that the talks had failed");
                });
    }

    @Test
    void aNounAttributesWhatItsHolderClaims() {
        assertThat(facts("The court heard Anna Novak's claim that the owners had broken the accord."))
                .filteredOn(statement -> statement.cue().equals("claim"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.speaker().name()).isEqualTo("Anna Novak");
                    assertThat(statement.act()).isEqualTo(Act.SPEECH);
                });
    }

    @Test
    void aHolderIsNamedWithoutItsPossessiveEnding() {
        assertThat(facts("The court heard Beijing’s claim that the owners had broken the accord."))
                .filteredOn(statement -> statement.cue().equals("claim"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.speaker().name()).isEqualTo("Beijing"));
    }

    @Test
    void accordingToNamesTheSourceWordForWord() {
        Statement statement =
                only("The envoys will stay in Geneva until Friday, according to people briefed on the plans.");
        assertThat(statement.speaker().name()).isEqualTo("people briefed on the plans");
        assertThat(statement.speaker().kind()).isEqualTo(SpeakerKind.ANONYMOUS);
        assertThat(words(statement)).containsExactly("The envoys will stay in Geneva until Friday");
    }

    @Test
    void silenceIsANonResponse() {
        Statement statement = only("The finance ministry declined to comment.");
        assertThat(statement.speaker().kind()).isEqualTo(SpeakerKind.NONRESPONSE);
        assertThat(words(statement)).containsExactly("declined to comment");
    }

    @Test
    void bodiesAndDocumentsAreToldApart() {
        assertThat(only("The labour ministry said the talks had failed.")
                        .speaker()
                        .kind())
                .isEqualTo(SpeakerKind.INSTITUTION);
        assertThat(only("The statement said the talks had failed.").speaker().kind())
                .isEqualTo(SpeakerKind.DOCUMENT);
    }

    @Test
    void hopesAreThoughtsAndDenialsAreDenied() {
        assertThat(facts("The minister hopes that the talks will resume."))
                .extracting(Statement::act)
                .containsExactly(Act.THOUGHT);
        assertThat(facts("The minister denied that the talks had failed."))
                .extracting(Statement::modality)
                .containsExactly(Modality.DENIED);
    }

    @Test
    void plainNarrationAttributesNothing() {
        assertThat(
                        facts(
                                "The delegations met for three hours in a hotel near the lake. Rain fell on the flags outside."))
                .isEmpty();
    }
}
