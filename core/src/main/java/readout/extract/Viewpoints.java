package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** "In Mr Ross's words, …", "in the view of the ministry, …": attributions without a verb, set off by a comma. */
final class Viewpoints {
    private static final Set<String> NOUNS = Set.of("words", "view", "opinion", "telling", "account", "eyes");

    private Viewpoints() {}

    /** The attribution whose cue is this noun, where it is one: the rest of the sentence is the content. */
    static Optional<Attribution> at(Sentence sentence, Token noun, List<Span> quotations, String text) {
        if (!NOUNS.contains(noun.text())) {
            return Optional.empty();
        }
        Optional<Token> in = sentence.child(noun, "case")
                .filter(word -> word.text().equalsIgnoreCase("in") && word.index() < noun.index());
        Optional<Token> holder = sentence.child(noun, "nmod:poss")
                .or(() -> sentence.children(noun, "nmod").stream()
                        .filter(child -> Clauses.preposition(sentence, child)
                                .filter("of"::equals)
                                .isPresent())
                        .findFirst());
        if (in.isEmpty() || holder.isEmpty()) {
            return Optional.empty();
        }
        Span phrase = in.get().span().to(noun.span()).to(sentence.subtreeSpan(holder.get()));
        if (!isSetOff(sentence, phrase)) {
            return Optional.empty();
        }
        List<Span> content = Spans.without(List.of(Spans.withoutFullStop(sentence)), phrase, text);
        return Optional.of(new Attribution(
                sentence,
                noun,
                AccordingTo.FRAME,
                new Source(holder.get(), SourcePhrases.phrase(sentence, holder.get(), noun, text)),
                Optional.empty(),
                Spans.withQuotations(content, quotations)));
    }

    /** True where a comma parts the phrase from the rest. */
    private static boolean isSetOff(Sentence sentence, Span phrase) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(","))
                .anyMatch(comma -> comma.span().begin() == phrase.end()
                        || comma.span().end() == phrase.begin()
                        || comma.span().end() + 1 == phrase.begin());
    }
}
