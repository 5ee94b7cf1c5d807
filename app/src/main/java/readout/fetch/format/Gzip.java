package readout.fetch.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import readout.fetch.input.Expansion;
import readout.fetch.input.FormatInput;

/**
 * Gzip (RFC 1952), with one member or many as in web archives; the first bytes of the content decide its own format. The JDK reads it: from a
 * truncated stream it returns everything before the break.
 */
final class Gzip implements Format {
    private static final int BUFFER = 8_192;

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        byte[] head = item.head();
        return head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException {
        Expansion.Counted compressed = new Expansion.Counted(item.stream());
        InputStream expanded = new GZIPInputStream(new Members(compressed), BUFFER);
        findings.nested(item.unwrapped(new Expansion(expanded, compressed::count)));
    }

    /** Reports available bytes until the end: otherwise the JDK's reader doesn't look for the next member. */
    private static final class Members extends PushbackInputStream {
        Members(InputStream stream) {
            super(stream);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return Math.max(1, super.available());
        }
    }
}
