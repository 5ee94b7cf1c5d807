package readout.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Overlap of two texts as bags of lower-case words. */
public final class WordOverlap {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private WordOverlap() {}

    /** The words of a text in lower case, without punctuation. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Dice coefficient of two bags of words, 0 to 1. */
    public static double dice(String one, String other) {
        Map<String, Integer> first = bag(one);
        Map<String, Integer> second = bag(other);
        int common = 0;
        for (Map.Entry<String, Integer> word : first.entrySet()) {
            common += Math.min(word.getValue(), second.getOrDefault(word.getKey(), 0));
        }
        int all = sum(first) + sum(second);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /** The last word of a name, by which people are compared. */
    static String last(String text) {
        List<String> words = words(text);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        words(text).forEach(word -> bag.merge(word, 1, Integer::sum));
        return bag;
    }

    private static int sum(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
