package readout.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.fact.Act;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Event;
import readout.fact.Fact;
import readout.fact.Kind;
import readout.fact.MarketMove;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.merge.words.DeadlineWords;
import readout.merge.words.PositionWords;
import readout.merge.words.Saying;
import readout.merge.words.Wording;
import readout.text.Article;
import readout.text.TimeExpression;

/** Renders a record as text for a terminal: facts under headings, each with the number of its paragraph. */
public final class TextView {
    private static final int INDENT = 2;
    private static final int MOST_STATEMENTS = 12;
    private static final int MOST_DATES = 12;

    private final int width;
    private final Style style;
    private final boolean all;

    /**
     * Creates a view.
     *
     * @param width the terminal's width in columns
     * @param colour true for bold headings and dim remarks
     * @param all true for every fact, false for a short selection
     */
    public TextView(int width, boolean colour, boolean all) {
        this.width = width;
        this.style = new Style(colour);
        this.all = all;
    }

    /** Renders the record as lines of text, each ending with a line break. */
    public String of(ArticleRecord whole) {
        ArticleRecord record = all ? whole : ViewFloor.shown(whole);
        List<String> lines = new ArrayList<>(header(record.article()));
        Words words = new Words(record.article());
        style.section(lines, "MEETINGS", meetings(record, words));
        style.section(lines, "WHO SAID WHAT", statements(record, words));
        style.section(lines, "POSITIONS", positions(record, words));
        style.section(lines, "DEADLINES", deadlines(record, words));
        style.section(lines, "EVENTS", events(record, words));
        style.section(lines, "PEOPLE", people(record));
        style.section(lines, "MARKETS", markets(record, words));
        style.section(lines, "DATES", dates(record, words));
        if (lines.size() <= header(record.article()).size()) {
            lines.add("");
            lines.add("  nothing found about a negotiation");
        }
        int unsure = whole.facts().size() - record.facts().size();
        if (unsure > 0) {
            lines.add("");
            lines.add(style.dim(" ".repeat(INDENT) + Words.count(unsure, "fact") + " less sure left out: --all"));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> header(Article article) {
        List<String> lines = new ArrayList<>();
        Columns.wrap("", article.title().orElse("(no headline)"), width).forEach(line -> lines.add(style.bold(line)));
        List<String> facts = Words.about(article);
        facts.add(Words.count(article.paragraphs().size(), "paragraph"));
        facts.add(Words.count(article.removed().size(), "block") + " removed");
        Columns.wrap("", String.join(" · ", facts), width).forEach(line -> lines.add(style.dim(line)));
        return lines;
    }

    private List<String> meetings(ArticleRecord record, Words words) {
        Columns columns = new Columns(width, INDENT);
        for (Fact<Meeting> fact : record.of(Meeting.class)) {
            Meeting meeting = fact.content();
            String who = who(meeting, record);
            String form = meeting.form() == MeetingForm.UNKNOWN ? "" : " · " + Wording.label(meeting.form());
            columns.row(
                    words.dates(meeting),
                    Wording.label(meeting.status()),
                    meeting.place().orElse(""),
                    (who.isEmpty() ? meeting.what() : who) + form + "  " + Words.paragraphs(fact.evidence()));
        }
        return columns.lines();
    }

    /** The participants by side: "Lighthizer, Mnuchin – Liu He, Zhong Shan"; a side without names is given by its state. */
    private static String who(Meeting meeting, ArticleRecord record) {
        Map<String, List<String>> bySide = new LinkedHashMap<>();
        for (String name : meeting.participants()) {
            String side = record.people().stream()
                    .filter(person -> person.name().equals(name))
                    .findFirst()
                    .flatMap(person -> person.side())
                    .orElse("");
            bySide.computeIfAbsent(side, key -> new ArrayList<>()).add(name);
        }
        for (String side : meeting.sides()) {
            bySide.computeIfAbsent(side, List::of);
        }
        return bySide.values().stream().map(names -> String.join(", ", names)).collect(Collectors.joining(" – "));
    }

    private List<String> statements(ArticleRecord record, Words words) {
        List<String> lines = new ArrayList<>();
        List<Fact<Statement>> spoken = record.of(Statement.class).stream()
                .filter(fact -> all || fact.content().act() == Act.SPEECH)
                .toList();
        int shown = all ? spoken.size() : Math.min(MOST_STATEMENTS, spoken.size());
        for (Fact<Statement> fact : spoken.subList(0, shown)) {
            Statement statement = fact.content();
            Saying saying = Saying.of(statement);
            lines.addAll(Columns.wrap(" ".repeat(INDENT), heading(statement, saying, words), width));
            String content = saying.text() + "  " + Words.paragraphs(fact.evidence());
            lines.addAll(Columns.wrap(" ".repeat(INDENT + 2), content, width));
        }
        int left = record.of(Kind.STATEMENT).size() - shown;
        if (left > 0) {
            lines.add(" ".repeat(INDENT) + style.dim("… " + left + " more: --all"));
        }
        return lines;
    }

    private static String heading(Statement statement, Saying saying, Words words) {
        StringBuilder heading = new StringBuilder(saying.lead());
        if (!saying.to().isEmpty()) {
            heading.append(' ').append(saying.to());
        }
        statement.date().ifPresent(day -> heading.append(", ").append(words.date(day)));
        String remarks = Stream.of(
                        kind(statement.authority()), saying.modality(), statement.act() == Act.THOUGHT ? "thought" : "")
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(", "));
        return heading + (remarks.isEmpty() ? "" : "  (" + remarks + ")");
    }

    private static String kind(SpeakerKind kind) {
        return switch (kind) {
            case NAMED, INSTITUTION, NONRESPONSE -> "";
            case ANONYMOUS -> "unnamed";
            case DOCUMENT -> "document";
        };
    }

    private List<String> positions(ArticleRecord record, Words words) {
        Columns columns = new Columns(width, INDENT);
        for (Fact<Position> fact : record.of(Position.class)) {
            Position position = fact.content();
            columns.row(
                    position.actor(),
                    Wording.label(position.stance()),
                    position.target()
                                    .map(target -> PositionWords.towards(position.stance(), target) + ": ")
                                    .orElse("")
                            + position.issue()
                            + position.deadline()
                                    .map(day -> " (by " + words.date(day) + ")")
                                    .orElse("")
                            + "  " + Words.paragraphs(fact.evidence()));
        }
        return columns.lines();
    }

    private List<String> deadlines(ArticleRecord record, Words words) {
        Columns columns = new Columns(width, INDENT);
        for (Fact<Deadline> fact : record.of(Deadline.class)) {
            Deadline deadline = fact.content();
            String matter = DeadlineWords.matter(deadline.condition(), deadline.consequence());
            columns.row(
                    deadline.date().map(words::date).orElse(""),
                    deadline.actor().orElse(""),
                    deadline.by() + (matter.isEmpty() ? "" : ": " + matter) + "  " + Words.paragraphs(fact.evidence()));
        }
        return columns.lines();
    }

    private List<String> events(ArticleRecord record, Words words) {
        Columns columns = new Columns(width, INDENT);
        for (Fact<Event> fact : record.of(Event.class)) {
            Event event = fact.content();
            columns.row(
                    event.date().map(words::date).orElse(""),
                    event.type() + event.mode().map(mode -> "/" + mode).orElse(""),
                    String.join(", ", event.actors())
                            + (event.recipients().isEmpty() ? "" : " → " + String.join(", ", event.recipients()))
                            + "  " + Words.paragraphs(fact.evidence()));
        }
        return columns.lines();
    }

    private List<String> people(ArticleRecord record) {
        Map<String, Set<String>> bySide = new TreeMap<>();
        for (Role role : record.contents(Role.class)) {
            String change = role.change()
                    .map(each -> " (" + Wording.label(each.kind()) + " " + each.group() + ")")
                    .orElse("");
            bySide.computeIfAbsent(role.side().orElse("–"), side -> new LinkedHashSet<>())
                    .add(role.person() + ", " + role.title() + change);
        }
        Columns columns = new Columns(width, INDENT);
        bySide.forEach((side, people) -> columns.row(side, String.join(" · ", people)));
        return columns.lines();
    }

    private List<String> markets(ArticleRecord record, Words words) {
        Columns columns = new Columns(width, INDENT);
        for (Fact<MarketMove> fact : record.of(MarketMove.class)) {
            MarketMove move = fact.content();
            columns.row(
                    move.when().map(words::date).orElse(""),
                    Wording.label(move.direction()),
                    move.instrument()
                            + move.change().map(change -> ", " + change).orElse("")
                            + move.cause().map(cause -> " (" + cause + ")").orElse("") + "  "
                            + Words.paragraphs(fact.evidence()));
        }
        return columns.lines();
    }

    private List<String> dates(ArticleRecord record, Words words) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (TimeExpression time : record.times()) {
            boolean calendar = time.value().matches("(\\d{4}|XXXX).*");
            if (calendar && !time.text().equals(time.value()) && !time.text().equals(words.date(time.value()))) {
                meanings.putIfAbsent(time.text() + " = " + words.date(time.value()), time.text());
            }
        }
        int shown = all ? meanings.size() : Math.min(MOST_DATES, meanings.size());
        String text = meanings.keySet().stream().limit(shown).collect(Collectors.joining(" · "));
        String more = meanings.size() > shown ? " · … " + (meanings.size() - shown) + " more" : "";
        return Optional.of(text)
                .filter(any -> !any.isEmpty())
                .map(any -> Columns.wrap(" ".repeat(INDENT), any + more, width))
                .orElse(List.of());
    }
}
