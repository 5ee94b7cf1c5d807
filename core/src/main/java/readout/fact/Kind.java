package readout.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of fact, each with its fields and its table. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable, and so is all in them
public enum Kind {
    MEETING(
            'm',
            Meeting.class,
            Meeting.FIELDS,
            "Meetings, calls and rounds of talks",
            "start end status place form participants sides"),
    STATEMENT(
            's',
            Statement.class,
            Statement.FIELDS,
            "Who said what",
            "speaker=speaker.name side=speaker.side authority=speaker.kind modality predicate words addressee=to date"),
    ROLE(
            'r',
            Role.class,
            Role.FIELDS,
            "Who is who, who joins and leaves",
            "person title side change group change_date=date"),
    POSITION(
            'p',
            Position.class,
            Position.FIELDS,
            "What each party wants, gives and refuses",
            "actor target stance issue condition deadline"),
    EVENT(
            'e',
            Event.class,
            Event.FIELDS,
            "Who did what to whom, in PLOVER's types",
            "type mode quad score actors=actor recipients=recipient date"),
    MARKET(
            'k',
            MarketMove.class,
            MarketMove.FIELDS,
            "Moves of markets",
            "instrument direction change session=when cause"),
    DEADLINE(
            'd',
            Deadline.class,
            Deadline.FIELDS,
            "Dates by which something must happen, expires or takes effect",
            "by date condition consequence actor");

    private static final Map<Class<?>, Kind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));

    private final char letter;
    private final Class<? extends Content> type;
    private final List<Field<Content>> fields;
    private final String title;
    private final List<Column> columns;

    /** @param table the columns of its table, each the name of a field, or another name and a field's */
    @SuppressWarnings("unchecked") // fields are asked of contents of the class alone
    <C extends Content> Kind(char letter, Class<C> type, List<Field<C>> fields, String title, String table) {
        this.letter = letter;
        this.type = type;
        this.fields = (List<Field<Content>>) (List<?>) fields;
        this.title = title;
        this.columns = Arrays.stream(table.split(" ")).map(this::column).toList();
    }

    /** A column of a kind's table. */
    public record Column(String name, Field<Content> field) {}

    private Column column(String named) {
        String name = named.substring(named.indexOf('=') + 1);
        Field<Content> found = fields.stream()
                .filter(field -> field.name().equals(name) && field.place().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(this + " has no field " + name));
        return new Column(named.contains("=") ? named.substring(0, named.indexOf('=')) : name, found);
    }

    /**
     * The kind of contents of a class.
     *
     * @throws IllegalArgumentException for a class that no kind has
     */
    public static Kind of(Class<? extends Content> type) {
        Kind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of fact: " + type.getName());
        }
        return kind;
    }

    /** The class of its contents. */
    public Class<? extends Content> type() {
        return type;
    }

    /** Its fields in the order of JSON, those of records alone among them; of contents of {@link #type} only. */
    public List<Field<Content>> fields() {
        return fields;
    }

    /** What its table holds, for people. */
    public String title() {
        return title;
    }

    /** The columns of its table. */
    public List<Column> columns() {
        return columns;
    }

    /** The first letter of its findings' ids. */
    public char letter() {
        return letter;
    }

    /** Its name in tables and JSON, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The plural of its name. */
    public String plural() {
        return word() + "s";
    }
}
