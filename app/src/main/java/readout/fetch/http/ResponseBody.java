package readout.fetch.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The decompressed bytes of a response; they are not copied and must not be changed. */
public final class ResponseBody {
    static final ResponseBody NONE = new ResponseBody(new byte[0]);

    private final byte[] bytes;

    ResponseBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes themselves. */
    public byte[] bytes() {
        return bytes;
    }

    /** A stream over them. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
