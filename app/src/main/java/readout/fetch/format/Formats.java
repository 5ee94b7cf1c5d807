package readout.fetch.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import readout.fetch.input.Broken;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Found;
import readout.read.Unreadable;
import readout.text.Metadata;

/** All supported formats; the first bytes of a stream decide its format. */
public final class Formats {
    private static final int DEEPEST = 4;

    private final List<Format> formats = List.of(
            new Gzip(),
            new Zip(),
            new Tar(),
            new Warc(),
            new Pdf(),
            new JsonFeed(),
            new NinJs(),
            new JsonArticles(),
            new Rss(),
            new Atom(),
            new Sitemap(),
            new NewsMlG2(),
            new Nitf(),
            new Mail(),
            new OutlookMessage(),
            new CsvArticles(),
            new HtmlPage(),
            new Text());

    /** Passes on the content of a stream from a file or standard input. */
    public void read(String source, InputStream stream, Consumer<Found> consumer) {
        guarded(FormatInput.of(source, stream), consumer);
    }

    /**
     * Passes on the content that was fetched from an address.
     *
     * @param source the name under which the user knows it
     * @param url its final address, after redirects
     * @param charset the charset that the server declares
     * @param known metadata given beside the address where it was found
     */
    public void read(
            String source,
            String url,
            Optional<String> charset,
            Metadata known,
            InputStream stream,
            Consumer<Found> consumer) {
        guarded(
                FormatInput.of(source, stream)
                        .at(Optional.of(url))
                        .stating(charset)
                        .with(known),
                consumer);
    }

    private void guarded(FormatInput item, Consumer<Found> consumer) {
        try {
            read(item, consumer);
        } catch (Unreadable unreadable) {
            consumer.accept(new Found.Unusable(item.source(), unreadable.reason()));
        } catch (IOException broken) {
            consumer.accept(new Found.Unusable(item.source(), Broken.reason(broken)));
        }
    }

    void read(FormatInput item, Consumer<Found> consumer) throws IOException, Unreadable {
        if (item.depth() > DEEPEST) {
            throw new Unreadable("lies in more than " + DEEPEST + " archives");
        }
        for (Format format : formats) {
            if (format.recognises(item)) {
                format.read(item, new FoundItems(this, consumer));
                return;
            }
        }
    }
}
