package readout.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.knowledge.Resource;

/** Which elements of a page hold no article text, told by tag, by class and id, or by being hidden. */
final class PageFurniture {
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "nav",
            "footer",
            "select",
            "textarea",
            "button");
    private static final Set<String> TAGS = Set.of(
            "input",
            "aside",
            "figure",
            "figcaption",
            "object",
            "embed",
            "canvas",
            "dialog",
            "label",
            "audio",
            "video",
            "picture",
            "menu",
            "table");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr", "acronym");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern NAMES = Pattern.compile("(?<![a-z])(?:"
            + Resource.rows("page-furniture.tsv", 2).stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.joining("|"))
            + ")(?![a-z])");
    /** A part with a larger share of the page's text than this is no furniture, whatever its name. */
    private static final double LARGEST_SHARE = 0.4;

    private final int pageLength;

    PageFurniture(Document page) {
        pageLength = page.body().text().length();
    }

    boolean is(Element element) {
        if (element.nameIs("body") || element.nameIs("main") || element.nameIs("blockquote")) {
            return false;
        }
        if (element.nameIs("article")) {
            return PageCards.isCard(element) && element.text().length() < LARGEST_SHARE * pageLength;
        }
        if (element.hasAttr("hidden") || element.attr("style").replace(" ", "").contains("display:none")) {
            return true;
        }
        if (NEVER_TEXT.contains(element.normalName())) {
            return true;
        }
        if (PageCards.isCard(element)) {
            return element.text().length() < LARGEST_SHARE * pageLength;
        }
        if (element.selectFirst("> blockquote") != null) {
            return false;
        }
        boolean suspect = TAGS.contains(element.normalName()) || hasSuspectName(element);
        return suspect && element.text().length() < LARGEST_SHARE * pageLength;
    }

    private static boolean hasSuspectName(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() > 1
                && NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }
}
