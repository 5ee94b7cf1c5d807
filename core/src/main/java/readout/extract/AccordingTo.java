package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** "According to the ministry, …": what such a phrase leaves of its sentence is the content. */
final class AccordingTo {
    /** The frame of such attributions. */
    static final String FRAME = "according to";

    private static final Set<String> DESCRIBES = Set.of("DT", "WP", "WP$", "WDT", "PRP$");
    private static final int DEEPEST = 5;

    private AccordingTo() {}

    /** The attribution whose cue is this "according", where one is. */
    static Optional<Attribution> at(Sentence sentence, Token according, List<Span> quotations, String text) {
        int to = according.index() + 1;
        if (to + 1 >= sentence.tokens().size()
                || !sentence.tokens().get(to).text().equals("to")) {
            return Optional.empty();
        }
        Token head = nounOf(sentence, sentence.tokens().get(to + 1));
        int end = end(sentence, head, according.index() == 0);
        Span phrase = according.span().to(new Span(head.span().begin(), end));
        List<Span> content = Spans.without(List.of(Spans.withoutFullStop(sentence)), phrase, text);
        Span named = SourcePhrases.phrase(sentence, head, sentence.tokens().get(to), text);
        Span cut = new Span(named.begin(), Math.max(head.span().end(), Math.min(end, named.end())));
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        sentence,
                        according,
                        FRAME,
                        new Source(head, cut),
                        Optional.empty(),
                        Spans.withQuotations(content, quotations)));
    }

    /** The head of the noun phrase that begins here. */
    private static Token nounOf(Sentence sentence, Token first) {
        Token head = first;
        for (int step = 0; step < DEEPEST; step++) {
            Optional<Token> up = sentence.head(head);
            boolean nominal = up.isPresent()
                    && (up.get().isNoun()
                            || up.get().pos().startsWith("PRP")
                            || up.get().pos().equals("CD"));
            if (head.isNoun() && !head.is("compound") && !head.is("nmod:poss") && !head.is("nmod")
                    || !nominal
                    || up.get().index() < first.index()) {
                break;
            }
            head = up.get();
        }
        return head;
    }

    /** Where the source's phrase ends: at the first comma after its head that begins no description. */
    private static int end(Sentence sentence, Token head, boolean opens) {
        Span subtree = sentence.subtreeSpan(head);
        for (Token token : sentence.tokens()) {
            boolean comma = token.index() > head.index()
                    && token.text().equals(",")
                    && token.span().end() <= subtree.end();
            boolean describes = comma
                    && !opens
                    && token.index() + 1 < sentence.tokens().size()
                    && DESCRIBES.contains(
                            sentence.tokens().get(token.index() + 1).pos());
            if (comma && !describes) {
                return token.span().begin();
            }
        }
        return subtree.end();
    }
}
