package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.text.AnnotatedArticle;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** "TRUMP: …", "Trade Minister Anna Novak: …": transcripts and headlines that set the speaker before a colon. */
final class SpeakerLabels {
    /** The frame of a label. */
    static final String LABEL = ":";

    private static final int LONGEST_LABEL = 9;
    private static final int LEAST_WORDS = 4;

    private SpeakerLabels() {}

    static Optional<Attribution> in(Sentence sentence, AnnotatedArticle article, List<Span> quotations) {
        int colon = 0;
        List<Token> tokens = sentence.tokens();
        while (colon < Math.min(tokens.size(), LONGEST_LABEL)
                && (tokens.get(colon).isNoun() || tokens.get(colon).text().matches("[-.()&]|of|the|The"))) {
            colon++;
        }
        boolean label = colon > 0
                && colon + LEAST_WORDS < tokens.size()
                && tokens.get(colon).text().equals(":");
        Optional<Token> name = tokens.subList(0, colon).stream()
                .filter(token -> token.entityType() == EntityType.PERSON)
                .reduce((first, last) -> last);
        if (!label || name.isEmpty()) {
            return Optional.empty();
        }
        Span said = new Span(tokens.get(colon + 1).span().begin(), end(sentence, article));
        List<Span> content = new ArrayList<>(List.of(said));
        quotations.stream().filter(said::overlaps).forEach(content::add);
        Span source = tokens.get(0).span().to(tokens.get(colon - 1).span());
        return Optional.of(new Attribution(
                sentence,
                tokens.get(colon),
                LABEL,
                new Source(name.get(), source),
                Optional.empty(),
                Spans.merged(content)));
    }

    /** A label that opens a paragraph holds to its end. */
    private static int end(Sentence sentence, AnnotatedArticle article) {
        Span paragraph = article.article().paragraphs().get(sentence.paragraph());
        boolean opens = paragraph.begin() == sentence.span().begin();
        return opens ? paragraph.end() : sentence.span().end();
    }
}
