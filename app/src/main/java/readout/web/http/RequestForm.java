package readout.web.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import readout.read.Input;
import readout.text.Metadata;

/** Parses and validates the fields of a submitted form. */
public final class RequestForm {
    private static final int LONGEST_NUMBER = 9;

    private final Context context;

    public RequestForm(Context context) {
        this.context = context;
    }

    /** A field exactly as submitted; empty if it is missing. */
    public Optional<String> raw(String name) {
        return Optional.ofNullable(context.formParam(name));
    }

    /** A field without surrounding blanks; empty if it is missing or blank. */
    public Optional<String> text(String name) {
        return raw(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * A required field.
     *
     * @throws BadRequest if it is missing or blank
     */
    public String needed(String name) {
        return text(name).orElseThrow(() -> new BadRequest(name, "is missing"));
    }

    /** A day field, such as 2019-07-29. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(text -> Parsed.day(name, text));
    }

    /** A required enum field, in any case. */
    public <E extends Enum<E>> E word(String name, Class<E> type) {
        return Parsed.word(name, needed(name), type);
    }

    /** An input with the pasted text and the metadata given in the form. */
    public Input input(String content) {
        Metadata known = Metadata.NONE.withTitle(text("title")).withOutlet(text("outlet"));
        Optional<String> url = text("address");
        String source = url.or(() -> text("title")).orElse("pasted text");
        boolean page = content.stripLeading().startsWith("<");
        return new Input(source, url, known, content, page, java.util.List.of()).publishedBy(day("published"));
    }

    /** Parses a number in an address. */
    public static long number(String text) {
        if (!text.matches("\\d{1," + LONGEST_NUMBER + "}")) {
            throw new NotFound("there is no number " + text);
        }
        return Long.parseLong(text);
    }
}
