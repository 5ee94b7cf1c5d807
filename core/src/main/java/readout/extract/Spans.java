package readout.extract;

import java.util.ArrayList;
import java.util.List;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Tokens to spans of the text, and spans put together. */
final class Spans {
    private static final String LOOSE = " ,;:-–—";
    private static final int WIDEST_GAP = 3;

    private Spans() {}

    /** Runs of neighbouring tokens, commas and dashes at their ends left out. */
    static List<Span> of(List<Token> tokens, String text) {
        List<Span> spans = new ArrayList<>();
        for (Token token : tokens) {
            int last = spans.size() - 1;
            boolean joins =
                    last >= 0 && isGap(text, spans.get(last).end(), token.span().begin());
            if (joins) {
                spans.set(last, spans.get(last).to(token.span()));
            } else {
                spans.add(token.span());
            }
        }
        return spans.stream()
                .map(span -> trimmed(span, text))
                .filter(span -> hasLetter(span, text))
                .toList();
    }

    private static boolean isGap(String text, int from, int to) {
        return to - from <= WIDEST_GAP
                && text.substring(from, Math.max(from, to)).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean hasLetter(Span span, String text) {
        return span.of(text).chars().anyMatch(Character::isLetterOrDigit);
    }

    static Span trimmed(Span span, String text) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && LOOSE.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && LOOSE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }

    /** The sentence without its full stop. */
    static Span withoutFullStop(Sentence sentence) {
        Token last = sentence.tokens().get(sentence.tokens().size() - 1);
        boolean stop =
                last.text().equals(".") && last.span().begin() > sentence.span().begin();
        return stop ? new Span(sentence.span().begin(), last.span().begin()) : sentence.span();
    }

    /** The spans in order, those that overlap or touch made one. */
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.begin() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).to(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** The spans, each grown to the quotations that it overlaps. */
    static List<Span> withQuotations(List<Span> spans, List<Span> quotations) {
        List<Span> grown = new ArrayList<>(spans);
        quotations.stream()
                .filter(quotation -> spans.stream().anyMatch(span -> span.overlaps(quotation)))
                .forEach(grown::add);
        return merged(grown);
    }

    /** The number of words, told by the blanks between them. */
    static long words(Span span, String text) {
        return span.of(text).chars().filter(point -> point == ' ').count() + 1;
    }

    /** What is left of the spans without the cut. */
    static List<Span> without(List<Span> spans, Span cut, String text) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            if (!span.overlaps(cut)) {
                left.add(span);
                continue;
            }
            if (span.begin() < cut.begin()) {
                left.add(trimmed(new Span(span.begin(), cut.begin()), text));
            }
            if (cut.end() < span.end()) {
                left.add(trimmed(new Span(cut.end(), span.end()), text));
            }
        }
        return left.stream().filter(span -> hasLetter(span, text)).toList();
    }
}
