package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.fact.Act;
import readout.fact.Content;
import readout.fact.Deadline;
import readout.fact.Modality;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.SpeakerKind;
import readout.fact.Stance;
import readout.fact.Statement;
import readout.merge.Rules;

class FactWordsTest {
    private static Statement said(String speaker, String predicate, String words) {
        return statement(speaker, SpeakerKind.NAMED, Modality.ASSERTED, predicate, words, false, "");
    }

    private static Statement quoted(String speaker, String predicate, String words) {
        return statement(speaker, SpeakerKind.NAMED, Modality.ASSERTED, predicate, words, true, "");
    }

    private static Statement statement(
            String speaker,
            SpeakerKind authority,
            Modality modality,
            String predicate,
            String words,
            boolean direct,
            String to) {
        return new Statement(
                speaker,
                Optional.empty(),
                authority,
                Act.SPEECH,
                modality,
                predicate,
                words,
                direct,
                Optional.of(to).filter(name -> !name.isEmpty()),
                Optional.empty());
    }

    private static String line(Content content) {
        return Rules.words(content).line();
    }

    @Test
    void aStatementIsSourcePredicateAndContent() {
        assertThat(line(said("US officials", "have played down", "the likelihood of a quick deal")))
                .isEqualTo("US officials have played down the likelihood of a quick deal");
        assertThat(line(said("Wang Shouwen", "declined to give", "a number")))
                .isEqualTo("Wang Shouwen declined to give a number");
        assertThat(line(said("Anna Berg", "said", "the gap had narrowed")))
                .isEqualTo("Anna Berg said the gap had narrowed");
    }

    @Test
    void aQuotationStandsAfterAColonWhereNoSenseIsLost() {
        assertThat(line(quoted("Anna Berg", "has said", "We met."))).isEqualTo("Anna Berg: “We met.”");
        assertThat(line(quoted("Anna Berg", "said", "“We met.”"))).isEqualTo("Anna Berg: “We met.”");
        assertThat(line(quoted("Anna Berg", "denied", "We met."))).isEqualTo("Anna Berg denied “We met.”");
        assertThat(line(quoted("Anna Berg", "did not rule out", "“a new round”")))
                .isEqualTo("Anna Berg did not rule out “a new round”");
    }

    @Test
    void aPartOfQuotationGetsNoMoreMarks() {
        assertThat(line(quoted("Anna Berg", "said", "the talks were “good”")))
                .isEqualTo("Anna Berg said the talks were “good”");
    }

    @Test
    void aPredicateThatMakesNoSentenceIsNoneOfIt() {
        assertThat(line(said("an official", "according to", "talks go on"))).isEqualTo("an official: talks go on");
        assertThat(line(said("Anna Berg", "denial", "that they met"))).isEqualTo("Anna Berg (denial): that they met");
        assertThat(line(said("Anna Berg", "", "they met"))).isEqualTo("Anna Berg: they met");
    }

    @Test
    void whoIsToldStandsInTheSentenceOrBesideIt() {
        Modality asserted = Modality.ASSERTED;
        assertThat(line(statement("Anna Berg", SpeakerKind.NAMED, asserted, "told", "they met", false, "to reporters")))
                .isEqualTo("Anna Berg told reporters they met");
        assertThat(line(statement("Anna Berg", SpeakerKind.NAMED, asserted, "said", "they met", false, "Bloomberg TV")))
                .isEqualTo("Anna Berg said they met (to Bloomberg TV)");
    }

    @Test
    void aRefusalToCommentStandsOnce() {
        assertThat(line(statement(
                        "the ministry",
                        SpeakerKind.NONRESPONSE,
                        Modality.ASSERTED,
                        "declined to comment",
                        "declined to comment",
                        false,
                        "")))
                .isEqualTo("the ministry declined to comment");
        assertThat(line(statement(
                        "the ministry",
                        SpeakerKind.NONRESPONSE,
                        Modality.DENIED,
                        "declined",
                        "declined to comment",
                        false,
                        "")))
                .isEqualTo("the ministry declined to comment");
    }

    @Test
    void howItIsMeantStandsWhereThePredicateDoesNotSay() {
        assertThat(line(statement(
                        "Anna Berg", SpeakerKind.NAMED, Modality.DEMANDED, "said", "tolls must fall", false, "")))
                .isEqualTo("Anna Berg said tolls must fall (a demand)");
        assertThat(line(statement("Anna Berg", SpeakerKind.NAMED, Modality.PROMISED, "promised", "to come", false, "")))
                .isEqualTo("Anna Berg promised to come");
    }

    @Test
    void aPositionNamesItsTarget() {
        assertThat(line(position(Stance.DEMANDS, Optional.of("USA")))).isEqualTo("CHN demands of USA: lower tariffs");
        assertThat(line(position(Stance.THREATENS, Optional.of("USA")))).isEqualTo("CHN threatens USA: lower tariffs");
        assertThat(line(position(Stance.DEMANDS, Optional.empty()))).isEqualTo("CHN demands: lower tariffs");
    }

    private static Position position(Stance stance, Optional<String> target) {
        return new Position("CHN", target, stance, "lower tariffs", Optional.empty(), Optional.empty());
    }

    @Test
    void aDeadlineTellsWhatHangsOnIt() {
        assertThat(line(new Deadline(
                        "by Friday",
                        PartialDate.in("2015-07-10"),
                        Optional.of("Greece does not accept"),
                        Optional.of("banks would collapse"),
                        Optional.of("GRC"))))
                .isEqualTo("GRC, by Friday: Greece does not accept → banks would collapse (due 10 Jul 2015)");
        assertThat(line(new Deadline(
                        "within 60 days", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .isEqualTo("Within 60 days");
    }
}
