package readout.extract;

import java.util.List;
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
                List.of(),
                List.of(),
                new Roles().extract(article),
                List.of(),
                List.of(),
                List.of());
    }
}
