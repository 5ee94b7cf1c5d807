package readout.assemble;

import readout.fact.ArticleRecord;
import readout.resolve.ResolvedArticle;
import readout.text.EntityType;

/** All assemblers, in running order. */
public final class Assembly {
    private Assembly() {}

    /** The record of an article: all facts that are likely enough. */
    public static ArticleRecord record(ResolvedArticle article) {
        return new ArticleRecord(
                article.article(),
                article.times().things(),
                article.entities().stream()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .toList(),
                new Statements().assemble(article),
                new Meetings().assemble(article),
                new Roles().assemble(article),
                new Positions().assemble(article),
                new Events().assemble(article),
                new Markets().assemble(article),
                new Deadlines().assemble(article));
    }
}
