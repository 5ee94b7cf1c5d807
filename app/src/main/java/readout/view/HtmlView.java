package readout.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Event;
import readout.fact.FactFrame;
import readout.fact.MarketMove;
import readout.fact.Meeting;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.Statement;
import readout.lexicon.Resource;
import readout.merge.words.DeadlineWords;
import readout.merge.words.PositionWords;
import readout.merge.words.Saying;
import readout.merge.words.Wording;
import readout.text.Article;
import readout.text.Span;

/** Renders a record as a self-contained HTML page: the article with its evidence marked, and beside it the facts, each linked to its evidence. */
public final class HtmlView {
    private final Words words;
    private final ArticleRecord record;
    private final List<Entry> entries = new ArrayList<>();

    /** Fact listed on the page: its kind, its text and the spans of its evidence. */
    private record Entry(String kind, String head, String body, List<Span> spans) {}

    private HtmlView(ArticleRecord record) {
        this.record = record;
        this.words = new Words(record.article());
        collect();
    }

    /** Renders the page in UTF-8, without external resources. */
    public static String of(ArticleRecord record) {
        return new HtmlView(record).page();
    }

    private void collect() {
        record.of(Meeting.class).forEach(fact -> meeting(fact.content(), fact.spans()));
        record.of(Statement.class)
                .forEach(fact -> statement(fact.content(), fact.frame().all(FactFrame.Part.CONTENT)));
        record.of(Position.class).forEach(fact -> position(fact.content(), fact.spans()));
        record.of(Event.class).forEach(fact -> event(fact.content(), fact.spans()));
        record.of(Role.class).forEach(fact -> role(fact.content(), fact.spans()));
        record.of(MarketMove.class).forEach(fact -> market(fact.content(), fact.spans()));
        record.of(Deadline.class).forEach(fact -> deadline(fact.content(), fact.spans()));
    }

    private void meeting(Meeting meeting, List<Span> spans) {
        String head = String.join(
                " · ",
                nonEmpty(
                        words.dates(meeting),
                        Wording.label(meeting.status()),
                        meeting.place().orElse("")));
        add(
                "meeting",
                head,
                String.join(", ", meeting.participants().isEmpty() ? List.of(meeting.what()) : meeting.participants()),
                spans);
    }

    private void statement(Statement statement, List<Span> spans) {
        Saying saying = Saying.of(statement);
        String head = saying.lead() + " ("
                + String.join(", ", nonEmpty(Wording.label(statement.authority()), saying.modality(), saying.to()))
                + ")";
        add("statement", head, saying.text(), spans);
    }

    private void position(Position position, List<Span> spans) {
        add(
                "position",
                PositionWords.lead(position.actor(), position.stance(), position.target()),
                position.issue(),
                spans);
    }

    private void event(Event event, List<Span> spans) {
        String head = event.type() + event.mode().map(mode -> "/" + mode).orElse("");
        String to = event.recipients().isEmpty() ? "" : " → " + String.join(", ", event.recipients());
        add("event", head, String.join(", ", event.actors()) + to, spans);
    }

    private void role(Role role, List<Span> spans) {
        add(
                "role",
                role.person(),
                role.title() + role.side().map(side -> " · " + side).orElse(""),
                spans);
    }

    private void market(MarketMove move, List<Span> spans) {
        add(
                "market",
                move.instrument() + " " + Wording.label(move.direction()),
                Stream.of(move.change(), move.cause()).flatMap(Optional::stream).collect(Collectors.joining(" · ")),
                spans);
    }

    private void deadline(Deadline deadline, List<Span> spans) {
        String matter = DeadlineWords.matter(deadline.condition(), deadline.consequence());
        String due = deadline.date().map(words::date).orElse("");
        add(
                "deadline",
                DeadlineWords.lead(deadline.actor(), deadline.by()),
                String.join(" · ", nonEmpty(due, matter)),
                spans);
    }

    private static List<String> nonEmpty(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).toList();
    }

    private void add(String kind, String head, String body, List<Span> spans) {
        entries.add(new Entry(kind, head, body, spans));
    }

    private String page() {
        Article article = record.article();
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.insertChildren(0, new org.jsoup.nodes.DocumentType("html", "", ""));
        page.child(0).attr("lang", article.language());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("title").text(article.title().orElse(article.source()) + " – Readout");
        page.head()
                .appendElement("style")
                .appendChild(new org.jsoup.nodes.DataNode(Resource.text(HtmlView.class, "record.css")));
        Element header = page.body().appendElement("header");
        header.appendElement("h1").text(article.title().orElse("(no headline)"));
        List<String> about = Words.about(article);
        about.add(Words.count(article.removed().size(), "block") + " removed");
        header.appendElement("p").text(String.join(" · ", about));
        Element main = page.body().appendElement("main");
        text(main.appendElement("article"));
        facts(main.appendElement("aside").attr("aria-label", "Facts"));
        removed(page.body());
        return page.outerHtml();
    }

    private void text(Element parent) {
        List<Span> paragraphs = record.article().paragraphs();
        for (int at = 0; at < paragraphs.size(); at++) {
            Element paragraph = parent.appendElement("p").attr("id", "p" + (at + 1));
            paragraph.appendElement("small").addClass("number").text(String.valueOf(at + 1));
            segments(paragraph, paragraphs.get(at));
        }
    }

    /** Cuts a paragraph wherever a fact's evidence begins or ends, so that overlapping marks stay well-formed. */
    private void segments(Element paragraph, Span whole) {
        whole.cutBy(entries.stream().flatMap(entry -> entry.spans().stream()))
                .forEach(span -> segment(paragraph, span));
    }

    private void segment(Element paragraph, Span span) {
        TreeSet<String> kinds = new TreeSet<>();
        Element anchored = paragraph;
        for (int at = 0; at < entries.size(); at++) {
            for (Span each : entries.get(at).spans()) {
                if (each.contains(span)) {
                    kinds.add(entries.get(at).kind());
                    anchored = first(each, span, at)
                            ? anchored.appendElement("span").attr("id", "w" + (at + 1))
                            : anchored;
                }
            }
        }
        String words = span.of(record.article().text());
        if (kinds.isEmpty()) {
            anchored.appendText(words);
        } else {
            anchored.appendElement("mark")
                    .addClass(String.join(" ", kinds))
                    .attr("title", String.join(", ", kinds))
                    .text(words);
        }
    }

    private boolean first(Span fact, Span segment, int at) {
        return fact.begin() == segment.begin() && entries.get(at).spans().get(0).equals(fact);
    }

    private void facts(Element parent) {
        String kind = "";
        Element list = parent;
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            if (!entry.kind().equals(kind)) {
                kind = entry.kind();
                parent.appendElement("h2").addClass(kind).text(kind + "s");
                list = parent.appendElement("ul");
            }
            Element link = list.appendElement("li").appendElement("a").attr("href", "#w" + (at + 1));
            link.appendElement("b").text(entry.head());
            link.appendElement("span").text(entry.body());
        }
    }

    private void removed(Element parent) {
        if (record.article().removed().isEmpty()) {
            return;
        }
        Element details = parent.appendElement("details");
        details.appendElement("summary")
                .text("Left out of the article: "
                        + Words.count(record.article().removed().size(), "block"));
        Element list = details.appendElement("ul");
        record.article().removed().forEach(block -> list.appendElement("li").text(block));
    }
}
