package readout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.read.metadata.DateLine;
import readout.read.metadata.DayOrder;

/** Blocks parted into title, byline, body and what is dropped. */
final class Body {
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]++";
    private static final Pattern BYLINE =
            Pattern.compile("^(?:By|BY|by) (" + NAME + "(?:(?:,? and |, | )" + NAME + "){0,7})$");
    private static final Pattern TITLE_AND_BYLINE =
            Pattern.compile("^(.{20,400}?)\\s+by (" + NAME + "(?: " + NAME + "){1,2})$");
    private static final int LONGEST_TITLE = 40;
    private static final int LABEL_WORDS = 7;
    /** A last block of so many words belongs to the body though it ends without a stop; pages are cleaned of promotions by then. */
    private static final int LONG_WITHOUT_STOP = 30;

    private static final int PAGE_LONG_WITHOUT_STOP = 12;
    /** An agency's note to editors before the headline: "ATTENTION - ADDS quotes", "URGENT", "2ND LEAD". */
    private static final Pattern SLUG =
            Pattern.compile("^(ATTENTION|URGENT|EDITORS|CORRECT(ED|ION)|UPDATE|\\d(ST|ND|RD|TH) LEAD|LEAD)\\b|///$");

    final List<String> paragraphs = new ArrayList<>();
    final List<String> removed = new ArrayList<>();
    /** What stands before the text, in order. */
    final List<String> before = new ArrayList<>();

    Optional<String> title;
    Optional<String> byline = Optional.empty();

    private Body(Optional<String> knownTitle) {
        title = knownTitle;
    }

    /** Parts the blocks of a plain text; one without any prose keeps all blocks that are no furniture. */
    static Body ofText(List<Block> blocks, Optional<String> knownTitle) {
        return of(blocks, knownTitle, firstProse(blocks), LONG_WITHOUT_STOP);
    }

    /** Parts the blocks of a page's main text: what stands before the first sentence belongs to it, unless it is a mere label. */
    static Body ofPage(List<Block> blocks, Optional<String> knownTitle) {
        int first = 0;
        while (first < blocks.size()
                && (blocks.get(first).words() < LABEL_WORDS || blocks.get(first).kind() == Block.Kind.HEADING)) {
            first++;
        }
        return of(
                blocks,
                knownTitle,
                first < blocks.size() ? Math.min(first, firstProse(blocks)) : 0,
                PAGE_LONG_WITHOUT_STOP);
    }

    /** An entry of a live blog: all of its blocks that are no furniture. */
    static Body ofEntry(List<Block> blocks) {
        return of(blocks, Optional.empty(), 0, 0);
    }

    private static Body of(List<Block> blocks, Optional<String> knownTitle, int first, int longWithoutStop) {
        Body body = new Body(knownTitle);
        int last = Math.min(lastProse(blocks, first, longWithoutStop), PressRelease.end(blocks) - 1);
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (at < first) {
                body.before.add(block.text());
            }
            if (Boilerplate.is(block)) {
                body.removed.add(block.text());
            } else if (at < first) {
                body.beforeBody(block);
            } else if (at > last || body.repeatsTitle(block)) {
                body.removed.add(block.text());
            } else if (!body.takeByline(block)) {
                body.paragraphs.add(block.text());
            }
        }
        return body;
    }

    private static int firstProse(List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).isProse() && !Boilerplate.is(blocks.get(at))) {
                return at;
            }
        }
        return 0;
    }

    private static int lastProse(List<Block> blocks, int first, int longWithoutStop) {
        for (int at = blocks.size() - 1; at > first; at--) {
            Block block = blocks.get(at);
            boolean sentence = block.isProse()
                    || isListed(blocks, at)
                    || block.words() >= longWithoutStop
                    || block.endsAsSentence() && block.words() > 3;
            if (sentence && !Boilerplate.is(block)) {
                return at;
            }
        }
        return first == 0 && !blocks.isEmpty() && !blocks.get(0).isProse() ? blocks.size() - 1 : first;
    }

    /** An item of a list of several that belongs to the text: a list of tags or topics is one of links. */
    private static boolean isListed(List<Block> blocks, int at) {
        return isItem(blocks, at) && isItem(blocks, at - 1) && isItem(blocks, at - 2);
    }

    private static boolean isItem(List<Block> blocks, int at) {
        return at >= 0
                && blocks.get(at).kind() == Block.Kind.ITEM
                && blocks.get(at).words() > 2;
    }

    private void beforeBody(Block block) {
        Matcher both = TITLE_AND_BYLINE.matcher(block.text());
        if (takeByline(block)) {
            return;
        }
        if (title.isEmpty()
                && block.words() <= LONGEST_TITLE
                && !SLUG.matcher(block.text()).find()
                && DateLine.of(block.text(), DayOrder.UNKNOWN).isEmpty()) {
            title = Optional.of(both.matches() ? both.group(1) : block.text());
            byline = both.matches() ? Optional.of(both.group(2)) : byline;
        }
        removed.add(block.text());
    }

    private boolean takeByline(Block block) {
        Matcher matcher = BYLINE.matcher(block.text());
        if (!matcher.matches()) {
            return false;
        }
        byline = byline.or(() -> Optional.of(matcher.group(1).strip()));
        removed.add(block.text());
        return true;
    }

    private boolean repeatsTitle(Block block) {
        return title.isPresent() && block.text().equalsIgnoreCase(title.get());
    }
}
