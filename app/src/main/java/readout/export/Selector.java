package readout.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.apache.commons.codec.digest.DigestUtils;
import readout.text.Span;

/**
 * Selector of a quote in its text, as the W3C Web Annotation Data Model's TextQuoteSelector and TextPositionSelector define it. Positions count
 * Unicode code points, not UTF-16 units.
 *
 * @param sha256 SHA-256 of the text's UTF-8 bytes, to identify it
 */
@JsonPropertyOrder({"exact", "prefix", "suffix", "start", "end", "sha256"})
record Selector(String exact, String prefix, String suffix, int start, int end, String sha256) {
    private static final int CONTEXT = 32;

    static Selector of(String text, Span span) {
        int from = atCharacter(text, Math.max(0, span.begin() - CONTEXT));
        int to = atCharacter(text, Math.min(text.length(), span.end() + CONTEXT));
        return new Selector(
                span.of(text),
                text.substring(from, span.begin()),
                text.substring(span.end(), to),
                text.codePointCount(0, span.begin()),
                text.codePointCount(0, span.end()),
                DigestUtils.sha256Hex(text));
    }

    /** Moves the position back so that it never splits a surrogate pair. */
    private static int atCharacter(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }
}
