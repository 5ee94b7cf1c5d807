package readout.model;

/** Classifies Unicode code points: of words, white space, and accents that are dropped. */
final class CodePoints {
    private static final int WORD = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;
    private static final int BLANK = 1 << Character.SPACE_SEPARATOR
            | 1 << Character.LINE_SEPARATOR
            | 1 << Character.PARAGRAPH_SEPARATOR
            | 1 << Character.CONTROL
            | 1 << Character.FORMAT;

    private CodePoints() {}

    /** True for a letter, digit or mark. */
    static boolean isWord(int codePoint) {
        return (WORD >> Character.getType(codePoint) & 1) == 1;
    }

    /** True for an invisible code point: white space, a line end, a control or format character. */
    static boolean isBlank(int codePoint) {
        return (BLANK >> Character.getType(codePoint) & 1) == 1;
    }

    /** True for a mark that takes no space of its own, like most accents. */
    static boolean isAccent(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** First offset from {@code from} on without a code point of a word. */
    static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
