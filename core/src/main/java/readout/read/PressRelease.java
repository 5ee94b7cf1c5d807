package readout.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a press release ends and what its sender says of himself begins: "About the Harbour Board", "Forward-Looking Statements", "Media contact". */
final class PressRelease {
    private static final int LONGEST_HEADING = 10;
    private static final Pattern NOTICE = Pattern.compile(
            "(?i:(?:cautionary (?:note|statement) .*)?forward[- ]looking statements?|safe harbou?r(?: statements?)?|notes? to (?:the )?editors?"
                    + "|(?:media|press|investor)(?: relations)? contacts?|contacts?):?"
                    + "|(?:About|ABOUT) (?:[Tt]he )?(?<sender>\\p{Lu}\\S* \\S.{0,70}?):?");

    private PressRelease() {}

    /** The first block after the release, the number of blocks where none is; never in the first half of the text. */
    static int end(List<Block> blocks) {
        int news = blocks.stream().mapToInt(Block::words).sum() / 2;
        int words = 0;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (words >= news && block.words() <= LONGEST_HEADING && isNotice(block.text(), blocks.subList(0, at))) {
                return at;
            }
            words += block.words();
        }
        return blocks.size();
    }

    /** "About" somebody is a notice where the text before has named the same. */
    private static boolean isNotice(String text, List<Block> before) {
        Matcher notice = NOTICE.matcher(text.strip());
        if (!notice.matches()) {
            return false;
        }
        String sender = notice.group("sender");
        return sender == null || before.stream().anyMatch(block -> block.text().contains(sender));
    }
}
