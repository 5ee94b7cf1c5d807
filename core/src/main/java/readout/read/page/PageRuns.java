package readout.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the runs of text of a page or part of one, in order, without boilerplate. */
final class PageRuns implements NodeFilter {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private final PageBoilerplate boilerplate;
    private final List<PageRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkCharacters;
    private int openLinks;

    private PageRuns(PageBoilerplate boilerplate) {
        this.boilerplate = boilerplate;
    }

    static List<PageRun> of(Element part, PageBoilerplate boilerplate) {
        PageRuns found = new PageRuns(boilerplate);
        part.childNodes().forEach(node -> node.filter(found));
        found.flush(part);
        return found.runs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            linkCharacters += openLinks > 0 ? words.getWholeText().strip().length() : 0;
        } else if (node instanceof Element element) {
            if (boilerplate.is(element)) {
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
            if (!PageBoilerplate.isInline(element)) {
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
        } else if (!PageBoilerplate.isInline(element)) {
            flush(element);
        }
    }

    private void flush(Element at) {
        String words = SPACE.matcher(text).replaceAll(" ").strip();
        if (!words.isEmpty()) {
            Element holder = at.nameIs("br") && at.parent() != null ? at.parent() : at;
            runs.add(new PageRun(
                    new Block(words, kind(holder)), holder, Math.min(1, (double) linkCharacters / words.length())));
        }
        text.setLength(0);
        linkCharacters = 0;
    }

    private Block.Kind kind(Element at) {
        if (PageBoilerplate.isHeading(at)) {
            return Block.Kind.HEADING;
        }
        return at.nameIs("li") && linkCharacters == 0 ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
    }
}
