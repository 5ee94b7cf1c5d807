package readout.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Normalized word, in lower case without accents as in the vocabulary, with the offsets of its characters. */
final class NormalizedWord {
    private static final Map<String, String> PUNCTUATION =
            Map.of("’", "'", "‘", "'", "“", "\"", "”", "\"", "–", "-", "—", "-");

    private final String text;
    private final int begin;
    private final int end;
    private final String letters;
    /** Offset in the text of the code point behind each character of {@link #letters}; empty if they are consecutive. */
    private final int[] origins;

    NormalizedWord(String text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        String lower = text.substring(begin, end).toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            letters = lower;
            origins = new int[0];
        } else {
            String plain = withoutAccents(lower);
            letters = PUNCTUATION.getOrDefault(plain, plain);
            origins = origins();
        }
    }

    String letters() {
        return letters;
    }

    /**
     * Offset in the text at which a piece begins, by the index of its first character in {@link #letters}. A code point that becomes
     * several characters belongs entirely to the piece with the first of them.
     */
    int boundary(int letter) {
        if (letter == 0) {
            return begin;
        }
        if (letter == letters.length()) {
            return end;
        }
        if (origins.length == 0) {
            return begin + letter;
        }
        int origin = origins[letter];
        return origin == origins[letter - 1] ? origin + Character.charCount(text.codePointAt(origin)) : origin;
    }

    /** Computes the offsets; decomposition works code point by code point except for the order of marks, so the lengths add up. */
    private int[] origins() {
        int[] found = new int[letters.length()];
        int filled = 0;
        int at = begin;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            int length = withoutAccents(Character.toString(codePoint).toLowerCase(Locale.ROOT))
                    .length();
            int to = Math.min(found.length, filled + length);
            Arrays.fill(found, filled, to, at);
            filled = to;
            at += Character.charCount(codePoint);
        }
        Arrays.fill(found, filled, found.length, Math.max(begin, text.offsetByCodePoints(end, -1)));
        return found;
    }

    private static String withoutAccents(String lower) {
        String decomposed = Normalizer.normalize(lower, Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(codePoint -> !CodePoints.isAccent(codePoint))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }
}
