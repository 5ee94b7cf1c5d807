package readout.fact;

import java.util.List;
import readout.text.Article;
import readout.text.Entity;
import readout.text.TimeExpression;

/**
 * Record of an article: the article with everything extracted from it.
 *
 * @param facts of all kinds; those of one kind in text order
 */
public record ArticleRecord(Article article, List<TimeExpression> times, List<Entity> people, List<Fact<?>> facts) {
    public ArticleRecord {
        times = List.copyOf(times);
        people = List.copyOf(people);
        facts = List.copyOf(facts);
    }

    /** Creates a record of an article without facts. */
    public static ArticleRecord withoutFacts(Article article) {
        return new ArticleRecord(article, List.of(), List.of(), List.of());
    }

    /** Returns the record with other facts. */
    public ArticleRecord with(List<Fact<?>> other) {
        return new ArticleRecord(article, times, people, other);
    }

    /** Facts of a kind. */
    public List<Fact<?>> of(Kind kind) {
        return facts.stream().filter(fact -> fact.content().kind() == kind).toList();
    }

    /** Facts of the kind whose contents have this class. */
    @SuppressWarnings("unchecked") // every content of the kind has the class
    public <C extends Content> List<Fact<C>> of(Class<C> type) {
        return (List<Fact<C>>) (List<?>) of(Kind.of(type));
    }

    /** Contents of the facts of a kind. */
    public <C extends Content> List<C> contents(Class<C> type) {
        return of(type).stream().map(Fact::content).toList();
    }
}
