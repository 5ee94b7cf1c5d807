package readout.read.page;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.lexicon.Resource;

/** Detects boilerplate blocks by their words: navigation, promotions, share bars, notices. */
public final class Boilerplate {
    private static final int MOST_WORDS = 60;
    private static final String START = "^";
    private static final String WORD = "\\b";
    // one pattern for all that begin alike: separate ones would each scan every position of a block
    private static final Pattern AT_START = all("", row -> row.startsWith(START));
    private static final Pattern AT_WORD = all(WORD, row -> row.startsWith(WORD));
    private static final Pattern ANYWHERE = all("", row -> !row.startsWith(START) && !row.startsWith(WORD));

    private Boilerplate() {}

    private static Pattern all(String start, Predicate<String> kind) {
        return Pattern.compile(Resource.rows("boilerplate.tsv", 2).stream()
                .map(row -> row.get(0))
                .filter(kind)
                .map(row -> row.substring(start.length()))
                .collect(Collectors.joining("|", start + "(?:", ")")));
    }

    public static boolean is(Block block) {
        if (block.words() > MOST_WORDS) {
            return false;
        }
        String text = block.text().toLowerCase(Locale.ROOT);
        return AT_START.matcher(text).lookingAt()
                || AT_WORD.matcher(text).find()
                || ANYWHERE.matcher(text).find();
    }
}
