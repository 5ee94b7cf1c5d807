package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.ADDRESSEE;
import static readout.tag.ArgumentRole.ANTECEDENT;
import static readout.tag.ArgumentRole.CONTENT;
import static readout.tag.ArgumentRole.PREDICATE;
import static readout.tag.ArgumentRole.SOURCE;
import static readout.tag.ArgumentRole.TIME;
import static readout.tag.FrameAttribute.MODALITY;
import static readout.tag.FrameAttribute.SPEAKER_KIND;
import static readout.tag.FrameKind.ATTRIBUTION;
import static readout.tag.FrameKind.REFERENCE;
import static readout.tag.FrameKind.STATEMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.fact.Act;
import readout.fact.FactFrame;
import readout.fact.Modality;
import readout.fact.PartialDate;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.tag.MadeUp;
import readout.tag.TimeDirection;
import readout.text.EntityType;

class StatementAssemblerTest {
    private static List<String> words(MadeUp article, FactFrame.Part part) {
        return article.record().of(Statement.class).get(0).frame().all(part).stream()
                .map(span -> span.of(article.tagged().text()))
                .toList();
    }

    @Test
    void aFrameIsAStatementWithItsSpeakerHearerAndDay() {
        MadeUp article = MadeUp.article("Trade envoy Mara Lindt told Radio Nord on Tuesday that the quota would stay.")
                .name(EntityType.PERSON, "Mara Lindt")
                .time(TimeDirection.PAST, "Tuesday")
                .frame(
                        STATEMENT,
                        "told",
                        SOURCE,
                        "Trade envoy Mara Lindt",
                        ADDRESSEE,
                        "Radio Nord",
                        TIME,
                        "Tuesday",
                        CONTENT,
                        "that the quota would stay",
                        SPEAKER_KIND,
                        "named",
                        MODALITY,
                        "expected");
        Statement statement = article.record().contents(Statement.class).get(0);
        assertThat(statement.speaker()).isEqualTo("Mara Lindt");
        assertThat(words(article, FactFrame.Part.SPEAKER)).containsExactly("Trade envoy Mara Lindt");
        assertThat(statement.to()).contains("Radio Nord");
        assertThat(statement.date()).isEqualTo(PartialDate.in("2019-07-23"));
        assertThat(statement.modality()).isEqualTo(Modality.EXPECTED);
        assertThat(statement.act()).isEqualTo(Act.SPEECH);
        assertThat(statement.direct()).isFalse();
        assertThat(statement.words()).isEqualTo("that the quota would stay");
    }

    @Test
    void thePredicateKeepsAuxiliaryParticleAndNegation() {
        MadeUp article = MadeUp.article("Two officials have played down the chances of a deal.")
                .frame(
                        STATEMENT,
                        "played down",
                        SOURCE,
                        "Two officials",
                        CONTENT,
                        "the chances of a deal",
                        PREDICATE,
                        "have played down",
                        SPEAKER_KIND,
                        "anonymous");
        Statement statement = article.record().contents(Statement.class).get(0);
        assertThat(statement.predicate()).isEqualTo("have played down");
        assertThat(words(article, FactFrame.Part.CUE)).containsExactly("played down");
        assertThat(statement.authority()).isEqualTo(SpeakerKind.ANONYMOUS);
    }

    @Test
    void aPronounIsWhomItMeans() {
        MadeUp article = MadeUp.article("Mara Lindt left early. She said the quota would stay.")
                .name(EntityType.PERSON, "Mara Lindt")
                .frame(REFERENCE, "She", ANTECEDENT, "Mara Lindt")
                .frame(STATEMENT, "said", SOURCE, "She", CONTENT, "the quota would stay", SPEAKER_KIND, "named");
        assertThat(article.record().contents(Statement.class))
                .extracting(statement -> statement.speaker())
                .containsExactly("Mara Lindt");
    }

    @Test
    void anAttributionThatIsNoStatementIsAThought() {
        MadeUp article = MadeUp.article("The union hopes that the port will pay.")
                .frame(ATTRIBUTION, "hopes", SOURCE, "The union", CONTENT, "that the port will pay");
        assertThat(article.record().contents(Statement.class))
                .extracting(Statement::act)
                .containsExactly(Act.THOUGHT);
    }

    @Test
    void aQuotationThatASourceHasIsSpeech() {
        MadeUp article = MadeUp.article("Olaf Renn struck another note: “The port will pay in the end.”")
                .name(EntityType.PERSON, "Olaf Renn")
                .frame(
                        ATTRIBUTION,
                        "struck another note",
                        SOURCE,
                        "Olaf Renn",
                        CONTENT,
                        "“The port will pay in the end.”");
        assertThat(article.record().contents(Statement.class))
                .extracting(Statement::act)
                .containsExactly(Act.SPEECH);
    }

