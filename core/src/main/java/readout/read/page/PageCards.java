package readout.read.page;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Detects cards that link to other stories: similar neighbouring elements, each a link with a picture or a heading and a line or two. */
final class PageCards {
    private static final Set<String> CARRIERS = Set.of("div", "article", "li", "section", "a", "td");
    private static final Set<String> SHOWN = Set.of("img", "picture", "figure", "time");
    private static final int LEAST_ALIKE = 2;
    private static final int MOST_PARAGRAPHS = 2;
    private static final int LONGEST = 700;
    private static final int REACH = 3;

    private final Map<Element, Boolean> known = new HashMap<>();

    boolean isCard(Element element) {
        return CARRIERS.contains(element.normalName()) && announces(element) && alike(element) >= LEAST_ALIKE;
    }

    private int alike(Element element) {
        int alike = 0;
        Element before = element.previousElementSibling();
        Element after = element.nextElementSibling();
        for (int step = 0; step < REACH; step++) {
            alike += isLike(element, before) ? 1 : 0;
            alike += isLike(element, after) ? 1 : 0;
            before = before == null ? null : before.previousElementSibling();
            after = after == null ? null : after.nextElementSibling();
        }
        return alike;
    }

    private boolean isLike(Element element, @org.jspecify.annotations.Nullable Element other) {
        return other != null
                && other.normalName().equals(element.normalName())
                && firstClass(other).equals(firstClass(element))
                && announces(other);
    }

    static String firstClass(Element element) {
        String names = element.className();
        int blank = names.indexOf(' ');
        return blank < 0 ? names : names.substring(0, blank);
    }

    private boolean announces(Element element) {
        return known.computeIfAbsent(element, PageCards::isAnnouncement);
    }

    private static boolean isAnnouncement(Element element) {
        if (isLong(element)) {
            return false;
        }
        int paragraphs = 0;
        boolean link = false;
        boolean shown = false;
        for (Element each : element.getAllElements()) {
            paragraphs += each.nameIs("p") ? 1 : 0;
            link |= each.nameIs("a") && (each.equals(element) || each.hasAttr("href"));
            shown |= !each.equals(element) && (SHOWN.contains(each.normalName()) || PageBoilerplate.isHeading(each));
        }
        String text = element.text();
        return paragraphs <= MOST_PARAGRAPHS && link && (shown || text.endsWith("...") || text.endsWith("…"));
    }

    /** True for an element with long text; stops counting early, because a page's outer elements contain all of its text. */
    private static boolean isLong(Element element) {
        int length = 0;
        Iterator<TextNode> words = element.nodeStream(TextNode.class).iterator();
        while (length <= LONGEST && words.hasNext()) {
            length += words.next().getWholeText().strip().length();
        }
        return length > LONGEST;
    }
}
