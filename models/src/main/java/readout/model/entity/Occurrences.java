package readout.model.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How a name that is followed by a small word stands elsewhere in its sentence: alone, or beside another name. */
final class Occurrences {
    private static final String NONE = "NO-OCCURRENCE-PATTERN";
    private static final int NEAREST = 3;
    private static final int FARTHEST = 150;
    private static final String PROPER_NOUN = "NNP";

    private Occurrences() {}

    static Set<String> of(WordWeights[] words, List<String> tags, int at) {
        if (at == 0
                || at + 1 >= words.length
                || !isName(words[at].text)
                || hasUpperCase(words[at + 1].text)
                || !hasLetter(words[at + 1].text)
                || !hasLetter(words[at - 1].text)) {
            return Set.of(NONE);
        }
        boolean afterName = isProperName(words, tags, at - 1);
        Set<String> patterns = new TreeSet<>();
        for (int other = Math.max(0, at - FARTHEST + 1); other < Math.min(words.length, at + FARTHEST); other++) {
            if (Math.abs(other - at) >= NEAREST && words[other].text.equals(words[at].text)) {
                patterns.add((afterName ? "XY-" : "X-")
                        + (other > at ? "NEXT-OCCURRENCE-" : "PREV-OCCURRENCE-")
                        + (afterName ? withFirst(words, at, other) : withNeighbour(words, tags, other, other > at)));
            }
        }
        return patterns;
    }

    private static String withFirst(WordWeights[] words, int at, int other) {
        return other > 0 && words[other - 1].text.equals(words[at - 1].text) ? "XY" : "Y";
    }

    /** After the name the word before the other place is looked at first, before it the word after. */
    private static String withNeighbour(WordWeights[] words, List<String> tags, int other, boolean later) {
        if (isProperName(words, tags, later ? other - 1 : other + 1)) {
            return "YX";
        }
        return isProperName(words, tags, later ? other + 1 : other - 1) ? "XY" : "X";
    }

    private static boolean isProperName(WordWeights[] words, List<String> tags, int at) {
        return at >= 0
                && at < words.length
                && isName(words[at].text)
                && tags.get(at).equals(PROPER_NOUN);
    }

    private static boolean isName(String word) {
        return word.length() >= 2
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && !hasUpperCase(word.substring(1));
    }

    private static boolean hasUpperCase(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }
}
