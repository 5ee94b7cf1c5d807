package readout.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.fact.Evidence;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;

/** Quotations that run on over sentences without a cue of their own belong to the statement before them. */
final class Continuations {
    private static final int LOOK_BACK = 4;

    private Continuations() {}

    /**
     * The statements in text order, each with the quotations that go on from it. A quotation that has a cue of its own, be it sentences
     * later, goes on from none; one that goes on from none and has no cue is whose the sentence before is about.
     *
     * @param statements those of each sentence, by its index
     */
    static List<Statement> extended(AnnotatedArticle article, List<List<Statement>> statements, Speakers speakers) {
        Set<Span> taken = new HashSet<>();
        for (List<Statement> here : statements) {
            for (Statement statement : here) {
                statement.content().forEach(span -> taken.addAll(article.quotationsAt(span)));
            }
        }
        List<Statement> extended = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Statement> here = statements.get(sentence.index());
            if (here.isEmpty()) {
                article.quotationsAt(sentence.span()).stream()
                        .filter(quotation -> covers(quotation, sentence) && !taken.contains(quotation))
                        .findFirst()
                        .ifPresent(quotation -> {
                            if (!extend(article, sentence, quotation, extended)) {
                                Uncued.at(article, sentence, quotation, speakers)
                                        .ifPresent(extended::add);
                            }
                        });
            }
            extended.addAll(here);
        }
        return extended;
    }

    /** Adds the quotation to the last direct statement near it, if there is one. */
    private static boolean extend(
            AnnotatedArticle article, Sentence sentence, Span quotation, List<Statement> statements) {
        for (int at = statements.size() - 1; at >= Math.max(0, statements.size() - LOOK_BACK); at--) {
            Statement statement = statements.get(at);
            boolean takes = statement.direct() && statement.speaker().kind() != SpeakerKind.NONRESPONSE;
            if (takes && isNear(article, sentence, statement)) {
                List<Span> content = new ArrayList<>(statement.content());
                content.add(quotation);
                statements.set(at, with(statement, Spans.merged(content), article));
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Span quotation, Sentence sentence) {
        Span inner = new Span(
                sentence.span().begin(),
                Math.max(sentence.span().begin(), sentence.span().end() - 1));
        return quotation.contains(inner);
    }

    /** In the same paragraph or the next, with nothing said by anyone else in between. */
    private static boolean isNear(AnnotatedArticle article, Sentence sentence, Statement last) {
        Span end = last.evidence().get(0).span();
        int between = sentence.index() - 1;
        return between < 0
                || article.sentences().get(between).span().overlaps(end)
                || between > 0
                        && article.sentences().get(between).paragraph() == sentence.paragraph()
                        && article.sentences().get(between - 1).span().overlaps(end);
    }

    private static Statement with(Statement statement, List<Span> content, AnnotatedArticle article) {
        Span evidence = statement.evidence().get(0).span();
        for (Span span : content) {
            evidence = evidence.to(span);
        }
        return new Statement(
                statement.speaker(),
                statement.act(),
                statement.modality(),
                statement.cue(),
                statement.to(),
                statement.date(),
                true,
                content,
                List.of(new Evidence(article.article(), evidence)),
                statement.confidence());
    }

    /** Of two statements of one speaker with the same words, the surer one. */
    static List<Statement> withoutDoubles(List<Statement> statements) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            boolean doubled = kept.stream()
                    .skip(Math.max(0, kept.size() - 8))
                    .anyMatch(other ->
                            other.speaker().span().equals(statement.speaker().span())
                                    && shares(other.content(), statement.content()));
            if (!doubled) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private static boolean shares(List<Span> one, List<Span> other) {
        return one.equals(other)
                || one.stream()
                        .anyMatch(span -> other.stream().anyMatch(each -> each.contains(span) || span.contains(each)));
    }
}
