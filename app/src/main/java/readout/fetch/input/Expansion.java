package readout.fetch.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A decompressed stream that stops at a decompression bomb: news text compresses to a tenth, a bomb to a thousandth. */
public final class Expansion extends FilterInputStream {
    /** This many bytes are always allowed, whatever the ratio. */
    static final long FREE = 16_000_000;

    public static final int MOST = 200;

    private final LongSupplier compressed;
    private long expanded;

    /** @param compressed the number of compressed bytes read so far */
    public Expansion(InputStream expandedStream, LongSupplier compressed) {
        super(expandedStream);
        this.compressed = compressed;
    }

    /** Thrown where the stream's compression ratio exceeds the limit. */
    public static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb() {
            super("it expands more than " + MOST + " times");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = Broken.guard(() -> super.read(bytes, offset, length));
        count(Math.max(0, count));
        return count;
    }

    /** Always zero, because no byte is certain to come: so readers take what there is before they meet a break. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = Broken.guard(() -> super.skip(count));
        count(skipped);
        return skipped;
    }

    private void count(long more) throws IOException {
        expanded += more;
        if (expanded > FREE && expanded > MOST * Math.max(1, compressed.getAsLong())) {
            throw new Bomb();
        }
    }

    /** A stream that counts the bytes read from it. */
    public static final class Counted extends FilterInputStream {
        private long count;

        public Counted(InputStream stream) {
            super(stream);
        }

        public long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
