package readout.read;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Cards that announce other stories: one of several alike in a row, each a link with a picture or a heading and a line or two. */
final class PageCards {
    private static final Set<String> CARRIERS = Set.of("div", "article", "li", "section", "a", "td");
    private static final int LEAST_ALIKE = 2;
    private static final int MOST_PARAGRAPHS = 2;
    private static final int LONGEST = 700;
    private static final int REACH = 3;

    private PageCards() {}

    static boolean isCard(Element element) {
        return CARRIERS.contains(element.normalName()) && alike(element) >= LEAST_ALIKE && announces(element);
    }

    private static int alike(Element element) {
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

    private static boolean isLike(Element element, @org.jspecify.annotations.Nullable Element other) {
        return other != null
                && other.normalName().equals(element.normalName())
                && firstClass(other).equals(firstClass(element))
                && announces(other);
    }

    private static String firstClass(Element element) {
        String names = element.className();
        int blank = names.indexOf(' ');
        return blank < 0 ? names : names.substring(0, blank);
    }

    private static boolean announces(Element element) {
        if (element.text().length() > LONGEST || element.select("p").size() > MOST_PARAGRAPHS) {
            return false;
        }
        boolean link = element.nameIs("a") || element.selectFirst("a[href]") != null;
        boolean shown = element.selectFirst("h1, h2, h3, h4, h5, h6, img, picture, figure, time") != null;
        boolean brokenOff = element.text().endsWith("...") || element.text().endsWith("…");
        return link && (shown || brokenOff);
    }
}
