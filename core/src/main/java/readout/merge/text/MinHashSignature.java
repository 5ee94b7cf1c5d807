package readout.merge.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * MinHash signature of a text's word shingles: the share of equal components estimates the Jaccard similarity of two texts (Broder, On the
 * resemblance and containment of documents, 1997). Bands of components find near-duplicates without comparing all pairs.
 */
public final class MinHashSignature {
    /** Similarity threshold for copies: copies and light rewrites of a report lie above it, two reports of one event well below. */
    static final double COPY = 0.5;

    private static final int HASHES = 64;
    private static final int ROWS = 4;
    private static final int ARTICLE_SHINGLE = 4;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long[] SEEDS = seeds();

    private final int[] least;

    private MinHashSignature(int[] least) {
        this.least = least;
    }

    private static long[] seeds() {
        long[] seeds = new long[HASHES];
        long state = 0x9E3779B97F4A7C15L;
        for (int at = 0; at < HASHES; at++) {
            state += 0x9E3779B97F4A7C15L;
            seeds[at] = mixed(state);
        }
        return seeds;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood, 2014). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Signature of an article's text, for finding its copies. */
    public static MinHashSignature ofArticle(String text) {
        return of(text, ARTICLE_SHINGLE);
    }

    /** Signature of a text's shingles of this many words. */
    public static MinHashSignature of(String text, int shingle) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT).strip());
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int at = 0; at + shingle <= Math.max(words.length, shingle); at++) {
            int end = Math.min(words.length, at + shingle);
            long hash = String.join(" ", Arrays.asList(words).subList(at, end)).hashCode();
            for (int place = 0; place < HASHES; place++) {
                least[place] = Math.min(least[place], (int) mixed(hash ^ SEEDS[place]));
            }
        }
        return new MinHashSignature(least);
    }

    /** Estimated Jaccard similarity, 0 to 1. */
    public double similarity(MinHashSignature other) {
        int same = 0;
        for (int place = 0; place < HASHES; place++) {
            same += least[place] == other.least[place] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    /** True if one text is a copy or light rewrite of the other. */
    public boolean isCopy(MinHashSignature other) {
        return similarity(other) >= COPY;
    }

    /** Band keys for lookup; similar texts very probably share at least one. */
    public List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int from = 0; from < HASHES; from += ROWS) {
            bands.add(from / ROWS + ":"
                    + Integer.toHexString(Arrays.hashCode(Arrays.copyOfRange(least, from, from + ROWS))));
        }
        return bands;
    }

    /** Encodes the signature as text for storage. */
    public String encoded() {
        StringBuilder text = new StringBuilder();
        for (int value : least) {
            text.append(HexFormat.of().toHexDigits(value));
        }
        return text.toString();
    }

    /**
     * Decodes a stored signature.
     *
     * @throws IllegalArgumentException for a text that {@link #encoded} did not write
     */
    public static MinHashSignature decoded(String text) {
        int digits = 8;
        if (text.length() != HASHES * digits) {
            throw new IllegalArgumentException("no text print of " + HASHES + " places: " + text.length() + " digits");
        }
        int[] least = new int[HASHES];
        for (int at = 0; at < HASHES; at++) {
            least[at] = Integer.parseUnsignedInt(text, at * digits, (at + 1) * digits, 16);
        }
        return new MinHashSignature(least);
    }
}
