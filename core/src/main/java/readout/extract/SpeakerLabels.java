package readout.extract;

import java.util.List;
import java.util.Optional;
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

    /** The attribution whose label the sentence begins with; a label that opens a paragraph holds to its end. */
    static Optional<Attribution> in(Sentence sentence, List<Span> paragraphs, List<Span> quotations, String text) {
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
        Span paragraph = paragraphs.get(sentence.paragraph());
        boolean opens = paragraph.begin() == sentence.span().begin();
        Span labelled =
                new Span(sentence.span().begin(), tokens.get(colon).span().end());
        boolean transcript = person.isEmpty() && opens && isRepeated(labelled, paragraphs, text);
        Optional<Token> name = transcript ? Optional.of(tokens.get(colon - 1)) : person;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int end = opens ? paragraph.end() : sentence.span().end();
        Span said = new Span(tokens.get(colon + 1).span().begin(), end);
        Span source = tokens.get(0).span().to(tokens.get(colon - 1).span());
        return Optional.of(new Attribution(
                sentence,
                tokens.get(colon),
                LABEL,
                new Source(name.get(), source),
                Optional.empty(),
                Spans.withQuotations(List.of(said), quotations)));
    }

    /** True for a label that opens several paragraphs, as those of transcripts do. */
    private static boolean isRepeated(Span label, List<Span> paragraphs, String text) {
        String words = label.of(text);
        return paragraphs.stream()
                        .filter(paragraph -> text.startsWith(words, paragraph.begin()))
                        .limit(2)
                        .count()
                == 2;
    }
}
