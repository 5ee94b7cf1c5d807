package readout.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Why a market moved, as far as the article says: "after talks collapsed", "on hopes of a deal", "amid fears". */
final class MoveCauses {
    private static final Set<String> CLAUSE_MARKS = Set.of("as", "after", "because", "since", "when");
    private static final Set<String> PREPOSITIONS =
            Set.of("after", "amid", "amidst", "because", "due", "following", "despite");
    /** What "on" stands before where it gives a reason, not a day. */
    private static final Set<String> REASONS = Set.of(
            "hope",
            "fear",
            "worry",
            "news",
            "optimism",
            "concern",
            "expectation",
            "sign",
            "report",
            "prospect",
            "word",
            "speculation",
            "talk",
            "bet",
            "confidence",
            "relief",
            "threat");

    private MoveCauses() {}

    static Optional<String> of(AnnotatedArticle article, Move move) {
        Sentence sentence = move.sentence();
        if (move.cause().isPresent()) {
            return move.cause().map(noun -> text(article, sentence.subtreeSpan(noun)));
        }
        return sentence.children(move.clause()).stream()
                .filter(child -> child.index() > move.clause().index()
                        || child.index() < move.instrument().index())
                .flatMap(child -> reason(sentence, child).stream())
                .findFirst()
                .map(span -> text(article, span));
    }

    /** From the word that makes it a reason to the end of what hangs on it. */
    private static Optional<Span> reason(Sentence sentence, Token child) {
        return sentence.children(child).stream()
                .filter(word -> isReason(child, word))
                .findFirst()
                .map(word -> new Span(
                        word.span().begin(), sentence.subtreeSpan(child).end()));
    }

    private static boolean isReason(Token child, Token word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        if (child.is("advcl")) {
            return word.is("mark") && CLAUSE_MARKS.contains(text);
        }
        return child.is("obl")
                && word.is("case")
                && (PREPOSITIONS.contains(text) || text.equals("on") && REASONS.contains(child.lemma()));
    }

    private static String text(AnnotatedArticle article, Span span) {
        return Spans.trimmed(span, article.text()).of(article.text());
    }
}
