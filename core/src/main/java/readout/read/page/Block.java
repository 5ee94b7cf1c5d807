package readout.read.page;

import java.util.regex.Pattern;

/** Block of text in a page: a paragraph, a heading or a list item. */
public record Block(String text, Kind kind) {
    public enum Kind {
        PARAGRAPH,
        HEADING,
        /** A list item without links. */
        ITEM
    }

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;][\"”’')\\]]*$");
    private static final int PROSE_WORDS = 9;
    private static final int LONG_WORDS = 30;

    public int words() {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = Character.isWhitespace(text.charAt(at));
            words += space || inside ? 0 : 1;
            inside = !space;
        }
        return words;
    }

    public boolean endsAsSentence() {
        return SENTENCE_END.matcher(text.strip()).find();
    }

    /** True for a block that is running text rather than a label. */
    public boolean isProse() {
        int words = words();
        return kind != Kind.HEADING && (words >= LONG_WORDS || words >= PROSE_WORDS && endsAsSentence());
    }
}
