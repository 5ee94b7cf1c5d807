package readout.extract;

import java.util.ArrayList;
import java.util.List;
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
    private static final double STRONG = 0.7;
    private static final int LONGEST_SOURCE = 28;
    private static final Set<String> MARKS =
            Set.of(",", "\"", "''", "``", "”", "“", "--", "-", "–", "—", "?", "!", "’", "'");
    private static final Set<String> SOURCE_TAGS = Set.of(
            "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "JJ", "JJR", "JJS", "CD", "POS", "IN", "CC", "HYPH", "WP",
            "VBG", "VBN", "TO", "-LRB-", "-RRB-", "PDT", "RB", ":", "FW");

    /** Where the attribution stands in its sentence: token indices, both inclusive. */
    record Place(int first, int last, Token cue, Token source) {}

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
                    && Cues.precision(token.lemma(), "clause")
                            .filter(precision -> precision >= STRONG)
                            .isPresent();
            if (cue) {
                subjectFirst(token).or(() -> verbFirst(token)).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<Place> subjectFirst(Token cue) {
        int at = cue.index() - 1;
        while (at >= 0 && (tag(at).equals("RB") || cueAuxiliary(at) || isTime(at))) {
            at--;
        }
        int end = at;
        while (at >= 0 && SOURCE_TAGS.contains(tag(at)) && !isMark(at) && end - at < LONGEST_SOURCE) {
            at--;
        }
        if (at < 0 || at == end || !isMark(at)) {
            return Optional.empty();
        }
        int first = apposition(at, end).orElse(at);
        Optional<Token> source = head(first + 1, end);
        OptionalInt last = closing(cue.index());
        boolean content = first > 0;
        return source.isPresent() && last.isPresent() && content
                ? Optional.of(new Place(first, last.getAsInt(), cue, source.get()))
                : Optional.empty();
    }

    private Optional<Place> verbFirst(Token cue) {
        int mark = cue.index() - 1;
        if (mark < 1 || !isMark(mark) || cue.pos().equals("VBG")) {
            return Optional.empty();
        }
        int at = cue.index() + 1;
        while (at < size() && SOURCE_TAGS.contains(tag(at)) && !isMark(at) && at - cue.index() < LONGEST_SOURCE) {
            at++;
        }
        Optional<Token> source = head(cue.index() + 1, at - 1);
        OptionalInt last = closing(at - 1);
        return source.isPresent() && last.isPresent()
                ? Optional.of(new Place(mark, last.getAsInt(), cue, source.get()))
                : Optional.empty();
    }

    /** For ", Peter Cook, the press secretary, said": where the name's comma stands. */
    private OptionalInt apposition(int comma, int end) {
        boolean describes = Set.of("DT", "PRP$").contains(tag(comma + 1)) || readout.knowledge.Titles.isHead(word(end));
        if (!word(comma).equals(",") || !word(end).equals(",") && !describes) {
            return OptionalInt.empty();
        }
        int at = comma - 1;
        while (at >= 0 && Set.of("NNP", "POS", "NN", "DT", "JJ").contains(tag(at))) {
            at--;
        }
        boolean name = at >= 0 && at < comma - 1 && isMark(at) && tag(comma - 1).equals("NNP");
        return name ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** The last token of the cue's clause: up to a mark or the end, with no clause of its own after the cue. */
    private OptionalInt closing(int from) {
        int at = from + 1;
        while (at < size() && !isMark(at) && !isEnd(at)) {
            boolean clause = tag(at).equals("VBD")
                    || tag(at).equals("VBZ")
                    || tag(at).equals("VBP")
                    || tag(at).equals("MD")
                    || tag(at).equals("WDT")
                    || tag(at).equals("TO") && at + 1 < size() && tag(at + 1).equals("VB")
                    || word(at).equals("that") && at == from + 1;
            if (clause || word(at).equals(":") || opensQuotation(at + 1)) {
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

    /** The text of the sentence's source phrase. */
    Span sourceSpan(Place place) {
        boolean before = place.source().index() < place.cue().index();
        int from = before ? place.first() + 1 : place.cue().index() + 1;
        int to = before ? place.cue().index() - 1 : place.last();
        while (to > place.source().index() && (tag(to).equals("RB") || isTime(to) || cueAuxiliary(to) || isMark(to))) {
            to--;
        }
        if (!before) {
            to = Math.max(place.source().index(), endOfPhrase(place.source().index(), to));
        }
        return sentence.tokens().get(from).span().to(sentence.tokens().get(to).span());
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
