package readout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.lexicon.Resource;
import readout.read.metadata.DateLine;
import readout.read.metadata.DayOrder;
import readout.read.page.Block;
import readout.read.page.Boilerplate;
import readout.read.page.PageBlocks;

/** Body of an article: its blocks divided into title, byline, body and dropped blocks. */
final class ArticleBody {
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]++";
    private static final Pattern BYLINE =
            Pattern.compile("^(?:By|BY|by) (" + NAME + "(?:(?:,? and |, | )" + NAME + "){0,7})$");
    private static final Pattern TITLE_AND_BYLINE =
            Pattern.compile("^(.{20,400}?)\\s+by (" + NAME + "(?: " + NAME + "){1,2})$");
    private static final int LONGEST_TITLE = 40;
    /** A final block of at least this many words belongs to the body even if it does not end with a full stop. */
    private static final int LONG_WITHOUT_STOP = 30;

    /** Agency note to editors before the headline: "ATTENTION - ADDS quotes", "URGENT", "2ND LEAD". */
    private static final Pattern SLUG =
            Pattern.compile("^(" + String.join("|", Resource.words("slugs.tsv")) + ")\\b|///$");

    final List<String> paragraphs = new ArrayList<>();
    final List<String> removed = new ArrayList<>();
    /** Blocks before the text, in order. */
    final List<String> before = new ArrayList<>();

    Optional<String> title;
    Optional<String> byline = Optional.empty();

    private ArticleBody(Optional<String> knownTitle) {
        title = knownTitle;
    }

    /** Divides the blocks of a plain text; a text without prose keeps all blocks that are not boilerplate. */
    static ArticleBody ofText(List<Block> blocks, Optional<String> knownTitle) {
        int first = firstProse(blocks);
        ArticleBody body = new ArticleBody(knownTitle);
        int last = Math.min(lastProse(blocks, first), PressRelease.end(blocks) - 1);
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

    /**
     * Divides a page's main text; the byline may be in the blocks before it, and the date in lines at its head.
     *
     * @param order order of day and month in the page's numeric dates
     */
    static ArticleBody ofPage(PageBlocks page, Optional<String> knownTitle, DayOrder order) {
        ArticleBody body = new ArticleBody(knownTitle);
        page.removed().forEach(block -> body.removed.add(block.text()));
        for (Block block : page.before()) {
            body.before.add(block.text());
            body.byline = body.byline.or(() -> byline(block));
        }
        int end = PressRelease.end(page.text());
        for (int at = 0; at < page.text().size(); at++) {
            Block block = page.text().get(at);
            if (body.paragraphs.isEmpty() && DateLine.of(block.text(), order).isPresent()) {
                body.before.add(block.text());
                body.removed.add(block.text());
            } else if (at >= end || Boilerplate.is(block) || body.repeatsTitle(block)) {
                body.removed.add(block.text());
            } else if (!body.takeByline(block)) {
                body.paragraphs.add(block.text());
            }
        }
        return body;
    }

    /** Creates the body of a live blog entry from all blocks that are not boilerplate. */
    static ArticleBody ofEntry(List<Block> blocks) {
        return ofPage(new PageBlocks(blocks, List.of(), List.of(), ""), Optional.empty(), DayOrder.UNKNOWN);
    }

    private static int firstProse(List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).isProse() && !Boilerplate.is(blocks.get(at))) {
                return at;
            }
        }
        return 0;
    }

    private static int lastProse(List<Block> blocks, int first) {
        for (int at = blocks.size() - 1; at > first; at--) {
            Block block = blocks.get(at);
            boolean sentence = block.isProse()
                    || block.words() >= LONG_WITHOUT_STOP
                    || block.endsAsSentence() && block.words() > 3;
            if (sentence && !Boilerplate.is(block)) {
                return at;
            }
        }
        return first == 0 && !blocks.isEmpty() && !blocks.get(0).isProse() ? blocks.size() - 1 : first;
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
        Optional<String> names = byline(block);
        byline = byline.or(() -> names);
        names.ifPresent(taken -> removed.add(block.text()));
        return names.isPresent();
    }

    private static Optional<String> byline(Block block) {
        Matcher matcher = BYLINE.matcher(block.text());
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** True for a block that repeats the title, also where the page's own title adds the outlet's name. */
    private boolean repeatsTitle(Block block) {
        String whole = title.orElse("").toLowerCase(Locale.ROOT);
        String told = block.text().toLowerCase(Locale.ROOT);
        return told.equals(whole)
                || block.kind() == Block.Kind.HEADING && whole.contains(told) && 2 * told.length() > whole.length();
    }
}