    @Test
    void oneSourceAndOneContentAreOneStatement() {
        MadeUp article = MadeUp.article("The ministry said and repeated that the quota would stay.")
                .frame(
                        STATEMENT,
                        "said",
                        SOURCE,
                        "The ministry",
                        CONTENT,
                        "that the quota would stay",
                        SPEAKER_KIND,
                        "institution")
                .frame(
                        0.9,
                        STATEMENT,
                        "repeated",
                        SOURCE,
                        "The ministry",
                        CONTENT,
                        "that the quota would stay",
                        SPEAKER_KIND,
                        "institution");
        assertThat(article.record().of(Statement.class)).hasSize(1);
        assertThat(words(article, FactFrame.Part.CUE)).containsExactly("said");
    }

    @Test
    void aQuotationGoesOnInTheNextSentence() {
        String first = "“We have waited long enough,” Mara Lindt said.";
        String second = "“The quota stays, and so do the boats.”";
        MadeUp article = MadeUp.article(first + " " + second)
                .name(EntityType.PERSON, "Mara Lindt")
                .content("“We have waited long enough,”")
                .content(second)
                .frame(
                        STATEMENT,
                        "said",
                        SOURCE,
                        "Mara Lindt",
                        CONTENT,
                        "“We have waited long enough,”",
                        SPEAKER_KIND,
                        "named");
        List<Statement> statements = article.record().contents(Statement.class);
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).words()).isEqualTo("“We have waited long enough,” … " + second);
    }

    @Test
    void aNameAfterADashHasSpoken() {
        MadeUp article = MadeUp.article(
                        "Both sides signed.\n\n“Nobody got all that he had come for.” – Commissioner Mara Lindt")
                .name(EntityType.PERSON, "Mara Lindt");
        assertThat(article.record().contents(Statement.class))
                .extracting(Statement::speaker)
                .containsExactly("Mara Lindt");
        assertThat(words(article, FactFrame.Part.SPEAKER)).containsExactly("Commissioner Mara Lindt");
    }

    @Test
    void aNameBeforeAColonHasSpoken() {
        MadeUp article = MadeUp.article(
                        "Remarks by Olaf Renn, the port's chairman:\n\n“Nobody got all that he had come for.”")
                .name(EntityType.PERSON, "Olaf Renn");
        assertThat(article.record().contents(Statement.class))
                .extracting(statement -> statement.speaker())
                .containsExactly("Olaf Renn");
    }

    @Test
    void whoeverTheSentenceBeforeIsAboutHasSpoken() {
        MadeUp article = MadeUp.article(
                        "Olaf Renn shrugged on the steps. “It is the same every single year.” Mara Lindt went on to her car.")
                .name(EntityType.PERSON, "Olaf Renn")
                .name(EntityType.PERSON, "Mara Lindt");
        assertThat(article.record().contents(Statement.class))
                .extracting(statement -> statement.speaker())
                .containsExactly("Olaf Renn");
    }

    @Test
    void aSignedQuotationIsNobodyElses() {
        String quote = "“We asked for five berths and were given three.”";
        MadeUp article = MadeUp.article("Those present welcomed it.\n\n" + quote + " – Commissioner Mara Lindt")
                .name(EntityType.PERSON, "Mara Lindt")
                .frame(STATEMENT, "welcomed", SOURCE, "Those present", CONTENT, "it", CONTENT, "given three")
                .frame(STATEMENT, "asked", SOURCE, "We", CONTENT, "for five berths");
        assertThat(article.record().contents(Statement.class))
                .extracting(statement -> statement.speaker(), Statement::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Those present", "it"),
                        org.assertj.core.groups.Tuple.tuple("Mara Lindt", quote));
    }

    @Test
    void aFrameWithoutASourceIsNoStatement() {
        MadeUp article = MadeUp.article("It was said that the quota would stay.")
                .frame(STATEMENT, "said", CONTENT, "that the quota would stay");
        assertThat(article.record().contents(Statement.class)).isEmpty();
    }

    @Test
    void anUnlikelyFrameIsNoStatement() {
        MadeUp article = MadeUp.article("The ministry said that the quota would stay.")
                .frame(0.01, STATEMENT, "said", SOURCE, "The ministry", CONTENT, "that the quota would stay");
        assertThat(article.record().contents(Statement.class)).isEmpty();
    }
}
