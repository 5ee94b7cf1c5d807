package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/**
 * A clause that may attribute words to a source.
 *
 * @param frame how the content hangs on the cue: {@code clause}, {@code to}, {@code obj}, {@code obj-to}, or a preposition
 * @param addressee head of the noun phrase spoken to
 */
record Attribution(
        Sentence sentence,
        Token cue,
        String frame,
        Source source,
        Optional<Token> addressee,
        List<Span> content,
        Extent extent) {
    Attribution {
        content = List.copyOf(content);
    }

    Attribution(
            Sentence sentence, Token cue, String frame, Source source, Optional<Token> addressee, List<Span> content) {
        this(sentence, cue, frame, source, addressee, content, Extent.WHOLE);
    }

    /** The cue's lemma, with its particle: "play down". */
    String lemma() {
        return sentence.child(cue, "compound:prt")
                .map(particle -> cue.lemma() + " " + particle.lemma())
                .orElse(cue.lemma());
    }
}
