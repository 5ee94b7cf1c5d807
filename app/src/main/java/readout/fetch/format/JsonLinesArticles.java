package readout.fetch.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import readout.read.Decoder;
import readout.read.InputLine;
import readout.read.Unreadable;

/** Reads a {@code .jsonl} file's inputs line by line; a broken or overlong line is reported, and the next one read. */
final class JsonLinesArticles {
    private static final int LONGEST_LINE = 32_000_000;

    private final String source;
    private final FoundItems findings;

    JsonLinesArticles(String source, FoundItems findings) {
        this.source = source;
        this.findings = findings;
    }

    void read(InputStream stream) throws IOException, Unreadable {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        long length = 0;
        boolean any = false;
        int next = stream.read();
        while (next >= 0) {
            if (next == '\n') {
                any |= line(number, line, length);
                line.reset();
                length = 0;
                number++;
            } else {
                length++;
                if (length <= LONGEST_LINE) {
                    line.write(next);
                }
            }
            next = stream.read();
        }
        any |= line(number, line, length);
        if (!any) {
            throw new Unreadable("is empty");
        }
    }

    private boolean line(long number, ByteArrayOutputStream bytes, long length) {
        String place = source + ":" + number;
        if (length > LONGEST_LINE) {
            findings.unusable(place, "is too long: a line of " + length + " bytes");
            return true;
        }
        if (bytes.size() == 0) {
            return false;
        }
        try {
            String text = Decoder.decode(bytes.toByteArray());
            if (text.isBlank()) {
                return false;
            }
            findings.article(InputLine.parse(place, text));
        } catch (Unreadable unreadable) {
            findings.unusable(place, unreadable.reason());
        }
        return true;
    }
}
