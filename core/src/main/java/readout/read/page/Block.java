package readout.read.page;

import java.util.regex.Pattern;

/** A run of text as the page sets it apart: a paragraph, a heading, an item of a list. */
public record Block(String text, Kind kind) {
    public enum Kind {
        PARAGRAPH,
        HEADING,
        /** Of a list, without links. */
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

    /** True for a block that reads as running text rather than as a label. */
    public boolean isProse() {
        int words = words();
        return kind != Kind.HEADING && (words >= LONG_WORDS || words >= PROSE_WORDS && endsAsSentence());
    }
}
