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
        if (!label) {
            return Optional.empty();
        }
        Optional<Token> person = tokens.subList(0, colon).stream()
                .filter(token -> token.entityType() == EntityType.PERSON)
                .reduce((first, last) -> last);
        boolean transcript = person.isEmpty() && isRepeated(sentence, tokens.get(colon), article);
        Optional<Token> name = transcript ? Optional.of(tokens.get(colon - 1)) : person;
        if (name.isEmpty()) {
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

    /** True for a label that opens several paragraphs, as those of transcripts do. */
    private static boolean isRepeated(Sentence sentence, Token colon, AnnotatedArticle article) {
        String label =
                article.text().substring(sentence.span().begin(), colon.span().end());
        return opensParagraph(sentence, article)
                && article.article().paragraphs().stream()
                                .filter(paragraph -> article.text().startsWith(label, paragraph.begin()))
                                .limit(2)
                                .count()
                        == 2;
    }

    /** A label that opens a paragraph holds to its end. */
    private static int end(Sentence sentence, AnnotatedArticle article) {
        return opensParagraph(sentence, article)
                ? paragraph(sentence, article).end()
                : sentence.span().end();
    }

    private static boolean opensParagraph(Sentence sentence, AnnotatedArticle article) {
        return paragraph(sentence, article).begin() == sentence.span().begin();
    }

    private static Span paragraph(Sentence sentence, AnnotatedArticle article) {
        return article.article().paragraphs().get(sentence.paragraph());
    }
}
