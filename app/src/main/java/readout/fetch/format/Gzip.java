package readout.fetch.format;

import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Gzip (RFC 1952), of one member or of many as web archives have; what is inside is told by its own first bytes. */
final class Gzip implements Format {
    @Override
    public boolean recognises(Item item) throws IOException {
        byte[] head = item.head();
        return head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }

    @Override
    public void read(Item item, Findings findings) throws IOException {
        Expansion.Counted compressed = new Expansion.Counted(item.stream());
        GzipCompressorInputStream expanded = GzipCompressorInputStream.builder()
                .setInputStream(compressed)
                .setDecompressConcatenated(true)
                .get();
        findings.nested(item.unwrapped(new Expansion(expanded, compressed::count)));
    }
}
