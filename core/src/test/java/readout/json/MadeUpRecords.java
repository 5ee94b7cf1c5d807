package readout.json;

import java.util.List;
import java.util.Optional;
import readout.Articles;
import readout.fact.Act;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Direction;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Evidence;
import readout.fact.Form;
import readout.fact.MarketMove;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.fact.Speaker;
import readout.fact.SpeakerKind;
import readout.fact.Stance;
import readout.fact.Statement;
import readout.text.Article;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.TimeType;

/** Records made by hand: one with a fact of every kind whose every field is told, one whose facts tell only what they must. */
final class MadeUpRecords {
    static final String TEXT =
            "[PARIS] Finance Minister Jean Dupont told reporters that talks with Poland will resume in Geneva. "
                    + "If it does not accept by Friday, banks would close. Stocks in Paris rose 1 per cent.";
    static final Article ARTICLE = Articles.article(TEXT);
    private static final Optional<String> NONE = Optional.empty();

    private MadeUpRecords() {}

    static Span span(String words) {
        int begin = TEXT.indexOf(words);
        if (begin < 0) {
            throw new AssertionError("not in the text: " + words);
        }
        return new Span(begin, begin + words.length());
    }

    private static List<Evidence> evidence(String... words) {
        return List.of(words).stream()
                .map(each -> new Evidence(ARTICLE, span(each)))
                .toList();
    }

    static ArticleRecord full() {
        return new ArticleRecord(
                ARTICLE,
                List.of(new TimeExpression(
                        span("Friday"), "Friday", TimeType.DATE, "2019-07-26", Optional.of("2019-07-25"))),
                List.of(new Entity(
                        "Jean Dupont",
                        EntityType.PERSON,
                        Optional.of("FRA"),
                        List.of(span("Dupont"), span("Jean Dupont")))),
                List.of(new Statement(
                        new Speaker(
                                "Jean Dupont",
                                "Minister Jean Dupont",
                                SpeakerKind.NAMED,
                                Optional.of("FRA"),
                                span("Minister Jean Dupont")),
                        Act.SPEECH,
                        Modality.EXPECTED,
                        "told",
                        "told",
                        Optional.of("reporters"),
                        Optional.of("2019-07-25"),
                        true,
                        List.of(span("talks with Poland"), span("will resume in Geneva")),
                        evidence("told reporters", "talks with Poland"),
                        0.87654)),
                List.of(new Meeting(
                        "talks with Poland",
                        List.of("Jean Dupont", "Ada Nowak"),
                        List.of("FRA", "POL"),
                        Optional.of("Geneva"),
                        Optional.of("2019-07-29"),
                        Optional.of("2019-07-30"),
                        Form.IN_PERSON,
                        MeetingStatus.PLANNED,
                        evidence("talks with Poland"),
                        0.5)),
                List.of(new Role(
                        "Jean Dupont",
                        "Finance Minister",
                        Optional.of("FRA"),
                        Optional.of(new RosterChange(RosterChange.Kind.JOINS, "the cabinet", Optional.of("2019-07"))),
                        evidence("Finance Minister"),
                        0.9)),
                List.of(new Position(
                        "FRA",
                        Optional.of("POL"),
                        Stance.DEMANDS,
                        "relief",
                        Optional.of(span("it does not accept")),
                        Optional.of("2019-07-26"),
                        evidence("If it does not accept by Friday"),
                        0.1)),
                List.of(new Event(
                        EventType.SANCTION,
                        Optional.of("expel"),
                        -6.5,
                        List.of("FRA"),
                        List.of("POL", "HUN"),
                        Optional.of("2019"),
                        evidence("banks would close"),
                        1)),
                List.of(new MarketMove(
                        "Stocks in Paris",
                        Direction.UP,
                        Optional.of("1 per cent"),
                        Optional.of("2019-07-25"),
                        Optional.of("talks"),
                        evidence("Stocks in Paris rose 1 per cent"),
                        0)),
                List.of(new Deadline(
                        "by Friday",
                        Optional.of("2019-07-26"),
                        Optional.of("it does not accept"),
                        Optional.of("banks would close"),
                        Optional.of("POL"),
                        evidence("by Friday"),
                        0.25)));
    }

    static ArticleRecord bare() {
        return new ArticleRecord(
                ARTICLE,
                List.of(new TimeExpression(span("Friday"), "Friday", TimeType.SET, "XXXX-WXX-5", NONE)),
                List.of(new Entity("Jean Dupont", EntityType.PERSON, NONE, List.of())),
                List.of(new Statement(
                        new Speaker("it", "it", SpeakerKind.ANONYMOUS, NONE, span("it")),
                        Act.THOUGHT,
                        Modality.ASSERTED,
                        "",
                        "",
                        NONE,
                        NONE,
                        false,
                        List.of(),
                        List.of(),
                        0)),
                List.of(new Meeting(
                        "talks",
                        List.of(),
                        List.of(),
                        NONE,
                        NONE,
                        NONE,
                        Form.UNKNOWN,
                        MeetingStatus.HELD,
                        List.of(),
                        0)),
                List.of(new Role("Jean Dupont", "envoy", NONE, Optional.empty(), List.of(), 0)),
                List.of(new Position("FRA", NONE, Stance.OPEN, "relief", Optional.empty(), NONE, List.of(), 0)),
                List.of(new Event(EventType.AGREE, NONE, 2.5, List.of(), List.of(), NONE, List.of(), 0)),
                List.of(new MarketMove("Stocks", Direction.MIXED, NONE, NONE, NONE, List.of(), 0)),
                List.of(new Deadline("by Friday", NONE, NONE, NONE, NONE, List.of(), 0)));
    }
}
