package readout.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.read.page.Block;

/**
 * Finds the end of a press release, where its sender's notices begin: "About the Harbour Board", "Forward-Looking Statements", "Media
 * contact".
 */
final class PressRelease {
    private static final int LONGEST_HEADING = 10;
    private static final Pattern NOTICE = Pattern.compile(
            "(?i:(?:cautionary (?:note|statement) .*)?forward[- ]looking statements?|safe harbou?r(?: statements?)?|notes? to (?:the )?editors?"
                    + "|(?:media|press|investor)(?: relations)? contacts?|contacts?):?"
                    + "|(?:About|ABOUT) (?:[Tt]he )?(?<sender>\\p{Lu}\\S* \\S.{0,70}?):?");

    private PressRelease() {}

    /** Index of the first block after the release, or the number of blocks if there is none; never in the first half of the text. */
    static int end(List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            List<Block> before = blocks.subList(0, at);
            if (isNotice(blocks.get(at), before) && words(before) >= words(blocks) / 2) {
                return at;
            }
        }
        return blocks.size();
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }

    /** True for a notice "About" somebody whom the text before has named. */
    private static boolean isNotice(Block block, List<Block> before) {
        Matcher notice = NOTICE.matcher(block.text().strip());
        if (!notice.matches() || block.words() > LONGEST_HEADING) {
            return false;
        }
        String sender = notice.group("sender");
        return sender == null || before.stream().anyMatch(each -> each.text().contains(sender));
    }
}
