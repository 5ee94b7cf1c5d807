package readout.merge.text;

import org.apache.commons.codec.digest.DigestUtils;

/** Short stable names for long keys. */
public final class Hash {
    private static final int DIGITS = 16;

    private Hash() {}

    /** The first 16 hex digits of SHA-256. */
    public static String of(String key) {
        return DigestUtils.sha256Hex(key).substring(0, DIGITS);
    }
}
