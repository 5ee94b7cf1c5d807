package readout.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One field of a kind of fact: the JSON forms, tables, archives and the API's schema are made from it.
 *
 * @param name its key in JSON, in an object of its own after a dot: {@code place}, {@code speaker.name}
 * @param about what it holds, for people
 * @param words the values that it can have, in lower case; empty where any is possible
 * @param range the numbers that it can have; absent where any is possible
 * @param value its value in a content: a text, a number, a truth value, an enum's constant or a list of texts
 * @param inRecord false where an article's record gives it by the evidence or the places of its words
 * @param place whose places an article's record gives under this name; such a field is in records alone
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
    /** What a field's values are. */
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

    /** The least and the greatest number. */
    public record Range(int least, int greatest) {
        @Override
        public String toString() {
            return least + " to " + greatest;
        }
    }

    /** Places of a part of the fact, and the form in which they are given. */
    public record Place(FactFrame.Part part, Form form) {}

    /** How an article's record gives places. */
    public enum Form {
        /** The text at the first place. */
        PHRASE,
        /** Begin and end of the first place, beside the fields of the same object. */
        OFFSETS,
        /** The first place, null where there is none. */
        SPAN,
        /** All places. */
        SPANS
    }

    /** A text that is always there. */
    public static <C> Field<C> text(String name, String about, Function<C, String> value) {
        return of(name, Type.TEXT, about, List.of(), value.andThen(Optional::of));
    }

    /** A text that may be absent. */
    public static <C> Field<C> optional(String name, String about, Function<C, Optional<String>> value) {
        return of(name, Type.OPTIONAL_TEXT, about, List.of(), value::apply);
    }

    /** A date that may be absent; its value is the date's text. */
    public static <C> Field<C> date(String name, String about, Function<C, Optional<PartialDate>> value) {
        return optional(name, about, content -> value.apply(content).map(PartialDate::toString));
    }

    /** A list of texts. */
    public static <C> Field<C> list(String name, String about, Function<C, List<String>> value) {
        return of(name, Type.LIST, about, List.of(), value.andThen(Optional::of));
    }

    /** One of an enum's constants. */
    public static <C, E extends Enum<E>> Field<C> word(String name, Class<E> constants, Function<C, E> value) {
        List<String> words = words(constants);
        return of(name, Type.WORD, String.join(", ", words), words, value.andThen(Optional::of));
    }

    /** One of an enum's constants, or none. */
    public static <C, E extends Enum<E>> Field<C> optionalWord(
            String name, String about, Class<E> constants, Function<C, Optional<E>> value) {
        return of(name, Type.OPTIONAL_WORD, about, words(constants), value::apply);
    }

    /** A whole number of a range. */
    public static <C> Field<C> integer(String name, Range range, Function<C, Integer> value) {
        return of(name, Type.INTEGER, range, value.andThen(Optional::of));
    }

    /** A number of a range. */
    public static <C> Field<C> number(String name, Range range, Function<C, Double> value) {
        return of(name, Type.NUMBER, range, value.andThen(Optional::of));
    }

    /** True or false. */
    public static <C> Field<C> flag(String name, String about, Function<C, Boolean> value) {
        return of(name, Type.FLAG, about, List.of(), value.andThen(Optional::of));
    }

    /** Places that an article's record alone gives. */
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

    /** The same, left out of articles' records. */
    public Field<C> outsideRecords() {
        return new Field<>(name, type, about, words, range, value, false, place);
    }

    private static <E extends Enum<E>> List<String> words(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Field::word).collect(Collectors.toUnmodifiableList());
    }

    /** An enum's constant in lower case. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
