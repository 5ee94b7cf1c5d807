package readout.fetch.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import readout.fetch.input.Broken;
import readout.fetch.input.Expansion;
import readout.fetch.input.FormatInput;
import readout.read.Unreadable;

/** Reads the entries of an archive one after the other, each by its own format. */
final class Archives {
    private static final int MOST_ENTRIES = 5_000_000;

    private Archives() {}

    /** @param compressed the number of bytes of the archive read so far */
    static <E extends ArchiveEntry> void read(
            FormatInput item, ArchiveInputStream<E> archive, LongSupplier compressed, FoundItems findings)
            throws IOException, Unreadable {
        InputStream content = new Expansion(new Open(archive), compressed);
        int entries = 0;
        E entry = Broken.guard(archive::getNextEntry);
        while (entry != null) {
            entries++;
            if (entries > MOST_ENTRIES) {
                throw new Unreadable("holds more than " + MOST_ENTRIES + " entries");
            }
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                read(item.inside(entry.getName(), content), archive.canReadEntryData(entry), findings);
            }
            entry = Broken.guard(archive::getNextEntry);
        }
        findings.require("files");
    }

    /** Reads an entry. A broken one is reported; only the next entry shows whether the archive goes on after it. */
    private static void read(FormatInput entry, boolean readable, FoundItems findings) throws IOException {
        if (!readable) {
            findings.unusable(entry.source(), "is encrypted or packed in a way that is not read");
            return;
        }
        try {
            findings.nested(entry);
        } catch (Expansion.Bomb bomb) {
            throw bomb;
        } catch (IOException broken) {
            findings.unusable(entry.source(), Broken.reason(broken));
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".")
                || name.contains("/.")
                || name.toLowerCase(Locale.ROOT).startsWith("__macosx/");
    }

    /** A stream of one entry: closing it doesn't close the archive. */
    private static final class Open extends FilterInputStream {
        Open(InputStream archive) {
            super(archive);
        }

        @Override
        public void close() {}
    }
}
