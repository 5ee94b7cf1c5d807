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
 * A stream whose format is still unknown, under the name by which the user knows it.
 *
 * @param charset the charset that a server or a mail declares for it
 * @param known metadata given where it was found
 * @param depth the number of archives around it
 */
public record FormatInput(
        String source, Optional<String> url, Optional<String> charset, Metadata known, InputStream stream, int depth) {
    /** The most bytes read whole: the longest input as UTF-16. */
    private static final int LARGEST = 2 * ArticleReader.LONGEST_INPUT + 2;

    private static final int HEAD = 8192;

    public static FormatInput of(String source, InputStream stream) {
        return new FormatInput(
                source, Optional.empty(), Optional.empty(), Metadata.NONE, new BufferedInputStream(stream, HEAD), 0);
    }

    /** An item inside this one, under a name of its own. */
    public FormatInput inside(String name, InputStream content) {
        return new FormatInput(
                source + "!" + name,
                Optional.empty(),
                Optional.empty(),
                Metadata.NONE,
                new BufferedInputStream(content, HEAD),
                depth + 1);
    }

    /** The unwrapped content of this item, under the same name. */
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

    /** The first bytes, at most 8,192, which stay in the stream; fewer where it breaks off earlier. */
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

    /** The first characters as far as they are ASCII, which suffices for every format's signature. */
    public String start() throws IOException {
        return new String(head(), StandardCharsets.ISO_8859_1);
    }

    /**
     * All bytes.
     *
     * @throws Unreadable where there are more than an article can have
     */
    public byte[] whole() throws IOException, Unreadable {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable("is too large: over " + LARGEST / 1_000_000 + " MB");
        }
        return bytes;
    }
}
