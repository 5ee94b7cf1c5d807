package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import readout.knowledge.Cues;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/**
 * "…, a senior official said." and "…," said the minister: attributions set off by a comma or a quote mark. They are read off the words'
 * order, because parsers trained on whole clauses hang such endings on anything.
 */
final class Parentheses {
    private static final int LONGEST_SOURCE = 28;
    private static final Set<String> CONJUNCTIONS =
            Set.of("while", "although", "though", "that", "than", "as", "what", "which");
    private static final Set<String> MARKS =
            Set.of(",", "\"", "''", "``", "”", "“", "--", "-", "–", "—", "?", "!", "’", "'", "’”", "”’", "'\"", "\"'");
    private static final Set<String> SOURCE_TAGS = Set.of(
            "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "JJ", "JJR", "JJS", "CD", "POS", "IN", "CC", "HYPH", "WP",
            "VBG", "VBN", "TO", "-LRB-", "-RRB-", "PDT", "RB", ":", "FW");

    /**
     * Where the attribution stands in its sentence: token indices, inclusive.
     *
     * @param first the mark that sets it off
     * @param sourceFirst first token of the source's phrase, apposition included
     */
    record Place(int first, int last, Token cue, Token source, int sourceFirst, int sourceLast) {}

    private final Sentence sentence;
    private final Predicate<Token> quoted;

    Parentheses(Sentence sentence, Predicate<Token> quoted) {
        this.sentence = sentence;
        this.quoted = quoted;
    }

    /** The attributions set off in this sentence, in text order. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean cue = Set.of("VBD", "VBZ", "VBP").contains(token.pos())
                    && !quoted.test(token)
                    && Cues.isStrong(token.lemma());
            if (cue) {
                subjectFirst(token).or(() -> verbFirst(token)).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<Place> subjectFirst(Token cue) {
        int end = cue.index() - 1;
        while (end >= 0 && (tag(end).equals("RB") || cueAuxiliary(end) || isTime(end))) {
            end--;
        }
        boolean closed = end > 0 && word(end).equals(",");
        int described = beforePhrase(closed ? end - 1 : end);
        int mark = closed || isDescription(described, end)
                ? beforeName(described).orElse(closed ? -1 : described)
                : described;
        if (mark < 1 || !isMark(mark) || !beginsPhrase(mark + 1)) {
            return Optional.empty();
        }
        return place(mark, cue, mark + 1, closed ? end - 1 : end, closing(mark, cue.index()));
    }

    private Optional<Place> verbFirst(Token cue) {
        int mark = cue.index() - 1;
        if (mark < 1 || !isMark(mark) || cue.index() + 1 >= size() || !beginsPhrase(cue.index() + 1)) {
            return Optional.empty();
        }
        int end = afterPhrase(cue.index() + 1) - 1;
        boolean described = end + 2 < size() && word(end + 1).equals(",") && beginsPhrase(end + 2);
        int last = described ? afterPhrase(end + 2) : end + 1;
        boolean wholeDescription = described && last - end > 3 && (last >= size() || isMark(last) || isEnd(last));
        int sourceLast = wholeDescription ? last - 1 : endOfPhrase(cue.index() + 1, end);
        return place(mark, cue, cue.index() + 1, sourceLast, closing(mark, wholeDescription ? last - 1 : end));
    }

    private Optional<Place> place(int mark, Token cue, int sourceFirst, int sourceLast, OptionalInt last) {
        Optional<Token> source = head(sourceFirst, sourceLast);
        return source.isPresent() && last.isPresent()
                ? Optional.of(new Place(mark, last.getAsInt(), cue, source.get(), sourceFirst, sourceLast))
                : Optional.empty();
    }

    /** The token before the noun phrase that ends here. */
    private int beforePhrase(int end) {
        int at = end;
        while (at >= 0 && SOURCE_TAGS.contains(tag(at)) && !isMark(at) && end - at < LONGEST_SOURCE) {
            at--;
        }
        return at == end ? -1 : at;
    }

    /** The token after the noun phrase that begins here. */
    private int afterPhrase(int first) {
        int at = first;
        while (at < size() && SOURCE_TAGS.contains(tag(at)) && !isMark(at) && at - first < LONGEST_SOURCE) {
            at++;
        }
        return at;
    }

