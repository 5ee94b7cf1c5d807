package readout.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** The words that name a source, read off the tree and the commas around them. */
final class SourcePhrases {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> MARKS = Set.of(",", "--", "–", "—");
    private static final int LONGEST_DESCRIPTION = 40;

    private SourcePhrases() {}

    /** The source of which the token is the head, seen from the cue. */
    static Source of(Sentence sentence, Token head, Token cue, String text) {
        Span named = phrase(sentence, head, cue, text);
        Optional<Token> pronoun = relative(sentence, head, cue);
        return pronoun.map(token -> new Source(head, token.span(), named))
                .orElseGet(() -> new Source(head, described(sentence, named, cue, text), named));
    }

    /** The "who" that is the cue's own subject where the head is what it stands for. */
    private static Optional<Token> relative(Sentence sentence, Token head, Token cue) {
        return sentence.child(cue, "nsubj")
                .filter(token -> token.index() > head.index()
                        && RELATIVE.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** The noun phrase without its relative clauses and its possessive ending, on its own side of the cue. */
    static Span phrase(Sentence sentence, Token head, Token cue, String text) {
        Set<Token> left = new HashSet<>();
        for (Token child : sentence.children(head)) {
            boolean foreign = sentence.dominates(child, cue)
                    || child.is("parataxis")
                    || child.is("punct")
                    || child.is("dep")
                    || child.is("case");
            if (foreign) {
                left.addAll(sentence.subtree(child));
            }
        }
        boolean before = head.index() < cue.index();
        Span span = new Span(head.span().begin(), head.span().end());
        for (Token token : sentence.subtree(head)) {
            boolean belongs =
                    !left.contains(token) && token.index() != cue.index() && token.index() < cue.index() == before;
            span = belongs ? span.to(token.span()) : span;
        }
        return Spans.trimmed(span, text);
    }

    /** With the description between commas that ends just before the cue: "Anna Novak, who leads the union, said". */
    private static Span described(Sentence sentence, Span named, Token cue, String text) {
        int comma = cue.index() - 1;
        while (comma > 0 && isAuxiliary(sentence.tokens().get(comma))) {
            comma--;
        }
        boolean closed =
                comma > 0 && MARKS.contains(sentence.tokens().get(comma).text());
        int after = comma;
        while (closed && after > 0 && sentence.tokens().get(after - 1).span().begin() >= named.end()) {
            after--;
        }
        boolean opened =
                after < comma && MARKS.contains(sentence.tokens().get(after).text());
        return opened && comma - after <= LONGEST_DESCRIPTION
                ? Spans.trimmed(named.to(sentence.tokens().get(comma).span()), text)
                : named;
    }

    private static boolean isAuxiliary(Token token) {
        return token.is("aux") || token.is("advmod") || token.relation().endsWith("tmod");
    }
}
