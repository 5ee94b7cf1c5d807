package readout.bench;

/** Counts tokens, the unit of speed: runs of letters and digits, and every other visible character. */
public final class Tokens {
    private Tokens() {}

    public static long count(String text) {
        long count = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean word = Character.isLetterOrDigit(text.charAt(at));
            boolean begins = word ? !inside : !Character.isWhitespace(text.charAt(at));
            count += begins ? 1 : 0;
            inside = word;
        }
        return count;
    }
}
