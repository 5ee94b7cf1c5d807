package readout.tag;

import java.util.ArrayList;
import java.util.List;
import readout.lexicon.Abbreviations;
import readout.text.Article;
import readout.text.Span;

/**
 * Splits paragraphs into sentences: after a full stop, question or exclamation mark with its closing marks, before a capital letter or a
 * figure, unless the stop belongs to an abbreviation; and before each item of a list.
 */
public final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "\"”’')]}»";
    private static final String OPENING = "\"“”‘'([{«¿¡";
    private static final String BULLETS = "-*•";
    /** Length of the longest abbreviation. */
    private static final int LONGEST_ABBREVIATION = 12;

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    /** Sentences of an article, without surrounding white space. */
    public static List<Span> of(Article article) {
        return in(article.text(), article.paragraphs());
    }

    /** Sentences of a text; none crosses the end of a paragraph. */
    static List<Span> in(String text, List<Span> paragraphs) {
        Sentences sentences = new Sentences(text);
        paragraphs.forEach(sentences::split);
        return sentences.found;
    }

    private void split(Span paragraph) {
        int begin = paragraph.begin();
        int at = begin;
        while (at < paragraph.end()) {
            int after = skip(ENDS, at, paragraph.end());
            boolean item = after == at && isBeforeItem(at, paragraph.end());
            int end = after == at ? at : skip(CLOSING, after, paragraph.end());
            if (item || end > at && isEnd(begin, after, end, paragraph.end())) {
                add(begin, end);
                begin = end;
            }
            at = Math.max(end, at + 1);
        }
        add(begin, paragraph.end());
    }

    /** First offset from here on at which none of the characters stands. */
    private int skip(String characters, int from, int end) {
        int at = from;
        while (at < end && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private boolean isBeforeItem(int at, int end) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = skip(" \t", at + 1, end);
        return next + 1 < end && BULLETS.indexOf(text.charAt(next)) >= 0 && isBlank(text.charAt(next + 1));
    }

    /**
     * @param begin begin of the sentence
     * @param marks end of its last marks
     * @param closed end of the closing quotation marks and brackets after them
     */
    private boolean isEnd(int begin, int marks, int closed, int end) {
        int blank = skipBlanks(closed, end);
        int next = skip(OPENING, blank, end);
        if (blank == closed || next == end || !begins(text.charAt(next))) {
            return false;
        }
        boolean stop = text.charAt(marks - 1) == '.';
        return !stop || !Abbreviations.goesOn(wordBefore(begin, marks - 1), wordAt(next, end));
    }

    private static boolean begins(char character) {
        return Character.isUpperCase(character)
                || Character.isDigit(character)
                || Character.getType(character) == Character.CURRENCY_SYMBOL;
    }

    /** Word that ends here, cut to the length of an abbreviation. */
    private String wordBefore(int begin, int end) {
        int at = end;
        while (at > begin && end - at < LONGEST_ABBREVIATION && isOfWord(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at, end);
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '.';
    }

    private String wordAt(int begin, int end) {
        int at = begin;
        while (at < end && at - begin <= LONGEST_ABBREVIATION && isInWord(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character) || character == '-';
    }

    private void add(int from, int to) {
        int begin = skipBlanks(from, to);
        int end = to;
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > begin) {
            found.add(new Span(begin, end));
        }
    }
}
