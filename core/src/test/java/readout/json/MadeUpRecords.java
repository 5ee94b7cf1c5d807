package readout.json;

import java.util.List;
import java.util.Optional;
import readout.Articles;
import readout.fact.Act;
import readout.fact.ArticleRecord;
import readout.fact.Content;
import readout.fact.Deadline;
import readout.fact.Direction;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.FactFrame;
import readout.fact.MarketMove;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.RosterChange;
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
    private static final Optional<PartialDate> UNDATED = Optional.empty();

    private MadeUpRecords() {}

    static Span span(String words) {
        int begin = TEXT.indexOf(words);
        if (begin < 0) {
            throw new AssertionError("not in the text: " + words);
        }
        return new Span(begin, begin + words.length());
    }

    private static <C extends Content> Fact<C> fact(C content, double confidence, FactFrame frame, String... words) {
        List<Evidence> evidence = List.of(words).stream()
                .map(each -> new Evidence(ARTICLE, span(each)))
                .toList();
        return new Fact<>(content, evidence, confidence, frame);
    }

    private static <C extends Content> Fact<C> fact(C content, double confidence, String... words) {
        return fact(content, confidence, FactFrame.NONE, words);
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
                List.of(
                        fullStatement(),
                        fact(
                                new Meeting(
                                        "talks with Poland",
                                        List.of("Jean Dupont", "Ada Nowak"),
                                        List.of("FRA", "POL"),
                                        Optional.of("Geneva"),
                                        PartialDate.in("2019-07-29"),
                                        PartialDate.in("2019-07-30"),
                                        MeetingForm.IN_PERSON,
                                        MeetingStatus.PLANNED),
                                0.5,
                                "talks with Poland"),
                        fact(
                                new Role(
                                        "Jean Dupont",
                                        "Finance Minister",
                                        Optional.of("FRA"),
                                        Optional.of(new RosterChange(
                                                RosterChange.Kind.JOINS, "the cabinet", PartialDate.in("2019-07")))),
                                0.9,
                                "Finance Minister"),
                        fact(
                                new Position(
                                        "FRA",
                                        Optional.of("POL"),
                                        Stance.DEMANDS,
                                        "relief",
                                        Optional.of("it does not accept"),
                                        PartialDate.in("2019-07-26")),
                                0.1,
                                FactFrame.NONE.with(FactFrame.Part.CONDITION, List.of(span("it does not accept"))),
                                "If it does not accept by Friday"),
                        fact(
                                new Event(
                                        EventType.SANCTION,
                                        Optional.of("expel"),
                                        -6.5,
                                        List.of("FRA"),
                                        List.of("POL", "HUN"),
                                        PartialDate.in("2019"),
                                        "banks would close"),
                                1,
                                "banks would close"),
                        fact(
                                new MarketMove(
                                        "Stocks in Paris",
                                        Direction.UP,
                                        Optional.of("1 per cent"),
                                        PartialDate.in("2019-07-25"),
                                        Optional.of("talks")),
                                0,
                                "Stocks in Paris rose 1 per cent"),
                        fact(
                                new Deadline(
                                        "by Friday",
                                        PartialDate.in("2019-07-26"),
                                        Optional.of("it does not accept"),
                                        Optional.of("banks would close"),
                                        Optional.of("POL")),
                                0.25,
                                "by Friday")));
    }

    private static Fact<Statement> fullStatement() {
        Statement statement = new Statement(
                "Jean Dupont",
                Optional.of("FRA"),
                SpeakerKind.NAMED,
                Act.SPEECH,
                Modality.EXPECTED,
                "told",
                "talks with Poland will resume in Geneva",
                true,
                Optional.of("reporters"),
                PartialDate.in("2019-07-25"));
        FactFrame frame = FactFrame.NONE
                .with(FactFrame.Part.SPEAKER, List.of(span("Minister Jean Dupont")))
                .with(FactFrame.Part.CUE, List.of(span("told")))
                .with(FactFrame.Part.CONTENT, List.of(span("talks with Poland"), span("will resume in Geneva")));
        return fact(statement, 0.87654, frame, "told reporters", "talks with Poland");
    }

    static ArticleRecord bare() {
        return new ArticleRecord(
                ARTICLE,
                List.of(new TimeExpression(span("Friday"), "Friday", TimeType.SET, "XXXX-WXX-5", NONE)),
                List.of(new Entity("Jean Dupont", EntityType.PERSON, NONE, List.of())),
                List.of(
                        bareStatement(),
                        fact(
                                new Meeting(
                                        "talks",
                                        List.of(),
                                        List.of(),
                                        NONE,
                                        UNDATED,
                                        UNDATED,
                                        MeetingForm.UNKNOWN,
                                        MeetingStatus.HELD),
                                0,
                                "talks"),
                        fact(new Role("Jean Dupont", "envoy", NONE, Optional.empty()), 0, "Jean Dupont"),
                        fact(new Position("FRA", NONE, Stance.OPEN, "relief", NONE, UNDATED), 0, "accept"),
                        fact(new Event(EventType.AGREE, NONE, 2.5, List.of(), List.of(), UNDATED, ""), 0, "talks"),
                        fact(new MarketMove("Stocks", Direction.MIXED, NONE, UNDATED, NONE), 0, "Stocks"),
                        fact(new Deadline("by Friday", UNDATED, NONE, NONE, NONE), 0, "by Friday")));
    }

    /** Said by somebody, which is all that is told. */
    private static Fact<Statement> bareStatement() {
        Statement statement = new Statement(
                "it", NONE, SpeakerKind.ANONYMOUS, Act.THOUGHT, Modality.ASSERTED, "", "", false, NONE, UNDATED);
        return fact(statement, 0, FactFrame.NONE.with(FactFrame.Part.SPEAKER, List.of(span("it"))), "it does not");
    }
}
