package readout.merge.text;

import org.apache.commons.codec.digest.DigestUtils;

/** Short stable hashes for long keys. */
public final class Hash {
    private static final int DIGITS = 16;

    private Hash() {}

    /** First 16 hex digits of the SHA-256 of a key. */
    public static String of(String key) {
        return DigestUtils.sha256Hex(key).substring(0, DIGITS);
    }
}
