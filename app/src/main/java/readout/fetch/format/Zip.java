package readout.fetch.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import readout.fetch.input.Expansion;
import readout.fetch.input.FormatInput;
import readout.read.Unreadable;

/** Zip files, read as a stream in the order of their entries. */
final class Zip implements Format {
    @Override
    public boolean recognises(FormatInput item) throws IOException {
        String start = item.start();
        return start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        Expansion.Counted compressed = new Expansion.Counted(item.stream());
        ZipArchiveInputStream zip = new ZipArchiveInputStream(compressed, StandardCharsets.UTF_8.name(), true, true);
        Archives.read(item, zip, compressed::count, findings);
    }
}
