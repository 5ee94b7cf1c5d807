package readout.read.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** Metadata in HTML microdata with schema.org's article types: the properties of the first article item. */
final class Microdata implements MetadataSource {
    private static final String ARTICLE = "[itemscope][itemtype~=schema.org/\\w*(Article|BlogPosting|Report)$]";

    @Override
    public Metadata read(Document page) {
        Element item = page.selectFirst(ARTICLE);
        if (item == null) {
            return Metadata.NONE;
        }
        return new Metadata(
                value(item, "url").or(() -> value(item, "mainEntityOfPage")),
                value(item, "headline").or(() -> value(item, "name")),
                property(item, "publisher").map(Microdata::name),
                item.select("[itemprop~=(?i)\\bauthor\\b]").stream()
                        .filter(element -> owner(element).equals(item))
                        .map(Microdata::name)
                        .toList(),
                value(item, "articleSection"),
                value(item, "inLanguage").map(DeclaredLanguage::of),
                time(item, "datePublished")
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "microdata datePublished")),
                time(item, "dateModified"),
                value(item, "isAccessibleForFree").map(Boolean::parseBoolean));
    }

    private static Optional<Timestamp> time(Element item, String name) {
        return value(item, name).flatMap(Timestamps::in);
    }

    private static Optional<String> value(Element item, String name) {
        return property(item, name).map(Microdata::value);
    }

    private static Optional<Element> property(Element item, String name) {
        List<Element> found = item.select("[itemprop~=(?i)(^|\\s)" + name + "($|\\s)]");
        return found.stream().filter(element -> owner(element).equals(item)).findFirst();
    }

    /** Item that a property belongs to: the nearest enclosing one. */
    private static Element owner(Element property) {
        Element parent = property.parent();
        Element item = parent == null ? null : parent.closest("[itemscope]");
        return item == null ? property : item;
    }

    private static String name(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        return Authors.withoutBy(name == null ? value(element) : value(name));
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime", "href")) {
            boolean link = attribute.equals("href") && !element.nameIs("link");
            if (element.hasAttr(attribute) && !link) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }
}
