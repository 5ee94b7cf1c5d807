package readout.fetch.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of an answer, unpacked; they are not copied and not to be changed. */
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
