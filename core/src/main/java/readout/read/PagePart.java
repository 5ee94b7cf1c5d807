package readout.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.knowledge.Resource;

/** An element of a page: what its tag and names say, and the sums of the runs inside it. */
final class PagePart {
    /** A thing that no ancestor is. */
    static final int FAR = 30;

    /** Kinds of parts by their names: of what holds text. */
    static final List<String> KINDS =
            Resource.rows("page-text.tsv", 3).stream().map(row -> row.get(0)).toList();

    private static final List<Pattern> NAMES = Resource.rows("page-text.tsv", 3).stream()
            .map(row -> Pattern.compile("(?<![a-z])(?:" + row.get(1) + ")(?![a-z])"))
            .toList();
    private static final Set<String> FURNITURE = Set.of("aside", "figure", "form", "table", "header");

    final @Nullable PagePart parent;
    /** The element's tag and first class after those of its parent: parts of one style are set alike. */
    final String style;

    final int fromArticle;
    final boolean furniture;
    final boolean quotes;
    private final int[] distances = new int[NAMES.size()];

    final RunSums sums = new RunSums();

    PagePart(Element element, @Nullable PagePart parent) {
        this.parent = parent;
        style = (parent == null ? "" : parent.style.substring(parent.style.indexOf('>') + 1)) + ">" + style(element);
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        for (int kind = 0; kind < distances.length; kind++) {
            boolean named = names.length() > 1 && NAMES.get(kind).matcher(names).find();
            distances[kind] = named ? 0 : parent == null ? FAR : Math.min(FAR, parent.distances[kind] + 1);
        }
        fromArticle = element.nameIs("article") ? 0 : parent == null ? FAR : Math.min(FAR, parent.fromArticle + 1);
        quotes = quotes(element);
        furniture = !quotes && (FURNITURE.contains(element.normalName()) || PageFurniture.hasSuspectName(element));
    }

    private static String style(Element element) {
        String names = element.className();
        int blank = names.indexOf(' ');
        return element.normalName() + "." + (blank < 0 ? names : names.substring(0, blank));
    }

    /** A quotation is text wherever it stands. */
    private static boolean quotes(Element element) {
        return element.nameIs("blockquote")
                || element.children().stream().anyMatch(child -> child.nameIs("blockquote"));
    }

    /** Elements between this one and the nearest around it of the kind, 0 where it is one itself. */
    int distance(int kind) {
        return distances[kind];
    }
}
