package readout.export;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.dossier.Claim;
import readout.dossier.Content;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.export.Table.Column;
import readout.store.Store;
import readout.text.Span;

/** A dossier as tables: one for each kind of finding, and one of the claims that they rest on. */
final class Tables {
    private static final int QUADS = 4;
    private static final String LIST = "; ";

    private final Store store;
    private final Dossier dossier;

    Tables(Store store, Dossier dossier) {
        this.store = store;
        this.dossier = dossier;
    }

    List<Table> all() {
        return List.of(meetings(), statements(), roles(), positions(), events(), balance(), markets(), claims());
    }

    private Table meetings() {
        return table(
                "meetings",
                "Meetings, calls and rounds of talks",
                dossier.meetings(),
                columns(
                        "start:first day",
                        "end:last day",
                        "status:planned, possible, ongoing, held, cancelled, collapsed",
                        "place:where",
                        "form:in_person, phone, video, written, unknown",
                        "participants:people, parted by semicolons",
                        "sides:parties, parted by semicolons"),
                content -> Stream.of(
                        value(content.start()),
                        value(content.end()),
                        word(content.status()),
                        value(content.place()),
                        word(content.form()),
                        String.join(LIST, content.participants()),
                        String.join(LIST, content.sides())));
    }

    private Table statements() {
        return table(
                "statements",
                "Who said what",
                dossier.statements(),
                columns(
                        "speaker:full name, or the phrase used",
                        "side:party",
                        "authority:named, institution, anonymous, document, nonresponse",
                        "modality:asserted, expected, possible, conditional, denied",
                        "words:the words",
                        "addressee:to whom",
                        "date:day of speaking"),
                content -> Stream.of(
                        content.speaker(),
                        value(content.side()),
                        word(content.authority()),
                        word(content.modality()),
                        content.words(),
                        value(content.to()),
                        value(content.date())));
    }

    private Table roles() {
        return table(
                "roles",
                "Who is who, who joins and leaves",
                dossier.roles(),
                columns(
                        "person:full name",
                        "title:title or office",
                        "side:party",
                        "change:joins or leaves",
                        "group:what is joined or left",
                        "change_date:day of it"),
                content -> Stream.of(
                        content.person(),
                        content.title(),
                        value(content.side()),
                        value(content.change().map(change -> word(change.kind()))),
                        value(content.change().map(change -> change.group())),
                        value(content.change().flatMap(change -> change.date()))));
    }

    private Table positions() {
        return table(
                "positions",
                "What each party wants, gives and refuses",
                dossier.positions(),
                columns(
                        "actor:party",
                        "stance:demands, offers, rejects, accepts, threatens, open",
                        "issue:what it is about",
                        "condition:if, unless",
                        "deadline:day by which"),
                content -> Stream.of(
                        content.actor(),
                        word(content.stance()),
                        content.issue(),
                        value(content.condition()),
                        value(content.deadline())));
    }

    private Table events() {
        return table(
                "events",
                "Who did what to whom, in PLOVER's types",
                dossier.events(),
                columns(
                        "type:PLOVER type",
                        "mode:PLOVER mode",
                        "quad:1 to 4",
                        "score:-10 to 10",
                        "actors:parted by semicolons",
                        "recipients:parted by semicolons",
                        "date:day, month or year"),
                content -> Stream.of(
                        content.type().name(),
                        value(content.mode()),
                        String.valueOf(content.type().quad()),
                        String.valueOf(content.score()),
                        String.join(LIST, content.actors()),
                        String.join(LIST, content.recipients()),
                        value(content.date())));
    }

