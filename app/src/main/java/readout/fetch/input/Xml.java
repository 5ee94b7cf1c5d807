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
 * XML as news formats need it. The parser knows no document types and no entities but XML's own, so that none can be declared, fetched or
 * multiplied, and it reads on where feeds are broken. Names are compared without their prefixes.
 */
public final class Xml {
    /** Each part of the prolog is matched once and for all: else parts that hold each other's ends are tried in every way. */
    private static final Pattern ROOT = Pattern.compile("(?s)^(?:\\xEF\\xBB\\xBF|\\xFF\\xFE|\\xFE\\xFF)?\\s*+"
            + "(?>(?:<\\?.{0,2000}?\\?>|<!--.{0,4000}?-->|<!DOCTYPE[^\\[>]{0,2000}(?:\\[.{0,4000}?\\]\\s*)?>)\\s*+){0,20}+"
            + "<(?:[\\w.-]+:)?([\\w.-]+)[\\s>/].*");

    private Xml() {}

    /** The root's name without its prefix, as far as the first bytes show it. */
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

    /** All elements of this name below, in order. */
    public static List<Element> all(Element below, String name) {
        return below.getAllElements().stream()
                .filter(element -> name(element).equals(name) && !element.equals(below))
                .toList();
    }

    /** The first element of this name below. */
    public static Optional<Element> first(Element below, String name) {
        return below.getAllElements().stream()
                .filter(element -> name(element).equals(name) && !element.equals(below))
                .findFirst();
    }

    /** The text of the first child with one of these names, prefix included; later names only where earlier ones say nothing. */
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

    /** The children of this name, prefix included. */
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
