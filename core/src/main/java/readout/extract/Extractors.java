package readout.extract;

import java.util.List;
import java.util.Set;
import readout.fact.ArticleRecord;
import readout.fact.Meeting;
import readout.fact.Statement;
import readout.text.AnnotatedArticle;
import readout.text.EntityType;

/** All extractors, in running order. */
public final class Extractors {
    private Extractors() {}

    /** Runs them over an article and gathers what they find. */
    public static ArticleRecord extract(AnnotatedArticle article) {
        return extract(article, Set.of());
    }

    /**
     * The same with parts left out.
     *
     * @param without parts of finding statements that are left out
     */
    public static ArticleRecord extract(AnnotatedArticle article, Set<Part> without) {
        List<Statement> statements = new Statements(without).extract(article);
        List<Meeting> meetings = new Meetings().extract(article);
        return new ArticleRecord(
                article.article(),
                article.times(),
                article.entities().stream()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .toList(),
                statements,
                meetings,
                new Roles().extract(article),
                new Positions().extract(article, statements),
                new Events().extract(article, meetings),
                new Markets().extract(article));
    }
}
