package readout.annotate;

import java.util.List;
import readout.annotate.time.PublicationDay;
import readout.annotate.time.SharedQuotations;
import readout.annotate.time.TimeTagger;
import readout.text.AnnotatedArticle;
import readout.text.Article;
import readout.text.Entity;
import readout.text.Published;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;

/** An article to its annotated form: sentences, quotations, entities, temporal expressions. */
public final class Annotator {
    private final SentenceAnalysis analysis;

    public Annotator(SentenceAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The article with all that is found in it; an undated one gets a day where its own words or those of others tell it. */
    public AnnotatedArticle annotate(Article article, PublicationDay publicationDay, SharedQuotations shared) {
        AnnotatedArticle annotated = annotate(article);
        if (article.published().isPresent()) {
            shared.remember(annotated);
            return annotated;
        }
        return publicationDay
                .of(annotated, shared)
                .map(day -> dated(annotated, day))
                .orElse(annotated);
    }

    /** The same, dated, its expressions of time resolved against that day. */
    private static AnnotatedArticle dated(AnnotatedArticle undated, Published day) {
        Article article = undated.article().published(day);
        return new AnnotatedArticle(
                article,
                undated.sentences(),
                undated.entities(),
                undated.quotations(),
                new TimeTagger(article).tag(undated.sentences()));
    }

    /** The article with all that is found in it, no date inferred. */
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = analysis.analyse(article);
        List<Span> quotations = Quotations.in(article.text(), article.paragraphs());
        List<Entity> entities = new EntityLinker(article, sentences, quotations).entities();
        List<TimeExpression> times = new TimeTagger(article).tag(sentences);
        return new AnnotatedArticle(article, sentences, entities, quotations, times);
    }
}
