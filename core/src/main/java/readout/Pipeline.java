package readout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import readout.annotate.Annotator;
import readout.annotate.CoreNlp;
import readout.annotate.time.PublicationDay;
import readout.annotate.time.SharedQuotations;
import readout.extract.Extractors;
import readout.extract.Part;
import readout.fact.ArticleRecord;
import readout.knowledge.FixedEvents;
import readout.read.ArticleReader;
import readout.read.Input;
import readout.read.Reading;
import readout.text.AnnotatedArticle;
import readout.text.Article;
import readout.text.FixedEvent;

/** read → annotate → extract → record. Safe for use by several threads at once. */
public final class Pipeline {
    private static final String ENGLISH = "en";

    private final ArticleReader reader;
    private final PublicationDay publicationDay;
    private final Set<Part> without;

    /**
     * A pipeline that loads its models with the first article.
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
        this(today, events, Set.of());
    }

    /**
     * The same with parts left out, to measure what they are worth.
     *
     * @param today no article is published after this
     */
    public Pipeline(LocalDate today, List<FixedEvent> events, Set<Part> without) {
        this.without = Set.copyOf(without);
        reader = new ArticleReader(today);
        publicationDay = new PublicationDay(
                Stream.concat(events.stream(), FixedEvents.all().stream()).toList(), today);
    }

    private static final class Annotation {
        static final Annotator ANNOTATOR = new Annotator(new CoreNlp());
    }

    /** The article in the input, or why there is none. */
    public Reading read(Input input) {
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
        AnnotatedArticle annotated = Annotation.ANNOTATOR.annotate(article, publicationDay, shared);
        return Extractors.extract(annotated, without);
    }
}
