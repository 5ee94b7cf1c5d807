package readout.assemble;

import java.util.List;
import readout.fact.ArticleRecord;
import readout.fact.Fact;
import readout.resolve.ResolvedArticle;
import readout.text.EntityType;

/** Runs all assemblers on an article. */
public final class Assembly {
    private static final List<Assembler<?>> ALL = List.of(
            new StatementAssembler(),
            new MeetingAssembler(),
            new RoleAssembler(),
            new PositionAssembler(),
            new EventAssembler(),
            new MarketAssembler(),
            new DeadlineAssembler());

    private Assembly() {}

    /** Record of an article with all facts that are likely enough. */
    public static ArticleRecord record(ResolvedArticle article) {
        return new ArticleRecord(
                article.article(),
                article.times().things(),
                article.entities().stream()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .toList(),
                ALL.stream()
                        .<Fact<?>>flatMap(assembler -> assembler.assemble(article).stream())
                        .toList());
    }
}
