package readout.web.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import readout.read.Input;
import readout.text.Metadata;

/** The fields of a form that was sent, each looked at. */
public final class RequestForm {
    private static final int LONGEST_NUMBER = 9;

    private final Context context;

    public RequestForm(Context context) {
        this.context = context;
    }

    /** A field as it was sent; empty where it was not. */
    public Optional<String> raw(String name) {
        return Optional.ofNullable(context.formParam(name));
    }

    /** A field without blanks around it; empty where nothing else was sent. */
    public Optional<String> text(String name) {
        return raw(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * A field that has to be filled.
     *
     * @throws BadRequest where it isn't
     */
    public String needed(String name) {
        return text(name).orElseThrow(() -> new BadRequest(name, "is missing"));
    }

    /** A day, as 2019-07-29. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(text -> Parsed.day(name, text));
    }

    /** One of an enum's words; it has to be filled. */
    public <E extends Enum<E>> E word(String name, Class<E> type) {
        return Parsed.word(name, needed(name), type);
    }

    /** An article from a text that was pasted, with what was told of it. */
    public Input input(String content) {
        Metadata known = Metadata.NONE.withTitle(text("title")).withOutlet(text("outlet"));
        Optional<String> url = text("address");
        String source = url.or(() -> text("title")).orElse("pasted text");
        boolean page = content.stripLeading().startsWith("<");
        return new Input(source, url, known, content, page, java.util.List.of()).publishedBy(day("published"));
    }

    /** A number in an address. */
    public static long number(String text) {
        if (!text.matches("\\d{1," + LONGEST_NUMBER + "}")) {
            throw new NotFound("there is no number " + text);
        }
        return Long.parseLong(text);
    }
}
