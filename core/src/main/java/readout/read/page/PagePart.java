package readout.read.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.lexicon.Resource;

/** Element of a page, with features of its tag and names and the sums of the runs inside it. */
final class PagePart {
    /** Distance to a kind that no ancestor has. */
    static final int FAR = 30;

    /** Kinds of parts that contain text, told by their classes and ids. */
    static final List<String> KINDS =
            Resource.rows("page-text.tsv", 3).stream().map(row -> row.get(0)).toList();

    private static final List<Pattern> NAMES = Resource.rows("page-text.tsv", 3).stream()
            .map(row -> PageBoilerplate.named(row.get(1)))
            .toList();
    private static final Set<String> BOILERPLATE = Set.of("aside", "figure", "form", "table", "header");

    final @Nullable PagePart parent;
    /** Tag and first class of the parent and of the element; elements that share both have the same style. */
    final String style;

    final int fromArticle;
    final boolean boilerplate;
    final boolean quotes;
    private final int[] distances = new int[NAMES.size()];

    final RunSums sums = new RunSums();

    PagePart(Element element, @Nullable PagePart parent) {
        this.parent = parent;
        style = (parent == null ? "" : parent.style.substring(parent.style.indexOf('>') + 1)) + ">" + style(element);
        String names = PageBoilerplate.names(element);
        for (int kind = 0; kind < distances.length; kind++) {
            boolean named = NAMES.get(kind).matcher(names).find();
            distances[kind] = distance(named, parent == null ? FAR : parent.distances[kind]);
        }
        fromArticle = distance(element.nameIs("article"), parent == null ? FAR : parent.fromArticle);
        quotes = quotes(element);
        boilerplate = !quotes && (BOILERPLATE.contains(element.normalName()) || PageBoilerplate.isSuspect(names));
    }

    private static int distance(boolean here, int above) {
        return here ? 0 : Math.min(FAR, above + 1);
    }

    private static String style(Element element) {
        return element.normalName() + "." + PageCards.firstClass(element);
    }

    /** True for a quotation, which counts as text wherever it is. */
    private static boolean quotes(Element element) {
        return element.nameIs("blockquote")
                || element.children().stream().anyMatch(child -> child.nameIs("blockquote"));
    }

    /** Number of levels up to the nearest enclosing element of the kind, 0 for the element itself. */
    int distance(int kind) {
        return distances[kind];
    }
}
