package readout.annotate;

import java.util.List;
import readout.annotate.time.TimeTagger;
import readout.text.AnnotatedArticle;
import readout.text.Article;
import readout.text.Entity;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;

/** An article to its annotated form: sentences, quotations, entities, temporal expressions. */
public final class Annotator {
    private final SentenceAnalysis analysis;

    public Annotator(SentenceAnalysis analysis) {
        this.analysis = analysis;
    }

    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = analysis.analyse(article);
        List<Span> quotations = Quotations.in(article.text(), article.paragraphs());
        List<Entity> entities = new EntityLinker(article, sentences, quotations).entities();
        List<TimeExpression> times = new TimeTagger(article).tag(sentences);
        return new AnnotatedArticle(article, sentences, entities, quotations, times);
    }
}
