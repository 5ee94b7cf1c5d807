package readout.read;

import java.util.List;
import java.util.regex.Pattern;
import readout.knowledge.Resource;

/** Page furniture told by its words: navigation, promotions, share bars, notices. */
final class Boilerplate {
    private static final int MOST_WORDS = 60;
    private static final List<Pattern> PATTERNS = Resource.rows("boilerplate.tsv", 2).stream()
            .map(row -> Pattern.compile(row.get(0), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private Boilerplate() {}

    static boolean is(Block block) {
        return block.words() <= MOST_WORDS
                && PATTERNS.stream()
                        .anyMatch(pattern -> pattern.matcher(block.text()).find());
    }
}
