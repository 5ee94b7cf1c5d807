package readout.fetch.format;

import java.io.IOException;
import java.util.function.Consumer;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Found;
import readout.read.Input;
import readout.read.Unreadable;

/** Collector of what a format finds. */
final class FoundItems {
    private final Formats formats;
    private final Consumer<Found> consumer;
    private boolean any;

    FoundItems(Formats formats, Consumer<Found> consumer) {
        this.formats = formats;
        this.consumer = consumer;
    }

    void article(Input input) {
        any = true;
        consumer.accept(new Found.Article(input));
    }

    void link(Found.Link link) {
        any = true;
        consumer.accept(link);
    }

    void unusable(String source, String reason) {
        any = true;
        consumer.accept(new Found.Unusable(source, reason));
    }

    /** Reads an item inside another; its errors don't affect its neighbours. */
    void nested(FormatInput item) throws IOException {
        any = true;
        try {
            formats.read(item, consumer);
        } catch (Unreadable unreadable) {
            unusable(item.source(), unreadable.reason());
        }
    }

    /** @throws Unreadable where nothing has been found */
    void require(String what) throws Unreadable {
        if (!any) {
            throw new Unreadable("holds no " + what);
        }
    }
}
