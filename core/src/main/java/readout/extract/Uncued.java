package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.fact.Act;
import readout.fact.Evidence;
import readout.fact.Modality;
import readout.fact.Speaker;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;

/** Quotations without a cue are their speaker's whom the sentence before is about: Anna Novak was not pleased. "It is a poor plan." */
final class Uncued {
    private static final int LEAST_WORDS = 4;
    /** About as often it is right on the training share. */
    private static final double CONFIDENCE = 0.6;

    private Uncued() {}

    /** The statement whose words are the quotation that covers the sentence; its cue is empty. */
    static Optional<Statement> at(AnnotatedArticle article, Sentence sentence, Span quotation, Speakers speakers) {
        boolean enough = Spans.words(quotation, article.text()) >= LEAST_WORDS;
        if (!enough || sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(sentence.index() - 1);
        boolean near = sentence.paragraph() - before.paragraph() <= 1;
        boolean quoted = !article.quotationsAt(before.span()).isEmpty();
        return near && !quoted
                ? before.root()
                        .flatMap(root -> Clauses.subject(before, root)
                                .map(subject ->
                                        speakers.of(before, SourcePhrases.of(before, subject, root, article.text()))))
                        .filter(speaker -> speaker.kind() == SpeakerKind.NAMED)
                        .map(speaker -> statement(article, before, quotation, speaker))
                : Optional.empty();
    }

    private static Statement statement(AnnotatedArticle article, Sentence before, Span quotation, Speaker speaker) {
        return new Statement(
                speaker,
                Act.SPEECH,
                Modality.ASSERTED,
                "",
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(quotation),
                List.of(new Evidence(article.article(), before.span().to(quotation))),
                CONFIDENCE);
    }
}
