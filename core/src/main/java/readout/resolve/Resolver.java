package readout.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.resolve.ResolvedArticle.Mention;
import readout.resolve.ResolvedArticle.Reference;
import readout.resolve.time.PublicationDay;
import readout.resolve.time.SharedQuotations;
import readout.resolve.time.TimeTagger;
import readout.tag.TaggedArticle;
import readout.text.Article;
import readout.text.Entity;
import readout.text.Places;
import readout.text.Span;
import readout.text.TimeExpression;

/** Resolves the entities and dates of a tagged article. */
public final class Resolver {
    private final PublicationDay publicationDay;

    public Resolver(PublicationDay publicationDay) {
        this.publicationDay = publicationDay;
    }

    /**
     * Groups the names of an article to entities, links pronouns and descriptions to them, and resolves the dates; an undated article gets
     * a day if its own words or those of other articles show it.
     */
    public ResolvedArticle resolve(TaggedArticle tagged, SharedQuotations shared) {
        List<Span> quotations = Quotations.in(tagged.text(), tagged.article().paragraphs());
        TaggedArticle dated = dated(tagged.with(MeetingTimes.owned(tagged)), quotations, shared);
        List<Entity> entities = new Affiliations(dated, new NameGroups(dated).groups()).entities();
        List<Mention> mentions = new ArrayList<>();
        for (Entity entity : entities) {
            entity.mentions().forEach(span -> mentions.add(new Mention(span, entity)));
        }
        Places<Mention> places = Places.of(mentions, Mention::span);
        return new ResolvedArticle(
                dated,
                entities,
                places,
                Places.of(new References(dated, places).resolved(), Reference::span),
                Places.of(
                        new TimeTagger(dated.article()).tag(dated.sentences(), MeetingTimes.directed(dated)),
                        TimeExpression::span),
                Places.of(quotations, span -> span),
                Places.of(dated.sentences(), span -> span));
    }

    private TaggedArticle dated(TaggedArticle tagged, List<Span> quotations, SharedQuotations shared) {
        Article article = tagged.article();
        if (article.published().isPresent()) {
            shared.remember(article, quotations);
            return tagged;
        }
        Optional<Article> dated = publicationDay
                .of(article, tagged.sentences(), tagged.times(), quotations, shared)
                .map(article::published);
        return dated.map(tagged::of).orElse(tagged);
    }
}
