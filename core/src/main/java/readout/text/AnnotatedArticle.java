package readout.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.text.ArticlePlaces.Named;

/**
 * An article with its sentences, entities, quotations and temporal expressions, each list in text order.
 *
 * @param quotations spans in quote marks, the marks included; one may run over several sentences
 * @param places the same by place; the other constructor makes them
 */
public record AnnotatedArticle(
        Article article,
        List<Sentence> sentences,
        List<Entity> entities,
        List<Span> quotations,
        List<TimeExpression> times,
        ArticlePlaces places) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
    }

    public AnnotatedArticle(
            Article article,
            List<Sentence> sentences,
            List<Entity> entities,
            List<Span> quotations,
            List<TimeExpression> times) {
        this(article, sentences, entities, quotations, times, ArticlePlaces.of(entities, quotations, times));
    }

    public String text() {
        return article.text();
    }

    /** The entity meant at this place, the one with the longest mention where several overlap. */
    public Optional<Entity> entityAt(Span span) {
        return places.mentions().overlapping(span).stream()
                .min(Comparator.comparingInt((Named named) -> -named.span().length())
                        .thenComparingInt(Named::order))
                .map(Named::entity);
    }

    /** The person meant at this place. */
    public Optional<Entity> personAt(Span span) {
        return entityAt(span).filter(entity -> entity.type() == EntityType.PERSON);
    }

    /** The entity whose title holds the span: of "Secretary" in "Secretary of Commerce Wilbur Ross". */
    public Optional<Entity> titledAt(Span span) {
        return places.titles().overlapping(span).stream()
                .filter(named -> named.span().contains(span))
                .min(Comparator.comparingInt(Named::order))
                .map(Named::entity);
    }

    /** Where entities are named or meant inside the span, entity by entity. */
    public List<Named> mentionsIn(Span span) {
        return places.mentions().overlapping(span).stream()
                .filter(named -> span.contains(named.span()))
                .sorted(Comparator.comparingInt(Named::order))
                .toList();
    }

    /** Quotations that share a character with the span. */
    public List<Span> quotationsAt(Span span) {
        return places.quotations().overlapping(span);
    }

    /** Temporal expressions inside the span. */
    public List<TimeExpression> timesIn(Span span) {
        return places.times().overlapping(span).stream()
                .filter(time -> span.contains(time.span()))
                .toList();
    }
}
