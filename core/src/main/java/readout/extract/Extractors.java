package readout.extract;

import readout.fact.ArticleRecord;
import readout.text.AnnotatedArticle;
import readout.text.EntityType;

/** All extractors, in running order. */
public final class Extractors {
    private Extractors() {}

    /** Runs them over an article and gathers what they find. */
    public static ArticleRecord extract(AnnotatedArticle article) {
        return new ArticleRecord(
                article.article(),
                article.times(),
                article.entities().stream()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .toList(),
                new Statements().extract(article),
                new Meetings().extract(article),
                new Roles().extract(article),
                new Positions().extract(article),
                new Events().extract(article),
                new Markets().extract(article));
    }
}