    /** True for "the press secretary" in "Peter Cook, the press secretary said". */
    private boolean isDescription(int comma, int end) {
        return comma > 0
                && word(comma).equals(",")
                && Set.of("DT", "PRP$").contains(tag(comma + 1))
                && readout.knowledge.Titles.isHead(word(end));
    }

    /** The mark before the name that an apposition explains: of ", Peter Cook, the press secretary". */
    private OptionalInt beforeName(int comma) {
        if (comma < 1
                || !word(comma).equals(",")
                || !sentence.tokens().get(comma - 1).isProperNoun()
                        && !tag(comma - 1).equals("-RRB-")) {
            return OptionalInt.empty();
        }
        int at = beforePhrase(comma - 1);
        return at >= 0 && isMark(at) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** True where a source's phrase can begin: not with a preposition, an adverb or a day. */
    private boolean beginsPhrase(int at) {
        boolean begins = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "PDT", "JJ", "JJR", "JJS", "CD")
                .contains(tag(at));
        return begins && !isTime(at) && !CONJUNCTIONS.contains(word(at).toLowerCase(Locale.ROOT));
    }

    /**
     * The last token of the cue's clause: up to a mark or the end. No clause may follow the cue but after a quotation, where "as he left
     * the room" is the reporter's.
     */
    private OptionalInt closing(int mark, int from) {
        boolean afterQuotation = quoted.test(sentence.tokens().get(mark));
        int at = from + 1;
        while (at < size() && !isMark(at) && !isEnd(at)) {
            boolean clause = tag(at).equals("VBD")
                    || tag(at).equals("VBZ")
                    || tag(at).equals("VBP")
                    || tag(at).equals("MD")
                    || tag(at).equals("WDT")
                    || tag(at).equals("TO") && at + 1 < size() && tag(at + 1).equals("VB")
                    || word(at).equals("that") && at == from + 1;
            boolean said = clause && (!afterQuotation || at == from + 1);
            if (said || word(at).equals(":") || opensQuotation(at + 1)) {
                return OptionalInt.empty();
            }
            at++;
        }
        return OptionalInt.of(at - 1);
    }

    private boolean opensQuotation(int at) {
        return at < size() && (tag(at).equals("``") || word(at).equals("“"));
    }

    /** The noun or pronoun that heads the phrase: the first one that no other noun follows at once. */
    private Optional<Token> head(int first, int last) {
        for (int at = first; at <= last; at++) {
            Token token = sentence.tokens().get(at);
            boolean nominal =
                    token.isNoun() || token.pos().equals("PRP") || token.pos().equals("CD") && at == last;
            boolean followed = at < last
                    && (sentence.tokens().get(at + 1).isNoun()
                            || Set.of("POS", "HYPH", "CD", "CC").contains(tag(at + 1)));
            if (nominal && !followed) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** The source's phrase. */
    Span sourceSpan(Place place) {
        return sentence.tokens()
                .get(place.sourceFirst())
                .span()
                .to(sentence.tokens().get(place.sourceLast()).span());
    }

    private int endOfPhrase(int head, int last) {
        int at = head;
        while (at + 1 <= last
                && !isMark(at + 1)
                && !isTime(at + 1)
                && !word(at + 1).equals("on")) {
            at++;
        }
        return at;
    }

    private boolean cueAuxiliary(int at) {
        return Set.of("have", "has", "had", "also", "is", "was").contains(word(at));
    }

    private boolean isTime(int at) {
        return sentence.tokens().get(at).relation().endsWith("tmod")
                || word(at).endsWith("day") && tag(at).equals("NNP");
    }

    /** A comma, dash or quote mark, not the hyphen inside a word. */
    private boolean isMark(int at) {
        return MARKS.contains(word(at)) && !tag(at).equals("HYPH");
    }

    private boolean isEnd(int at) {
        return tag(at).equals(".") || word(at).equals(";");
    }

    private String tag(int at) {
        return sentence.tokens().get(at).pos();
    }

    private String word(int at) {
        return sentence.tokens().get(at).text();
    }

    private int size() {
        return sentence.tokens().size();
    }
}
