package readout.fetch.input;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import readout.read.PageDecoder;
import readout.read.Unreadable;

/**
 * Parses XML from news feeds leniently and safely. The parser knows no document types and no entities but XML's own, so that none can be declared,
 * fetched or multiplied, and it carries on where feeds are broken. Names are compared without their prefixes.
 */
public final class Xml {
    /**
     * Matches the prolog up to the root element; possessive, because parts that contain each other's ends would otherwise be tried in every
     * combination.
     */
    private static final Pattern ROOT = Pattern.compile("(?s)^(?:\\xEF\\xBB\\xBF|\\xFF\\xFE|\\xFE\\xFF)?\\s*+"
            + "(?>(?:<\\?.{0,2000}?\\?>|<!--.{0,4000}?-->|<!DOCTYPE[^\\[>]{0,2000}(?:\\[.{0,4000}?\\]\\s*)?>)\\s*+){0,20}+"
            + "<(?:[\\w.-]+:)?([\\w.-]+)[\\s>/].*");

    private Xml() {}

    /** The root element's name without its prefix, as far as the first bytes show it. */
    public static Optional<String> root(FormatInput item) throws IOException {
        Matcher matcher = ROOT.matcher(item.start().replace("\0", ""));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    public static Document parse(FormatInput item) throws IOException, Unreadable {
        return Jsoup.parse(
                PageDecoder.decode(item.whole(), item.charset()), item.url().orElse(""), Parser.xmlParser());
    }

    public static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** All descendants with this name, in order. */
    public static List<Element> all(Element below, String name) {
        return below.getAllElements().stream()
                .filter(element -> name(element).equals(name) && !element.equals(below))
                .toList();
    }

    /** The first descendant with this name. */
    public static Optional<Element> first(Element below, String name) {
        return below.getAllElements().stream()
                .filter(element -> name(element).equals(name) && !element.equals(below))
                .findFirst();
    }

    /** The text of the first child with one of these names, including prefixes; later names count only where earlier ones give no text. */
    public static Optional<String> child(Element parent, String... names) {
        for (String name : names) {
            Optional<String> text = children(parent, name).stream()
                    .map(child -> child.wholeText().strip())
                    .filter(words -> !words.isEmpty())
                    .findFirst();
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The children with this name, including its prefix. */
    public static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .toList();
    }

    public static Optional<String> text(Element below, String name) {
        return first(below, name).map(Element::text).filter(text -> !text.isBlank());
    }

    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }
}
