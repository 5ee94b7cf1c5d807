package readout.read.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** Metadata printed around a page's headline: the headline itself, the date under it, the byline. */
final class PrintedMetadata implements MetadataSource {
    private static final String BYLINES = "a[rel*=author], .byline, .by-line, .author, .article-author";
    private static final Pattern BY = Pattern.compile("\\b[Bb]y (\\p{Lu}.*)$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}");
    /**
     * Number of elements searched after a headline for its date: deck, share bar, byline; a date further down belongs to something else.
     */
    private static final int NEAR = 60;

    private static final int LONGEST_BYLINE = 120;

    @Override
    public Metadata read(Document page) {
        Optional<Element> headline = headline(page);
        Optional<String> title =
                headline.map(Element::text).or(() -> Optional.of(page.title())).filter(text -> !text.isBlank());
        Metadata told = Metadata.NONE.withTitle(title).withAuthors(authors(page));
        return headline.map(element -> dated(told, element, DayOrder.of(page))).orElse(told);
    }

    /** Headline that the page's title repeats, otherwise the only one. */
    private static Optional<Element> headline(Document page) {
        List<Element> headlines = page.select("h1").stream()
                .filter(each -> each.hasText() && each.closest(TimeElements.ELSEWHERE) == null)
                .toList();
        return headlines.stream()
                .filter(each -> page.title().contains(each.text()))
                .findFirst()
                .or(() -> headlines.size() == 1 ? Optional.of(headlines.get(0)) : Optional.empty());
    }

    private static List<String> authors(Document page) {
        List<Element> bylines = page.select(BYLINES).stream()
                .filter(each -> each.closest(TimeElements.ELSEWHERE) == null)
                .filter(each -> each.text().length() <= LONGEST_BYLINE)
                .toList();
        return bylines.stream()
                .map(each -> Authors.of(afterDay(each.text())).stream()
                        .filter(name -> NAME.matcher(name).matches())
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Byline after a date: "Monday August 27, 2018 10:05 am PDT by Julia Harmon". */
    private static String afterDay(String byline) {
        Matcher by = BY.matcher(byline);
        return !WrittenDate.all(byline, DayOrder.UNKNOWN).isEmpty() && by.find() ? by.group(1) : byline;
    }

    /** Adds dates from the headline's own block, above or below it, otherwise from the elements that follow closely. */
    private static Metadata dated(Metadata told, Element headline, DayOrder order) {
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> modified = Optional.empty();
        for (Element each : around(headline)) {
            Optional<DateLine> line = DateLine.of(each.ownText().strip(), order)
                    .filter(said -> each.closest(TimeElements.ELSEWHERE) == null);
            published = published.or(() -> line.flatMap(DateLine::published));
            modified = modified.or(() -> line.flatMap(DateLine::updated));
        }
        return told.withPublished(published.map(
                        day -> Published.stated(Timestamp.of(day), PublishedBasis.TEXT, "printed at the headline")))
                .withModified(modified.map(Timestamp::of));
    }

    private static List<Element> around(Element headline) {
        Element parent = headline.parent();
        List<Element> block = parent == null
                ? List.of()
                : parent.getAllElements().stream().limit(NEAR).toList();
        Element root = headline.root();
        List<Element> all = root.getAllElements();
        int at = all.indexOf(headline);
        List<Element> after = all.subList(at, Math.min(all.size(), at + NEAR));
        return Stream.concat(block.stream(), after.stream()).toList();
    }
}
