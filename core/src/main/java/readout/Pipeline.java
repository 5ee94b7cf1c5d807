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

/** Pipeline from input to record: read → tag → resolve → assemble → record. Safe for concurrent use. */
public final class Pipeline {
    private static final String ENGLISH = "en";

    private final ArticleReader reader;
    private final Resolver resolver;
    private final Tagger tagger;

    /**
     * Creates a pipeline that loads its model with the first article.
     *
     * @param today last possible publication date
     */
    public Pipeline(LocalDate today) {
        this(today, List.of());
    }

    /**
     * Creates a pipeline that also dates undated articles by the user's events.
     *
     * @param today last possible publication date
     */
    public Pipeline(LocalDate today, List<FixedEvent> events) {
        this(today, events, SiteRules.NONE);
    }

    /**
     * Creates a pipeline that also applies the user's rules for pages of single sites.
     *
     * @param today last possible publication date
     */
    public Pipeline(LocalDate today, List<FixedEvent> events, SiteRules rules) {
        this(today, events, rules, article -> Model.TAGGER.tag(article));
    }

    /**
     * Creates a pipeline with another tagger.
     *
     * @param today last possible publication date
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

    /** Reads an article, or gives the reason why there is none. */
    public ReadResult read(Input input) {
        return reader.read(input);
    }

    /** True for an article in English, the only language from which facts are extracted. */
    public static boolean isUnderstood(Article article) {
        return article.language().equals(ENGLISH);
    }

    /** Extracts all facts of an article; an article that is not in English is recorded without facts. */
    public ArticleRecord record(Article article) {
        return record(article, new SharedQuotations());
    }

    /**
     * Extracts all facts of an article; an undated one can be dated by earlier articles with the same quotations, and a dated one helps
     * later ones.
     */
    public ArticleRecord record(Article article, SharedQuotations shared) {
        if (!isUnderstood(article)) {
            return ArticleRecord.withoutFacts(article);
        }
        return record(tagger.tag(article), shared);
    }

    /** Extracts all facts of an article that is already tagged. */
    public ArticleRecord record(TaggedArticle tagged, SharedQuotations shared) {
        return Assembly.record(resolver.resolve(tagged, shared));
    }
}