    /** Cooperation and conflict by week: how many events of each quad class, and which. */
    private Table balance() {
        Map<String, List<Finding<Content.Event>>> byWeek = new TreeMap<>();
        for (Finding<Content.Event> event : dossier.events()) {
            LocalDate day = event.firstKnown();
            String week = day.get(IsoFields.WEEK_BASED_YEAR) + "-W"
                    + String.format(Locale.ROOT, "%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            if (event.dated()) {
                byWeek.computeIfAbsent(week, key -> new ArrayList<>()).add(event);
            }
        }
        List<Column> columns = new ArrayList<>(columns("week:ISO week of the first report"));
        for (int quad = 1; quad <= QUADS; quad++) {
            columns.add(new Column("quad" + quad, Table.Type.INTEGER, "events of quad class " + quad));
        }
        columns.add(new Column("score", Table.Type.NUMBER, "mean score"));
        columns.addAll(columns("events:ids, parted by semicolons"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        byWeek.forEach((week, events) -> {
            List<@Nullable Object> row = new ArrayList<>(List.of(week));
            for (int quad = 1; quad <= QUADS; quad++) {
                int wanted = quad;
                row.add((int) events.stream()
                        .filter(event -> event.content().type().quad() == wanted)
                        .count());
            }
            row.add(events.stream()
                    .mapToDouble(event -> event.content().score())
                    .average()
                    .orElse(0));
            row.add(events.stream().map(Finding::id).collect(Collectors.joining(LIST)));
            rows.add(row);
        });
        return new Table("balance", "Cooperation and conflict by week", columns, rows);
    }

    private Table markets() {
        return table(
                "markets",
                "Moves of markets",
                dossier.markets(),
                columns(
                        "instrument:what is traded",
                        "direction:up, down, flat, mixed",
                        "change:size in the article's words",
                        "session:day",
                        "cause:what the article gives as the reason"),
                content -> Stream.of(
                        content.instrument(),
                        word(content.direction()),
                        value(content.change()),
                        value(content.when()),
                        value(content.cause())));
    }

    private Table claims() {
        List<Column> columns = new ArrayList<>(columns(
                "claim:id",
                "finding:id of the finding it belongs to",
                "kind:kind of fact",
                "outlet:who published it",
                "title:headline",
                "url:address",
                "published:day of publication",
                "text:id of the first article with this text",
                "quote:the words it rests on",
                "prefix:what stands before",
                "suffix:what stands after"));
        columns.add(new Column("start", Table.Type.INTEGER, "first code point of the quote in the article's text"));
        columns.add(new Column("end", Table.Type.INTEGER, "code point after the last"));
        columns.add(new Column("sha256", Table.Type.STRING, "of the article's text"));
        columns.add(new Column("confidence", Table.Type.NUMBER, "0 to 1"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        dossier.findings()
                .forEach(finding -> store.claims(finding.id()).forEach(claim -> rows.add(row(finding, claim))));
        return new Table("claims", "Where each finding stands", columns, rows);
    }

    private List<@Nullable Object> row(Finding<?> finding, Claim claim) {
        Selector selector = selector(claim, claim.spans().get(0));
        return Arrays.asList(
                claim.id(),
                finding.id(),
                finding.content().kind().word(),
                claim.source().outlet(),
                claim.source().title().orElse(null),
                claim.source().url().orElse(null),
                claim.source().published().map(String::valueOf).orElse(null),
                claim.source().text(),
                selector.exact(),
                selector.prefix(),
                selector.suffix(),
                selector.start(),
                selector.end(),
                selector.sha256(),
                claim.confidence());
    }

    Selector selector(Claim claim, Span span) {
        return Selector.of(store.text(claim.source().article()).orElse(""), span);
    }

    private static <C extends Content> Table table(
            String name,
            String title,
            List<Finding<C>> findings,
            List<Column> own,
            Function<C, Stream<@Nullable String>> values) {
        List<Column> columns = new ArrayList<>(columns("id:id of the finding"));
        columns.addAll(own);
        columns.addAll(columns(
                "support:single, corroborated, contested",
                "first_known:first day published",
                "last_known:last day published",
                "outlets:who published texts of their own"));
        columns.add(new Column("texts", Table.Type.INTEGER, "texts of their own that say it"));
        columns.add(new Column("confidence", Table.Type.NUMBER, "0 to 1"));
        columns.add(new Column("quote", Table.Type.STRING, "the words of the surest article"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Finding<C> finding : findings) {
            List<@Nullable Object> row = new ArrayList<>(List.of(finding.id()));
            values.apply(finding.content()).forEach(row::add);
            row.add(word(finding.support()));
            row.add(finding.firstKnown().toString());
            row.add(finding.lastKnown().toString());
            row.add(String.join(LIST, finding.outlets()));
            row.add(finding.texts());
            row.add(finding.confidence());
            row.add(finding.quote());
            rows.add(row);
        }
        return new Table(name, title, columns, rows);
    }

    private static List<Column> columns(String... named) {
        return Arrays.stream(named)
                .map(each -> each.split(":", 2))
                .map(each -> new Column(each[0], Table.Type.STRING, each[1]))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static @Nullable String value(Optional<String> value) {
        return value.orElse(null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
