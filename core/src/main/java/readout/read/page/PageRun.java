package readout.read.page;

import org.jsoup.nodes.Element;

/**
 * Run of text in a page, between two elements that break lines.
 *
 * @param holder the element that ends with it or that it precedes
 * @param links share of its characters that are links
 * @param words number of words
 * @param isProse true for running text that is not mostly links
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

    /** True for menus and other link lists; a sentence may consist mostly of a link. */
    boolean isOfLinks() {
        return links > (block.isProse() ? MOST_LINKS_OF_A_SENTENCE : MOST_LINKS);
    }

    int length() {
        return block.text().length();
    }
}
