package readout.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kinds of fact, each with its fields and its table. */
@SuppressWarnings("ImmutableEnumChecker") // the lists and everything in them are unmodifiable
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

    /**
     * @param table columns of the kind's table, each the name of a field, or a different heading and a field's name
     */
    @SuppressWarnings("unchecked") // fields are only read from contents of the class
    <C extends Content> Kind(char letter, Class<C> type, List<Field<C>> fields, String title, String table) {
        this.letter = letter;
        this.type = type;
        this.fields = (List<Field<Content>>) (List<?>) fields;
        this.title = title;
        this.columns = Arrays.stream(table.split(" ")).map(this::column).toList();
    }

    /** Column of a kind's table. */
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
     * Kind of the contents of a class.
     *
     * @throws IllegalArgumentException for a class without a kind
     */
    public static Kind of(Class<? extends Content> type) {
        Kind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of fact: " + type.getName());
        }
        return kind;
    }

    /** Class of the kind's contents. */
    public Class<? extends Content> type() {
        return type;
    }

    /** Fields in the order of JSON, including those that only records have; they apply to contents of {@link #type} only. */
    public List<Field<Content>> fields() {
        return fields;
    }

    /** Title of the kind's table. */
    public String title() {
        return title;
    }

    /** Columns of the kind's table. */
    public List<Column> columns() {
        return columns;
    }

    /** First letter of the ids of the kind's findings. */
    public char letter() {
        return letter;
    }

    /** Name of the kind in tables and JSON, in lower case. */
    public String word() {
        return Field.word(this);
    }

    /** Plural of the kind's name. */
    public String plural() {
        return word() + "s";
    }
}
