package readout.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much two texts share: Dice coefficient of their bags of words. */
final class WordOverlap {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private WordOverlap() {}

    static double dice(String one, String other) {
        Map<String, Integer> first = bag(one);
        Map<String, Integer> second = bag(other);
        int common = 0;
        for (Map.Entry<String, Integer> word : first.entrySet()) {
            common += Math.min(word.getValue(), second.getOrDefault(word.getKey(), 0));
        }
        int all = sum(first) + sum(second);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            bag.merge(words.group(), 1, Integer::sum);
        }
        return bag;
    }

    private static int sum(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
