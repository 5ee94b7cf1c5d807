package readout.read.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.lexicon.Resource;

/** Detects the elements of a page that contain no article text, by tag, class and id, or because they are hidden. */
public final class PageBoilerplate {
    private static final Set<String> NEVER_TEXT = elements("never text");
    /** ARIA roles of overlays: consent, subscription. */
    private static final Set<String> DIALOGS = Set.of("dialog", "alertdialog");

    private static final Set<String> INLINE = elements("inline");
    private static final Set<String> HEADINGS = elements("heading");
    private static final Pattern NAMES = named(Resource.rows("page-boilerplate.tsv", 2).stream()
            .map(row -> row.get(0))
            .collect(Collectors.joining("|")));
    /** A part with a larger share of the page's sentences is not boilerplate, whatever its name. */
    private static final double LARGEST_SHARE = 0.4;

    private static final Pattern COMMENTS =
            Pattern.compile("comment(?!ary|ator)|disqus|respond|repl(?:y|ies)(?![a-z])");
    /** Least prose that must remain without the readers' comments, in characters; there is a least share too. */
    private static final int LEAST_BESIDE_COMMENTS = 300;

    private static final double LEAST_SHARE_BESIDE_COMMENTS = 0.1;

    /** Shortest run that counts as prose, in characters; shorter ones are labels. */
    private static final int LEAST_PROSE = 60;

    private static final Pattern HIDING =
            Pattern.compile("(?<![\\w-])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern ONE_NAME = Pattern.compile("[.#][\\w-]+");

    private final PageCards cards = new PageCards();
    private final int pageProse;
    /** Classes and ids that the page's own style sheet hides, as ".class" and "#id". */
    private final Set<String> hidden = new HashSet<>();

    private static Set<String> elements(String list) {
        return Set.copyOf(Resource.list("page-elements.tsv", list));
    }

    public PageBoilerplate(Document page) {
        pageProse = prose(page.body(), Integer.MAX_VALUE);
        page.select("style").forEach(style -> addHidden(style.data()));
    }

    /**
     * Adds the names that a style sheet hides; rules for single media are skipped, because what is hidden in print is visible on screens.
     */
    private void addHidden(String style) {
        int depth = 0;
        int from = 0;
        int open = 0;
        char[] characters = style.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            char here = characters[at];
            if (here == '{') {
                open = depth == 0 ? at : open;
                depth++;
            } else if (here == '}' && depth > 0) {
                depth--;
                if (depth == 0) {
                    addHidden(style.substring(from, open).strip(), style, open, at);
                    from = at + 1;
                }
            } else if (depth == 0 && (here == ';' || here == '/' && at > 0 && characters[at - 1] == '*')) {
                from = at + 1;
            }
        }
    }

    /** Adds the simple class and id selectors of a rule that hides them. */
    private void addHidden(String selectors, String style, int open, int close) {
        if (selectors.startsWith("@")) {
            return;
        }
        List<String> names = Arrays.stream(selectors.split(",", -1))
                .map(String::strip)
                .filter(ONE_NAME.asMatchPredicate())
                .toList();
        if (!names.isEmpty() && HIDING.matcher(style).region(open, close).find()) {
            hidden.addAll(names);
        }
    }

    private boolean isHidden(Element element) {
        return hidden.contains("#" + element.id())
                || element.classNames().stream().anyMatch(name -> hidden.contains("." + name));
    }

    boolean is(Element element) {
        if (element.nameIs("body") || element.nameIs("main") || element.nameIs("blockquote")) {
            return false;
        }
        if (element.nameIs("article")) {
            return cards.isCard(element) && isSmall(element);
        }
        String style = element.attr("style");
        if (element.hasAttr("hidden") || style.replace(" ", "").contains("display:none")) {
            return true;
        }
        if (HIDING.matcher(style).find() || !hidden.isEmpty() && isHidden(element)) {
            return isSmall(element);
        }
        if (NEVER_TEXT.contains(element.normalName()) || DIALOGS.contains(element.attr("role"))) {
            return true;
        }
        if (cards.isCard(element)) {
            return isSmall(element);
        }
        return isOfComments(element);
    }

    private boolean isSmall(Element element) {
        int most = (int) (LARGEST_SHARE * pageProse);
        return pageProse == 0 || prose(element, most) < most;
    }

    /** Characters of an element's text in runs long enough to be sentences; stops counting at {@code enough}. */
    private static int prose(Element element, int enough) {
        int length = 0;
        for (Element each : element.getAllElements()) {
            int own = each.ownText().length();
            length += own >= LEAST_PROSE ? own : 0;
            if (length >= enough) {
                break;
            }
        }
        return length;
    }

    private boolean isOfComments(Element element) {
        if (!COMMENTS.matcher(names(element)).find()) {
            return false;
        }
        int most = (int) Math.min((1 - LEAST_SHARE_BESIDE_COMMENTS) * pageProse, pageProse - LEAST_BESIDE_COMMENTS);
        return most > 0 && prose(element, most) < most;
    }

    /** Classes and id of an element, in lower case. */
    static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }

    /** Pattern that matches one of the alternatives as a whole word of a name. */
    static Pattern named(String alternatives) {
        return Pattern.compile("(?<![a-z])(?:" + alternatives + ")(?![a-z])");
    }

    static boolean isSuspect(String names) {
        return NAMES.matcher(names).find();
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }
}
