package readout.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.dossier.Claim;
import readout.dossier.Content;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.Kind;
import readout.export.Table.Column;
import readout.store.Store;
import readout.text.Span;

/** A dossier as tables: one for each kind of finding, and one of the claims that they rest on. */
final class Tables {
    static final String LIST = "; ";

    private final Store store;
    private final Dossier dossier;

    Tables(Store store, Dossier dossier) {
        this.store = store;
        this.dossier = dossier;
    }

    List<Table> all() {
        return List.of(
                meetings(),
                statements(),
                roles(),
                positions(),
                events(),
                WeeklyBalance.of(dossier),
                markets(),
                deadlines(),
                new ClaimTable(this, store).of(dossier));
    }

    Table of(Kind kind) {
        return switch (kind) {
            case MEETING -> meetings();
            case STATEMENT -> statements();
            case ROLE -> roles();
            case POSITION -> positions();
            case EVENT -> events();
            case MARKET -> markets();
            case DEADLINE -> deadlines();
        };
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
                        "modality:asserted, expected, possible, conditional, denied, demanded, promised",
                        "predicate:the words of saying",
                        "words:the words",
                        "addressee:to whom",
                        "date:day of speaking"),
                content -> Stream.of(
                        content.speaker(),
                        value(content.side()),
                        word(content.authority()),
                        word(content.modality()),
                        content.predicate(),
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
                        "target:of whom it is wanted",
                        "stance:demands, offers, rejects, accepts, threatens, open",
                        "issue:what it is about",
                        "condition:if, unless",
                        "deadline:day by which"),
                content -> Stream.of(
                        content.actor(),
                        value(content.target()),
                        word(content.stance()),
                        content.issue(),
                        value(content.condition()),
                        value(content.deadline())));
    }

    private Table events() {
        List<Column> own = columns("type:PLOVER type", "mode:PLOVER mode");
        own.add(new Column("quad", Table.Type.INTEGER, "1 to 4"));
        own.add(new Column("score", Table.Type.NUMBER, "-10 to 10"));
        own.addAll(
                columns("actors:parted by semicolons", "recipients:parted by semicolons", "date:day, month or year"));
        return table(
                "events",
                "Who did what to whom, in PLOVER's types",
                dossier.events(),
                own,
                content -> Stream.of(
                        content.type().name(),
                        value(content.mode()),
                        content.type().quad(),
                        content.score(),
                        String.join(LIST, content.actors()),
                        String.join(LIST, content.recipients()),
                        value(content.date())));
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

    private Table deadlines() {
        return table(
                "deadlines",
                "Dates by which something must happen, expires or takes effect",
                dossier.deadlines(),
                columns(
                        "by:the date in the article's words",
                        "date:day, month or year",
                        "condition:what must happen or not by then",
                        "consequence:what follows",
                        "actor:whose deadline it is"),
                content -> Stream.of(
                        content.by(),
                        value(content.date()),
                        value(content.condition()),
                        value(content.consequence()),
                        value(content.actor())));
    }

    Selector selector(Claim claim, Span span) {
        return Selector.of(store.articles().text(claim.source().article()).orElse(""), span);
    }

    private static <C extends Content> Table table(
            String name,
            String title,
            List<Finding<C>> findings,
            List<Column> own,
            Function<C, Stream<@Nullable Object>> values) {
        List<Column> columns = new ArrayList<>(columns("id:id of the finding"));
        columns.addAll(own);
        columns.addAll(columns(
                "support:single, corroborated, contested",
                "first_known:first day published, empty where no article has a date",
                "last_known:last day published, empty where no article has a date",
                "outlets:who published texts of their own"));
        columns.add(new Column("texts", Table.Type.INTEGER, "texts of their own that say it"));
        columns.add(new Column("confidence", Table.Type.NUMBER, "0 to 1"));
        columns.add(new Column("quote", Table.Type.STRING, "the words of the surest article"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Finding<C> finding : findings) {
            List<@Nullable Object> row = new ArrayList<>(List.of(finding.id()));
            values.apply(finding.content()).forEach(row::add);
            row.add(word(finding.support()));
            row.add(finding.firstPublished().map(String::valueOf).orElse(null));
            row.add(finding.lastPublished().map(String::valueOf).orElse(null));
            row.add(String.join(LIST, finding.outlets()));
            row.add(finding.texts());
            row.add(finding.confidence());
            row.add(finding.quote());
            rows.add(row);
        }
        return new Table(name, title, columns, rows);
    }

    static List<Column> columns(String... named) {
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
