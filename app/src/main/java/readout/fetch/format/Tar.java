package readout.fetch.format;

import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import readout.fetch.input.Expansion;
import readout.fetch.input.FormatInput;
import readout.read.Unreadable;

/** Tar files, POSIX and GNU; a {@code .tar.gz} is unpacked by {@link Gzip} first. */
final class Tar implements Format {
    private static final int MAGIC = 257;

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return item.start().startsWith("ustar", MAGIC);
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        Archives.read(item, new TarArchiveInputStream(item.stream()), () -> Long.MAX_VALUE / Expansion.MOST, findings);
    }
}
