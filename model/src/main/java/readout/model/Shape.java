package readout.model;

/** Shape of a word as a number from 0 to 16, which the network reads along with the word's pieces. */
final class Shape {
    /** Number of shapes. */
    static final int COUNT = 17;

    static final int OPENING_QUOTE = 15;
    static final int CLOSING_QUOTE = 16;

    /** Number of kinds; a shape is a kind (0 to 4) plus five times what precedes the word: nothing, white space, a line end. */
    private static final int KINDS = 5;

    private static final String BEFORE_OPENING = "([—–";

    private Shape() {}

    /** Shape of the word from {@code begin} to {@code end}, where the previous word ends at {@code before}. */
    static int of(String text, int before, int begin, int end) {
        int first = text.codePointAt(begin);
        if (first == '"' || first == '“' || first == '”') {
            return first == '“' || first == '"' && opensAt(text, begin) ? OPENING_QUOTE : CLOSING_QUOTE;
        }
        return kind(text, first, begin, end) + KINDS * gap(text, before, begin);
    }

    /** True if a word of this shape is the first of a line. */
    static boolean beginsLine(int shape) {
        return 2 * KINDS <= shape && shape < OPENING_QUOTE;
    }

    /** True if a word of this shape follows white space and begins with a capital letter. */
    static boolean isCapitalAfterBlank(int shape) {
        return shape == KINDS + 1 || shape == KINDS + 2;
    }

    private static boolean opensAt(String text, int begin) {
        if (begin == 0) {
            return true;
        }
        int before = text.codePointBefore(begin);
        return CodePoints.isBlank(before) || BEFORE_OPENING.indexOf(before) >= 0;
    }

    /** Kind of a word: 0 lower case, 1 capitals, 2 first letter capital, 3 digits, 4 no word. */
    private static int kind(String text, int first, int begin, int end) {
        if (isInCapitals(text, begin, end)) {
            return 1;
        }
        if (Character.isUpperCase(first)) {
            return 2;
        }
        if (Character.isDigit(first)) {
            return 3;
        }
        return CodePoints.isWord(first) ? 0 : 4;
    }

    /** True if the word has two or more code points and only capital letters, at least one. */
    private static boolean isInCapitals(String text, int begin, int end) {
        boolean capital = false;
        int length = 0;
        for (int at = begin; at < end; at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (Character.isLowerCase(codePoint) || Character.isTitleCase(codePoint)) {
                return false;
            }
            capital |= Character.isUpperCase(codePoint);
            length++;
        }
        return capital && length > 1;
    }

    private static int gap(String text, int before, int begin) {
        if (before == begin) {
            return 0;
        }
        return text.substring(before, begin).indexOf('\n') >= 0 ? 2 : 1;
    }
}
