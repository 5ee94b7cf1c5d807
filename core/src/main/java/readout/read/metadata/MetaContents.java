package readout.read.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** Contents of a page's {@code meta} elements by name, property or itemprop, ignoring case. */
final class MetaContents {
    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents = new HashMap<>();

    MetaContents(Document page) {
        for (Element element : page.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String key : KEYS) {
                String name = element.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.computeIfAbsent(name, each -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** Content of the first of these names that has one. */
    Optional<String> first(String... names) {
        for (String name : names) {
            Optional<String> content = all(name).stream().findFirst();
            if (content.isPresent()) {
                return content;
            }
        }
        return Optional.empty();
    }

    /** All non-blank contents of a name, in order. */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /** Date of the first of these names that has one. */
    Optional<Published> published(List<String> names) {
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
        return published(List.of(names)).map(Published::when);
    }
}
