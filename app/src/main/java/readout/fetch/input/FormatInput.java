package readout.fetch.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import readout.read.ArticleReader;
import readout.read.Unreadable;
import readout.text.Metadata;

/**
 * A stream of which the format is not known yet, under the name that the user knows it by.
 *
 * @param charset what a server or a mail says of it
 * @param known what is told of it where it was found
 * @param depth how many archives it lies in
 */
public record FormatInput(
        String source, Optional<String> url, Optional<String> charset, Metadata known, InputStream stream, int depth) {
    /** The largest article read whole: UTF-16 text of the longest input. */
    private static final int LARGEST = 2 * ArticleReader.LONGEST_INPUT + 2;

    private static final int HEAD = 8192;

    public static FormatInput of(String source, InputStream stream) {
        return new FormatInput(
                source, Optional.empty(), Optional.empty(), Metadata.NONE, new BufferedInputStream(stream, HEAD), 0);
    }

    /** What lies in this under a name of its own. */
    public FormatInput inside(String name, InputStream content) {
        return new FormatInput(
                source + "!" + name,
                Optional.empty(),
                Optional.empty(),
                Metadata.NONE,
                new BufferedInputStream(content, HEAD),
                depth + 1);
    }

    /** The same thing out of its wrapping, under the same name. */
    public FormatInput unwrapped(InputStream content) {
        return new FormatInput(source, url, charset, known, new BufferedInputStream(content, HEAD), depth + 1);
    }

    public FormatInput at(Optional<String> address) {
        return new FormatInput(source, address, charset, known, stream, depth);
    }

    public FormatInput stating(Optional<String> statedCharset) {
        return new FormatInput(source, url, statedCharset, known, stream, depth);
    }

    public FormatInput with(Metadata metadata) {
        return new FormatInput(source, url, charset, metadata, stream, depth);
    }

    /** Its first bytes, at most 8,192, left in the stream; of one that breaks off before, those that stand before the break. */
    public byte[] head() throws IOException {
        byte[] head = new byte[HEAD];
        int size = 0;
        stream.mark(HEAD);
        try {
            for (int read = 0; read >= 0 && size < HEAD; read = stream.read(head, size, HEAD - size)) {
                size += read;
            }
        } catch (EOFException breaksOff) {
            if (size == 0) {
                throw breaksOff;
            }
        }
        stream.reset();
        return Arrays.copyOf(head, size);
    }

    /** Its first characters as far as they are ASCII; every format's marks are. */
    public String start() throws IOException {
        return new String(head(), StandardCharsets.ISO_8859_1);
    }

    /**
     * All of it.
     *
     * @throws Unreadable where that is more than an article can be
     */
    public byte[] whole() throws IOException, Unreadable {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable("is too large: over " + LARGEST / 1_000_000 + " MB");
        }
        return bytes;
    }
}
