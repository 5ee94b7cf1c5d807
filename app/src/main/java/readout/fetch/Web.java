package readout.fetch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import readout.fetch.format.Formats;
import readout.fetch.http.Fetched;
import readout.fetch.http.HttpFetcher;
import readout.fetch.http.NotFetched;
import readout.fetch.input.Found;
import readout.read.Input;
import readout.read.NextPart;
import readout.read.PageDecoder;
import readout.read.Unreadable;
import readout.text.Metadata;

/** Fetches addresses as inputs: pages with their further parts, and the pages that feeds and sitemaps link to. */
public final class Web {
    private static final int MOST_PARTS = 10;
    private static final int DEEPEST = 3;

    private final HttpFetcher fetcher;
    private final Formats formats;
    private final int most;
    private final Set<String> fetched = new HashSet<>();

    /** @param most the most addresses to fetch, not counting further parts */
    public Web(HttpFetcher fetcher, Formats formats, int most) {
        this.fetcher = fetcher;
        this.formats = formats;
        this.most = most;
    }

    public static boolean isAddress(String source) {
        return source.startsWith("http://") || source.startsWith("https://");
    }

    /** Passes on the content of the address and, where that is a list of addresses, the content of those. */
    void visit(String address, Consumer<Found> consumer) {
        visit(address, address, Metadata.NONE, Optional.empty(), 0, consumer);
    }

    /** Passes on the content that the link leads to; metadata beside the link counts where the page itself gives none. */
    public void follow(Found.Link link, Consumer<Found> consumer) {
        visit(link.url(), link.url(), link.known(), link.teaser(), 1, consumer);
    }

    private void visit(
            String source,
            String address,
            Metadata known,
            Optional<Input> teaser,
            int depth,
            Consumer<Found> consumer) {
        if (!fetched.add(address)) {
            return;
        }
        if (depth > DEEPEST || fetched.size() > most) {
            consumer.accept(new Found.Unusable(
                    source, depth > DEEPEST ? "lies in too many lists of lists" : "is over the limit of " + most));
            return;
        }
        try {
            Fetched answer = fetcher.fetch(address);
            formats.read(
                    source,
                    answer.address().toString(),
                    answer.charset(),
                    known,
                    answer.body().stream(),
                    found -> taken(found, depth, consumer));
        } catch (NotFetched failed) {
            consumer.accept(new Found.Unusable(source, failed.reason()));
            teaser.ifPresent(input -> consumer.accept(new Found.Article(input)));
        }
    }

    private void taken(Found found, int depth, Consumer<Found> consumer) {
        if (found instanceof Found.Link link) {
            visit(link.url(), link.url(), link.known(), link.teaser(), depth + 1, consumer);
        } else if (found instanceof Found.Article article && article.input().html()) {
            consumer.accept(new Found.Article(withParts(article.input(), consumer)));
        } else {
            consumer.accept(found);
        }
    }

    private Input withParts(Input page, Consumer<Found> consumer) {
        List<String> parts = new ArrayList<>();
        Optional<String> next = page.url().flatMap(address -> NextPart.of(page.content(), address));
        while (next.isPresent() && parts.size() < MOST_PARTS && fetched.add(next.get())) {
            String address = next.get();
            try {
                Fetched answer = fetcher.fetch(address);
                String content = PageDecoder.decode(answer.body().bytes(), answer.charset());
                parts.add(content);
                next = NextPart.of(content, address);
            } catch (NotFetched failed) {
                consumer.accept(new Found.Unusable(address, failed.reason()));
                next = Optional.empty();
            } catch (Unreadable broken) {
                consumer.accept(new Found.Unusable(address, broken.reason()));
                next = Optional.empty();
            }
        }
        return page.followedBy(parts);
    }
}
