package readout.read.page;

import org.jsoup.nodes.Element;

/**
 * A run of text of a page: what stands between two elements that break lines.
 *
 * @param holder the element that ends with it, or that it stands in front of
 * @param links the share of its characters that are links
 * @param words their number
 * @param isProse true where it reads as running text and is not mostly links
 */
record PageRun(Block block, Element holder, double links, int words, boolean isProse) {
    private static final double MOST_LINKS = 0.5;
    private static final double MOST_LINKS_OF_A_SENTENCE = 0.9;

    PageRun(Block block, Element holder, double links) {
        this(block, holder, links, block.words(), links <= MOST_LINKS && block.isProse());
    }

    boolean isMostlyLinks() {
        return links > MOST_LINKS;
    }

    /** True for a menu and its like; a sentence may be a link for the most part. */
    boolean isOfLinks() {
        return links > (block.isProse() ? MOST_LINKS_OF_A_SENTENCE : MOST_LINKS);
    }

    int length() {
        return block.text().length();
    }
}
