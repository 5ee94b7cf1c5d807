package readout.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mozilla.universalchardet.UniversalDetector;
import readout.lexicon.Resource;

/**
 * Decodes a page's bytes. The charset comes from, in this order: byte order mark; well-formed UTF-8 with multibyte characters; the server's
 * header; the page's {@code meta} or XML declaration; detection by Mozilla's method; Windows-1252. Malformed bytes are replaced by U+FFFD,
 * as in browsers.
 */
public final class PageDecoder {
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    /** Bytes searched for a declaration; browsers search 1,024, but pages put it later. */
    private static final int DECLARED_WITHIN = 8192;

    private static final int DETECTED_WITHIN = 65_536;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** Labels that mean a larger charset on the web (WHATWG Encoding Standard, section 4.2). */
    private static final Map<String, String> LABELS = Resource.rows("charset-labels.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private PageDecoder() {}

    /**
     * Decodes a page.
     *
     * @param header charset stated by the server or the mail
     * @throws Unreadable for empty input and for binary data
     */
    public static String decode(byte[] bytes, Optional<String> header) throws Unreadable {
        if (Decoder.isMarked(bytes)) {
            return Decoder.decode(bytes);
        }
        Optional<Charset> stated = header.flatMap(PageDecoder::charset);
        if (stated.isEmpty() || !stated.get().name().startsWith("UTF-")) {
            Decoder.refuse(bytes);
        }
        if (isUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return new String(
                bytes,
                stated.or(() -> declared(bytes)).or(() -> detected(bytes)).orElse(WESTERN));
    }

    /** True for bytes that are UTF-8, even if the last character is cut off. */
    public static boolean looksLikeUtf8(byte[] start) {
        int end = start.length;
        for (int cut = 0; cut < 4 && end > 0; cut++) {
            if (isWellFormed(start, end)) {
                return true;
            }
            end--;
        }
        return start.length == 0;
    }

    private static boolean isWellFormed(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        return Decoder.hasMultibyteCharacter(bytes) && isWellFormed(bytes, bytes.length);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? charset(matcher.group(1)).filter(charset -> fits(charset, bytes)) : Optional.empty();
    }

    /** True if the charset can be right; UTF-8 is not accepted for bytes without a valid character of it. */
    private static boolean fits(Charset charset, byte[] bytes) {
        return !charset.equals(StandardCharsets.UTF_8) || Decoder.hasMultibyteCharacter(bytes) || isAscii(bytes);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_WITHIN));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(PageDecoder::charset);
    }

    private static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
