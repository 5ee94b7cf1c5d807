package readout.read;

import java.util.Optional;
import java.util.regex.Pattern;
import readout.read.page.Block;

/** Distinguishes a stub, the first lines of a paywalled article, from a short article. */
final class Paywall {
    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:to (?:continue|keep|finish) reading|(?:read|unlock|access) (?:the|this) (?:full|entire|whole|rest of the) "
                    + "(?:article|story|report)|(?:read|see) the rest of (?:the|this) (?:article|story)|already a (?:subscriber|member)|"
                    + "(?:this|the) (?:article|story|content) is (?:\\w+ ){0,2}(?:for|to) (?:\\w+ )?(?:subscribers|members)|"
                    + "subscribe (?:now )?to (?:read|unlock|continue))\\b");
    /** Longest stub in words: most are one to three paragraphs, and a longer text is worth reading anyway. */
    private static final int MOST_WORDS = 220;

    private Paywall() {}

    /**
     * True if the text is short and the page says that the rest is for subscribers.
     *
     * @param free what the page's metadata say
     * @param around text of the whole page, including the article
     */
    static boolean cuts(String text, Optional<Boolean> free, String around) {
        if (free.orElse(false) || new Block(text, Block.Kind.PARAGRAPH).words() > MOST_WORDS) {
            return false;
        }
        return free.isPresent() || CUE.matcher(around).find();
    }
}
