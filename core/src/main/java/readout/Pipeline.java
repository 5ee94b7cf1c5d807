package readout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import readout.assemble.Assembly;
import readout.fact.ArticleRecord;
import readout.lexicon.FixedEvents;
import readout.read.ArticleReader;
import readout.read.Input;
import readout.read.ReadResult;
import readout.read.SiteRules;
import readout.resolve.Resolver;
import readout.resolve.time.PublicationDay;
import readout.resolve.time.SharedQuotations;
import readout.tag.NeuralTagger;
import readout.tag.TaggedArticle;
import readout.tag.Tagger;
import readout.text.Article;
import readout.text.FixedEvent;

/** read → tag → resolve → assemble → record. Safe for use by several threads at once. */
public final class Pipeline {
    private static final String ENGLISH = "en";

    private final ArticleReader reader;
    private final Resolver resolver;
    private final Tagger tagger;

    /**
     * A pipeline that loads its model with the first article.
     *
     * @param today no article is published after this
     */
    public Pipeline(LocalDate today) {
        this(today, List.of());
    }

    /**
     * A pipeline that dates undated articles by the user's events too.
     *
     * @param today no article is published after this
     */
    public Pipeline(LocalDate today, List<FixedEvent> events) {
        this(today, events, SiteRules.NONE);
    }

    /**
     * A pipeline that reads pages of single sites by the user's rules too.
     *
     * @param today no article is published after this
     */
    public Pipeline(LocalDate today, List<FixedEvent> events, SiteRules rules) {
        this(today, events, rules, article -> Model.TAGGER.tag(article));
    }

    /**
     * A pipeline over another tagger.
     *
     * @param today no article is published after this
     */
    public Pipeline(LocalDate today, List<FixedEvent> events, Tagger tagger) {
        this(today, events, SiteRules.NONE, tagger);
    }

    private Pipeline(LocalDate today, List<FixedEvent> events, SiteRules rules, Tagger tagger) {
        this.tagger = tagger;
        reader = new ArticleReader(today, rules);
        resolver = new Resolver(new PublicationDay(
                Stream.concat(events.stream(), FixedEvents.all().stream()).toList(), today));
    }

    private static final class Model {
        static final Tagger TAGGER = new NeuralTagger();
    }

    /** The article in the input, or why there is none. */
    public ReadResult read(Input input) {
        return reader.read(input);
    }

    /** True where facts can be taken from the article: it is in English. */
    public static boolean isUnderstood(Article article) {
        return article.language().equals(ENGLISH);
    }

    /** All that the article says; of one that is not in English the text alone. */
    public ArticleRecord record(Article article) {
        return record(article, new SharedQuotations());
    }

    /** The same; an undated article is dated by the articles before it too, and a dated one helps those after it. */
    public ArticleRecord record(Article article, SharedQuotations shared) {
        if (!isUnderstood(article)) {
            return ArticleRecord.withoutFacts(article);
        }
        return record(tagger.tag(article), shared);
    }

    /** The same of an article that is tagged already. */
    public ArticleRecord record(TaggedArticle tagged, SharedQuotations shared) {
        return Assembly.record(resolver.resolve(tagged, shared));
    }
}
