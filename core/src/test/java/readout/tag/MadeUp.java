package readout.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.Articles;
import readout.Pipeline;
import readout.fact.ArticleRecord;
import readout.resolve.ResolvedArticle;
import readout.resolve.Resolver;
import readout.resolve.time.PublicationDay;
import readout.resolve.time.SharedQuotations;
import readout.text.Article;
import readout.text.EntityType;
import readout.text.Span;

/** An article with tags made by hand, so that what comes after tagging is tested without a model. Places are found by their words. */
public final class MadeUp {
    private static final double SURE = 0.99;

    private final Article article;
    private final List<NameTag> names = new ArrayList<>();
    private final List<TimeTag> times = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<ContentTag> contents = new ArrayList<>();

    private MadeUp(Article article) {
        this.article = article;
    }

    /** An article published on a Thursday, 25 July 2019. */
    public static MadeUp article(String text) {
        return new MadeUp(Articles.article(text));
    }

    /** Tags every place where one of the names stands. */
    public MadeUp name(EntityType type, String... each) {
        for (String words : each) {
            for (int at = article.text().indexOf(words);
                    at >= 0;
                    at = article.text().indexOf(words, at + 1)) {
                names.add(new NameTag(new Span(at, at + words.length()), type, SURE));
            }
        }
        return this;
    }

    public MadeUp time(TimeDirection direction, String words) {
        times.add(new TimeTag(span(words), direction, SURE));
        return this;
    }

    public MadeUp content(String words) {
        contents.add(new ContentTag(span(words), SURE));
        return this;
    }

    /** A frame whose arguments are pairs of a role and words, whose attributes pairs of an attribute and a value. */
    public MadeUp frame(FrameKind kind, String trigger, Object... parts) {
        return frame(SURE, kind, trigger, parts);
    }

    /** A meeting in person of this status; its arguments as those of a frame. */
    public MadeUp meeting(String trigger, String status, Object... arguments) {
        Stream<Object> attributes =
                Stream.of(FrameAttribute.MEETING_STATUS, status, FrameAttribute.MEETING_FORM, "in-person");
        return frame(
                FrameKind.MEETING,
                trigger,
                Stream.concat(Stream.of(arguments), attributes).toArray());
    }

    public MadeUp frame(double probability, FrameKind kind, String trigger, Object... parts) {
        Map<ArgumentRole, List<Argument>> arguments = new EnumMap<>(ArgumentRole.class);
        Map<FrameAttribute, AttributeValue> attributes = new EnumMap<>(FrameAttribute.class);
        for (int at = 0; at < parts.length; at += 2) {
            String value = (String) parts[at + 1];
            if (parts[at] instanceof ArgumentRole role) {
                arguments.computeIfAbsent(role, key -> new ArrayList<>()).add(new Argument(span(value), SURE));
            } else {
                attributes.put((FrameAttribute) parts[at], new AttributeValue(value, SURE));
            }
        }
        frames.add(new Frame(kind, span(trigger), probability, arguments, attributes));
        return this;
    }

    /** The first place of the words; "words#2" is the second. */
    private Span span(String words) {
        int mark = words.indexOf('#');
        String sought = mark < 0 ? words : words.substring(0, mark);
        int at = article.text().indexOf(sought);
        for (int count = mark < 0 ? 1 : Integer.parseInt(words.substring(mark + 1)); count > 1; count--) {
            at = article.text().indexOf(sought, at + 1);
        }
        if (at < 0) {
            throw new AssertionError("not in the article: " + words);
        }
        return new Span(at, at + sought.length());
    }

    public TaggedArticle tagged() {
        return new TaggedArticle(article, Sentences.of(article), names, times, frames, contents);
    }

    public ResolvedArticle resolved() {
        return new Resolver(new PublicationDay(List.of(), LocalDate.of(2026, 1, 1)))
                .resolve(tagged(), new SharedQuotations());
    }

    public ArticleRecord record() {
        return new Pipeline(LocalDate.of(2026, 1, 1), List.of(), each -> tagged()).record(article);
    }
}
