package readout.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes to text: byte order mark, UTF-16 without one, UTF-8, otherwise Windows-1252, the superset of Latin-1 that the web means by
 * it (WHATWG Encoding Standard, section 4.2).
 */
public final class Decoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private Decoder() {}

    /**
     * Decodes bytes to text.
     *
     * @throws Unreadable for binary data and for UTF-8 that is broken in the middle, naming the byte
     */
    public static String decode(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("is empty");
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return unmarked(bytes);
    }

    /** True for text that begins with a byte order mark. */
    static boolean isMarked(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    /**
     * Rejects input that cannot be text.
     *
     * @throws Unreadable for empty input and for binary data
     */
    static void refuse(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("is empty");
        }
        refuseBinary(bytes);
    }

    private static String unmarked(byte[] bytes) throws Unreadable {
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int evenZeros = zeros(bytes, 0, sample);
        int oddZeros = zeros(bytes, 1, sample);
        if (oddZeros > sample / 5 && evenZeros <= sample / 50) {
            return withoutControls(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (evenZeros > sample / 5 && oddZeros <= sample / 50) {
            return withoutControls(new String(bytes, StandardCharsets.UTF_16BE));
        }
        refuseBinary(bytes);
        return utf8(bytes, 0);
    }

    private static String withoutControls(String text) throws Unreadable {
        if (text.chars().anyMatch(point -> Character.isISOControl(point) && !Character.isWhitespace(point))) {
            throw new Unreadable("is binary, not text: zero bytes and control characters");
        }
        return text;
    }

    private static void refuseBinary(byte[] bytes) throws Unreadable {
        int controls = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int at = 0; at < sample; at++) {
            if (bytes[at] == 0) {
                throw new Unreadable("is binary, not text: a zero byte at " + at);
            }
            boolean control = bytes[at] > 0 && bytes[at] < 0x20 && "\t\n\r\f\u001b".indexOf(bytes[at]) < 0;
            controls += control ? 1 : 0;
        }
        if (controls > sample / 50) {
            throw new Unreadable("is binary, not text: " + controls + " control bytes in the first " + sample);
        }
    }

    private static String utf8(byte[] bytes, int from) throws Unreadable {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return decoder.decode(buffer).toString();
        } catch (CharacterCodingException malformed) {
            if (from == 0 && !hasMultibyteCharacter(bytes)) {
                return new String(bytes, WESTERN);
            }
            throw new Unreadable("is broken UTF-8 at byte " + buffer.position());
        }
    }

    /** True if there is at least one well-formed multibyte character, which shows that the text is meant as UTF-8. */
    static boolean hasMultibyteCharacter(byte[] bytes) {
        for (int at = 0; at + 1 < bytes.length; at++) {
            boolean two = (bytes[at] & 0xE0) == 0xC0 && continues(bytes, at + 1);
            boolean three = (bytes[at] & 0xF0) == 0xE0 && continues(bytes, at + 1) && continues(bytes, at + 2);
            if (two || three) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }

    private static int zeros(byte[] bytes, int from, int to) {
        int zeros = 0;
        for (int at = from; at < to; at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
