package readout.fact;

import java.util.List;
import readout.text.Article;
import readout.text.Entity;
import readout.text.TimeExpression;

/**
 * All that is taken out of one article.
 *
 * @param facts of all kinds; those of one kind in text order
 */
public record ArticleRecord(Article article, List<TimeExpression> times, List<Entity> people, List<Fact<?>> facts) {
    public ArticleRecord {
        times = List.copyOf(times);
        people = List.copyOf(people);
        facts = List.copyOf(facts);
    }

    /** The article and nothing that it says. */
    public static ArticleRecord withoutFacts(Article article) {
        return new ArticleRecord(article, List.of(), List.of(), List.of());
    }

    /** The same with other facts. */
    public ArticleRecord with(List<Fact<?>> other) {
        return new ArticleRecord(article, times, people, other);
    }

    /** The facts of a kind. */
    public List<Fact<?>> of(Kind kind) {
        return facts.stream().filter(fact -> fact.content().kind() == kind).toList();
    }

    /** The facts of the kind that has contents of this class. */
    @SuppressWarnings("unchecked") // a fact's content is of the class
    public <C extends Content> List<Fact<C>> of(Class<C> type) {
        return (List<Fact<C>>) (List<?>) of(Kind.of(type));
    }

    /** What the facts of a kind say. */
    public <C extends Content> List<C> contents(Class<C> type) {
        return of(type).stream().map(Fact::content).toList();
    }
}
