package readout.resolve;

import java.util.ArrayList;
import java.util.List;
import readout.text.Span;

/** Finds quotations, paragraph by paragraph; a quotation left open ends with its paragraph. */
final class Quotations {
    private static final int NONE = -1;

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /** Quotations in text order, including their marks; nested quotations are part of the outer one. */
    static List<Span> in(String text, List<Span> paragraphs) {
        Quotations quotations = new Quotations(text);
        for (Span paragraph : paragraphs) {
            quotations.scan(paragraph);
        }
        return quotations.found;
    }

    private void scan(Span paragraph) {
        int nested = 0;
        int open = NONE;
        char closing = 0;
        for (int at = paragraph.begin(); at < paragraph.end(); at++) {
            if (open == NONE) {
                closing = closingOf(at, paragraph);
                open = closing == 0 ? NONE : at;
                at += open == at && isDoubled(at) ? 1 : 0;
            } else if (closing == '”' && opensWithin(at, paragraph)) {
                nested++;
            } else if (nested > 0 && text.charAt(at) == closing) {
                nested--;
            } else if (closes(at, closing, paragraph)) {
                at += isDoubled(at) ? 1 : 0;
                add(open, at + 1);
                open = NONE;
            }
        }
        if (open != NONE && closing != '’') {
            add(open, paragraph.end());
        }
    }

    /** True if the same mark opens a nested quotation and the paragraph closes both: “He calls it “hell” for us.” */
    private boolean opensWithin(int at, Span paragraph) {
        if (text.charAt(at) != '“') {
            return false;
        }
        int balance = 0;
        for (int each = at; each < paragraph.end(); each++) {
            balance += text.charAt(each) == '”' ? 1 : text.charAt(each) == '“' ? -1 : 0;
        }
        return balance > 0;
    }

    /** True for two apostrophes, which some wires write for a quotation mark. */
    private boolean isDoubled(int at) {
        return text.charAt(at) == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
    }

    private void add(int open, int end) {
        found.add(new Span(open, end));
    }

    /** Mark that will close a quotation opened here, 0 if none opens. */
    private char closingOf(int at, Span paragraph) {
        boolean wordBefore = at > paragraph.begin() && Character.isLetterOrDigit(text.charAt(at - 1));
        int next = at + (isDoubled(at) ? 2 : 1);
        boolean blankAfter = next >= paragraph.end() || Character.isWhitespace(text.charAt(next));
        if (wordBefore || blankAfter) {
            return 0;
        }
        return switch (text.charAt(at)) {
            case '“', '”' -> '”';
            case '"' -> '"';
            case '‘' -> '’';
            case '\'' -> isDoubled(at) ? '\'' : 0;
            default -> 0;
        };
    }

    private boolean closes(int at, char closing, Span paragraph) {
        boolean other = isOtherMark(at, closing, paragraph);
        if (!other && text.charAt(at) != closing || closing == '\'' && !isDoubled(at)) {
            return false;
        }
        int next = at + (isDoubled(at) ? 2 : 1);
        boolean wordAfter = next < paragraph.end() && Character.isLetterOrDigit(text.charAt(next));
        return !wordAfter || closing == '”' && !other;
    }

    /** True for a straight mark that closes a curly one, or the reverse, if the right one does not come before the next opening mark. */
    private boolean isOtherMark(int at, char closing, Span paragraph) {
        char mark = text.charAt(at);
        return closing == '”' && mark == '"' && nextCurly(at, paragraph) != '”' || closing == '"' && mark == '”';
    }

    /** Next curly mark of the paragraph, 0 if there is none. */
    private char nextCurly(int from, Span paragraph) {
        for (int at = from; at < paragraph.end(); at++) {
            char mark = text.charAt(at);
            if (mark == '“' || mark == '”') {
                return mark;
            }
        }
        return 0;
    }
}
