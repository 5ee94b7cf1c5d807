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

    private List<String> speakers(String text) {
        return facts(text).stream().map(statement -> statement.speaker().name()).toList();
    }

    @Test
    void aDescriptionBetweenNameAndVerbDoesNotHideTheSpeakerOfAQuotationOverParagraphs() {
        Statement statement =
                only("Maria Costa, a doctor who works at the port, said: “We treated eleven men that night.\n\n"
                        + "“Two of them could not walk.”");
        assertThat(statement.speaker().name()).isEqualTo("Maria Costa");
        assertThat(statement.speaker().text()).isEqualTo("Maria Costa, a doctor who works at the port");
        assertThat(words(statement))
                .containsExactly("“We treated eleven men that night.", "“Two of them could not walk.”");
    }

    @Test
    void aNameInTheSentenceBeforeOwnsAQuotationWithoutACue() {
        List<Statement> found = facts("Peter Strand was not impressed. “This plan gives the ports nothing at all.”");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).speaker().name()).isEqualTo("Peter Strand");
        assertThat(found.get(0).cue()).isEmpty();
    }

    @Test
    void heAddedIsThePersonAndNotThePronoun() {
        List<Statement> found =
                facts("“The offer is fair,” Finance Minister Peter Strand said. The union has a week to reply.\n\n"
                        + "“There will be no second one,” he added.");
        assertThat(found).hasSize(2);
        assertThat(found).allMatch(statement -> statement.speaker().name().equals("Peter Strand"));
        assertThat(found.get(1).speaker().text()).isEqualTo("he");
    }

    @Test
    void nicknamesTitlesAndScareQuotesAreNoStatements() {
        assertThat(facts("John “Jack” Mason opened the talks in a hall that locals call “The Barn”."))
                .isEmpty();
        assertThat(facts("The novel “War of the Ports” sold a million copies last year."))
                .isEmpty();
        assertThat(facts("The “temporary” fence still stood along the harbour ten years later."))
                .isEmpty();
    }

    @Test
    void aQuotationWithItsOwnCueDoesNotGoOnFromTheOneBefore() {
        List<Statement> found = facts(
                "The talks went on into the night in the old town hall of Bonn.\n\n“The offer is fair,” Peter Strand said.\n\n"
                        + "“It is an insult to every driver. We will strike,” union leader Anna Novak said.");
        assertThat(found.stream().map(statement -> statement.speaker().name()))
                .containsExactly("Peter Strand", "Anna Novak");
        assertThat(words(found.get(0))).containsExactly("“The offer is fair,”");
        assertThat(words(found.get(1))).containsExactly("“It is an insult to every driver. We will strike,”");
    }

    @Test
    void aQuestionInQuotesIsWhoseTheSentenceAfterIs() {
        Statement statement = only("“Does anyone know what they want?” Anna Novak asked. “I do not.”");
        assertThat(statement.speaker().name()).isEqualTo("Anna Novak");
        assertThat(words(statement)).containsExactly("“Does anyone know what they want?”", "“I do not.”");
    }

    @Test
    void whatSomeoneAddsIsAStatementOfItsOwn() {
        List<Statement> found = facts(
                "“We see no way out,” the mayor said, adding that the talks would take “many more weeks” to end.");
        assertThat(found).hasSize(2);
        assertThat(words(found.get(0))).containsExactly("“We see no way out,”");
        assertThat(words(found.get(1))).containsExactly("that the talks would take “many more weeks” to end");
        assertThat(found).allMatch(statement -> statement.speaker().name().equals("the mayor"));
    }

    @Test
    void whoStandsForWhomItFollows() {
        List<Statement> found =
                facts("The deal was drawn up by Peter Strand, who said that it would hold for ten years.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).speaker().name()).isEqualTo("Peter Strand");
        assertThat(found.get(0).speaker().text()).isEqualTo("who");
    }

    @Test
    void marksNestedInMarksAreOneQuotation() {
        Statement statement =
                only("“I would rather live in what he calls “chaos” than under his rules,” Anna Novak said.");
        assertThat(words(statement))
                .containsExactly("“I would rather live in what he calls “chaos” than under his rules,”");
    }

    @Test
    void aStraightMarkClosesACurlyOne() {
        Statement statement = only("“There is no link to the strike,\" Anna Novak said in a letter to the board.");
        assertThat(words(statement)).containsExactly("“There is no link to the strike,\"");
    }

    @Test
    void labelsOfATranscriptHoldToTheEndOfTheirParagraph() {
        List<Statement> found = facts("""
                HOST: Let us start with the ports. What happens next week there?

                GUEST: The drivers will vote first. After that we will see what the owners do.

                HOST: And the fees? Are they still on the table for both of you?""");
        assertThat(found.stream().map(statement -> statement.speaker().name())).containsSubsequence("HOST", "HOST");
        assertThat(words(found.get(0))).containsExactly("Let us start with the ports. What happens next week there?");
    }

    @Test
    void nestedAttributionsAreBothFound() {
        assertThat(speakers("The minister said that analysts expect the fees to rise by a tenth."))
                .containsExactly("The minister", "analysts");
    }

    @Test
    void passivesAndHeadlineColonsAttribute() {
        Statement quoted = only("Strand was quoted as saying that the ports would open on Monday.");
        assertThat(quoted.speaker().name()).isEqualTo("Strand");
        Statement headline = only("Anna Novak: the ports will open again on Monday");
        assertThat(headline.speaker().name()).isEqualTo("Anna Novak");
    }

    @Test
    void wordsAndViewsAttributeWithoutAVerb() {
        Statement words = only("In Anna Novak’s words, the offer is “a door left ajar” for the drivers.");
        assertThat(words.speaker().name()).isEqualTo("Anna Novak");
        assertThat(words(words)).containsExactly("the offer is “a door left ajar” for the drivers");
        Statement view = only("In the view of the ministry, the fees are lawful.");
        assertThat(view.speaker().name()).isEqualTo("the ministry");
        assertThat(view.speaker().kind()).isEqualTo(SpeakerKind.INSTITUTION);
    }

    @Test
    void tweetsAreStatements() {
        Statement statement = only("“The talks are over and the fees stay,” Anna Novak tweeted on Tuesday.");
        assertThat(statement.speaker().name()).isEqualTo("Anna Novak");
        assertThat(statement.date()).contains("2019-07-23");
        assertThat(statement.act()).isEqualTo(Act.SPEECH);
    }

    @Test
    void whoAsksNotToBeNamedIsTheSource() {
        Statement statement =
                facts("A senior ministry official, who asked not to be named, said that the plan was not ready.")
                        .stream()
                        .filter(each -> each.cue().equals("said"))
                        .findFirst()
                        .orElseThrow();
        assertThat(statement.speaker().name()).startsWith("A senior ministry official");
        assertThat(statement.speaker().kind()).isEqualTo(SpeakerKind.ANONYMOUS);
    }
}
