package readout.read.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** What a page prints around its headline: the headline itself, the date under it, the byline. */
final class PrintedMetadata implements MetadataSource {
    private static final String BYLINES =
            "a[rel~=(?i)\\bauthor\\b], [class~=(?i)^(.*\\s)?(byline|by-line|author|article-author)(\\s.*)?$]";
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}");
    /** Elements between a headline and its date: deck, share bar, byline; further down a date is of something else. */
    private static final int NEAR = 60;

    private static final int LONGEST_DATE = 80;
    private static final int LONGEST_BYLINE = 120;

    @Override
    public Metadata read(Document page) {
        Optional<Element> headline = headline(page);
        Optional<String> title =
                headline.map(Element::text).or(() -> Optional.of(page.title())).filter(text -> !text.isBlank());
        Metadata told = Metadata.NONE.withTitle(title).withAuthors(authors(page));
        return headline.map(element -> dated(told, element)).orElse(told);
    }

    /** The headline that the page's title repeats, else the only one. */
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
                .map(each -> Authors.of(each.text()).stream()
                        .filter(name -> NAME.matcher(name).matches())
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Dates in the headline's own block, above or below it, then those that follow it closely. */
    private static Metadata dated(Metadata told, Element headline) {
        Optional<Timestamp> published = Optional.empty();
        Optional<Timestamp> modified = Optional.empty();
        for (Element each : around(headline)) {
            String text = each.ownText().strip();
            if (!text.isEmpty() && text.length() <= LONGEST_DATE && each.closest(TimeElements.ELSEWHERE) == null) {
                Optional<LocalDate> day = WrittenDate.isDateLine(text) ? WrittenDate.in(text) : Optional.empty();
                if (WrittenDate.isOfUpdate(text)) {
                    modified = modified.or(() -> day.map(Timestamp::of));
                } else {
                    published = published.or(() -> day.map(Timestamp::of));
                }
            }
        }
        return told.withPublished(
                        published.map(when -> Published.stated(when, PublishedBasis.TEXT, "printed at the headline")))
                .withModified(modified);
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
