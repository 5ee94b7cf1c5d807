package readout.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Field of a kind of fact, from which the JSON forms, tables, archives and the API's schema are generated.
 *
 * @param name key in JSON; a dot puts it into an object of its own: {@code place}, {@code speaker.name}
 * @param about description for people
 * @param words allowed values in lower case; empty if any value is allowed
 * @param range allowed numbers; absent if any number is allowed
 * @param value getter of the value from a content: a text, a number, a boolean, an enum constant or a list of texts
 * @param inRecord false if an article's record gives the value by the evidence or spans instead
 * @param place the part whose spans an article's record gives under this name; such a field exists only in records
 */
public record Field<C>(
        String name,
        Type type,
        String about,
        List<String> words,
        Optional<Range> range,
        Function<C, Optional<?>> value,
        boolean inRecord,
        Optional<Place> place) {
    /** Type of a field's values. */
    public enum Type {
        TEXT,
        OPTIONAL_TEXT,
        LIST,
        WORD,
        OPTIONAL_WORD,
        INTEGER,
        NUMBER,
        FLAG
    }

    /** Range of numbers, both ends inclusive. */
    public record Range(int least, int greatest) {
        @Override
        public String toString() {
            return least + " to " + greatest;
        }
    }

    /** Spans of a part of the fact, and the form in which they are written. */
    public record Place(FactFrame.Part part, Form form) {}

    /** Form in which an article's record writes spans. */
    public enum Form {
        /** Text of the first span. */
        PHRASE,
        /** Begin and end of the first span, as keys of the enclosing object. */
        OFFSETS,
        /** The first span, null if there is none. */
        SPAN,
        /** All spans. */
        SPANS
    }

    /** Creates a field for a required text. */
    public static <C> Field<C> text(String name, String about, Function<C, String> value) {
        return of(name, Type.TEXT, about, List.of(), value.andThen(Optional::of));
    }

    /** Creates a field for an optional text. */
    public static <C> Field<C> optional(String name, String about, Function<C, Optional<String>> value) {
        return of(name, Type.OPTIONAL_TEXT, about, List.of(), value::apply);
    }

    /** Creates a field for an optional date; its value is the date's text. */
    public static <C> Field<C> date(String name, String about, Function<C, Optional<PartialDate>> value) {
        return optional(name, about, content -> value.apply(content).map(PartialDate::toString));
    }

    /** Creates a field for a list of texts. */
    public static <C> Field<C> list(String name, String about, Function<C, List<String>> value) {
        return of(name, Type.LIST, about, List.of(), value.andThen(Optional::of));
    }

    /** Creates a field for a required enum constant. */
    public static <C, E extends Enum<E>> Field<C> word(String name, Class<E> constants, Function<C, E> value) {
        List<String> words = words(constants);
        return of(name, Type.WORD, String.join(", ", words), words, value.andThen(Optional::of));
    }

    /** Creates a field for an optional enum constant. */
    public static <C, E extends Enum<E>> Field<C> optionalWord(
            String name, String about, Class<E> constants, Function<C, Optional<E>> value) {
        return of(name, Type.OPTIONAL_WORD, about, words(constants), value::apply);
    }

    /** Creates a field for a whole number in a range. */
    public static <C> Field<C> integer(String name, Range range, Function<C, Integer> value) {
        return of(name, Type.INTEGER, range, value.andThen(Optional::of));
    }

    /** Creates a field for a number in a range. */
    public static <C> Field<C> number(String name, Range range, Function<C, Double> value) {
        return of(name, Type.NUMBER, range, value.andThen(Optional::of));
    }

    /** Creates a field for a boolean. */
    public static <C> Field<C> flag(String name, String about, Function<C, Boolean> value) {
        return of(name, Type.FLAG, about, List.of(), value.andThen(Optional::of));
    }

    /** Creates a field for spans, which only an article's record has. */
    public static <C> Field<C> placed(String name, FactFrame.Part part, Form form) {
        return new Field<>(
                name,
                Type.TEXT,
                "",
                List.of(),
                Optional.empty(),
                content -> Optional.empty(),
                true,
                Optional.of(new Place(part, form)));
    }

    private static <C> Field<C> of(
            String name, Type type, String about, List<String> words, Function<C, Optional<?>> value) {
        return new Field<>(name, type, about, words, Optional.empty(), value, true, Optional.empty());
    }

    private static <C> Field<C> of(String name, Type type, Range range, Function<C, Optional<?>> value) {
        return new Field<>(name, type, range.toString(), List.of(), Optional.of(range), value, true, Optional.empty());
    }

    /** Returns the field marked as left out of articles' records. */
    public Field<C> outsideRecords() {
        return new Field<>(name, type, about, words, range, value, false, place);
    }

    /** Key of the object that the field stands in; empty for a field that stands in none. */
    public String object() {
        return name.substring(0, Math.max(0, name.indexOf('.')));
    }

    /** Key of the field in its object. */
    public String key() {
        return name.substring(name.indexOf('.') + 1);
    }

    private static <E extends Enum<E>> List<String> words(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Field::word).collect(Collectors.toUnmodifiableList());
    }

    /** Name of an enum constant in lower case. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
