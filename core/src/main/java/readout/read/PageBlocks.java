package readout.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page to its main text. Every run of text gets a worth: its length where it reads as prose, less than nothing where it is links or
 * labels; the element with the greatest sum of worths holds the article (maximum subsequence segmentation after Pasternack and Roth,
 * WWW 2009, on the tree instead of the token sequence).
 */
final class PageBlocks implements NodeFilter {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern TAG = Pattern.compile("</?(?:p|br|div|li|h\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final double MOST_LINKS = 0.5;
    private static final double MOST_LINKS_OF_A_SENTENCE = 0.9;
    private static final int COST_OF_A_RUN = 40;

    private final PageFurniture furniture;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkCharacters;
    private int openLinks;

    /** A run of text, the element it stands in, and how much of it is links. */
    private record Run(Block block, Element parent, double links) {
        /** True for a menu and its like; a sentence may be a link for the most part. */
        boolean isOfLinks() {
            return links > (block.isProse() ? MOST_LINKS_OF_A_SENTENCE : MOST_LINKS);
        }

        double worth() {
            int length = block.text().length();
            if (links > MOST_LINKS) {
                return -Math.min(length, 2 * COST_OF_A_RUN);
            }
            if (block.kind() == Block.Kind.HEADING) {
                return 0;
            }
            return block.isProse() ? length * (1 - links) - COST_OF_A_RUN : -COST_OF_A_RUN / 4.0;
        }
    }

    private PageBlocks(PageFurniture furniture) {
        this.furniture = furniture;
    }

    /** The blocks of the page's main text, in order; none for a page without a body. */
    static List<Block> of(Document page) {
        PageBlocks blocks = of(page.body(), new PageFurniture(page));
        return blocks.inside(blocks.best(page.body()));
    }

    /** The blocks of a text as JSON-LD has it, as HTML or plain, a line a paragraph; entities are read in both. */
    static List<Block> declared(String text) {
        String html = TAG.matcher(text).find()
                ? text
                : text.lines()
                        .map(line -> "<p>" + line.strip().replace("<", "&lt;"))
                        .collect(Collectors.joining());
        Document fragment = Jsoup.parseBodyFragment(Characters.clean(html));
        return within(fragment.body(), new PageFurniture(fragment));
    }

    /** The blocks of this part of a page, in order. */
    static List<Block> within(Element part, PageFurniture furniture) {
        return of(part, furniture).inside(part);
    }

    private static PageBlocks of(Element part, PageFurniture furniture) {
        PageBlocks blocks = new PageBlocks(furniture);
        part.childNodes().forEach(node -> node.filter(blocks));
        blocks.flush(part);
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            linkCharacters += openLinks > 0 ? words.getWholeText().strip().length() : 0;
        } else if (node instanceof Element element) {
            if (furniture.is(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            openLinks += element.nameIs("a") ? 1 : 0;
            breakBefore(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            openLinks -= element.nameIs("a") ? 1 : 0;
            if (!PageFurniture.isInline(element)) {
                flush(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void breakBefore(Element element) {
        if (element.nameIs("br")) {
            Element next = element.nextElementSibling();
            boolean paragraph = next != null && next.nameIs("br");
            if (paragraph) {
                flush(element);
            } else {
                text.append(' ');
            }
        } else if (!PageFurniture.isInline(element)) {
            flush(element);
        }
    }

    private void flush(Element at) {
        String words = SPACE.matcher(text).replaceAll(" ").strip();
        if (!words.isEmpty()) {
            Block block = new Block(words, kind(at));
            runs.add(new Run(block, at, Math.min(1, (double) linkCharacters / words.length())));
        }
        text.setLength(0);
        linkCharacters = 0;
    }

    private Block.Kind kind(Element at) {
        if (PageFurniture.isHeading(at)) {
            return Block.Kind.HEADING;
        }
        return at.nameIs("li") && linkCharacters == 0 ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
    }

    private Element best(Element body) {
        Map<Element, Double> worth = new HashMap<>();
        for (Run run : runs) {
            for (Element each = run.parent(); each != null; each = each.parent()) {
                worth.merge(each, run.worth(), Double::sum);
            }
        }
        Element best = body;
        double most = 0;
        for (Run run : runs) {
            for (Element each = run.parent(); each != null; each = each.parent()) {
                double sum = worth.getOrDefault(each, 0.0);
                if (sum > most) {
                    best = each;
                    most = sum;
                }
            }
        }
        return best;
    }

    private List<Block> inside(Element best) {
        List<Block> blocks = new ArrayList<>();
        for (Run run : runs) {
            if (!run.isOfLinks() && isInside(run.parent(), best)) {
                blocks.add(run.block());
            }
        }
        return blocks;
    }

    private static boolean isInside(Element element, Element ancestor) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
