package readout.read.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** The contents of a page's {@code meta} elements by name, property or itemprop, whatever their case. */
final class MetaContents {
    private final List<Element> elements;

    MetaContents(Document page) {
        elements = page.select("meta[content]");
    }

    /** The content of the first of these names that has one. */
    Optional<String> first(String... names) {
        for (String name : names) {
            Optional<String> content = all(name).stream().findFirst();
            if (content.isPresent()) {
                return content;
            }
        }
        return Optional.empty();
    }

    /** All contents of the name, in order, blank ones left out. */
    List<String> all(String name) {
        return elements.stream()
                .filter(element -> isNamed(element, name))
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .toList();
    }

    /** The first of these names that holds a date. */
    Optional<Published> published(String... names) {
        for (String name : names) {
            Optional<Timestamp> when = all(name).stream()
                    .flatMap(each -> Timestamps.in(each).stream())
                    .findFirst();
            if (when.isPresent()) {
                return when.map(time -> Published.stated(time, PublishedBasis.METADATA, "meta " + name));
            }
        }
        return Optional.empty();
    }

    Optional<Timestamp> time(String... names) {
        return published(names).map(Published::when);
    }

    private static boolean isNamed(Element element, String name) {
        return List.of("property", "name", "itemprop", "http-equiv").stream()
                .anyMatch(key -> element.attr(key).toLowerCase(Locale.ROOT).equals(name));
    }
}
