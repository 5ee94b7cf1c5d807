package readout.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import readout.fetch.Sources;
import readout.fetch.Web;
import readout.fetch.format.Formats;
import readout.fetch.http.Fetched;
import readout.fetch.http.HttpFetcher;
import readout.fetch.http.NotFetched;
import readout.fetch.http.Validators;
import readout.fetch.input.Found;
import readout.read.Input;
import readout.read.PageDecoder;
import readout.read.Unreadable;
import readout.text.Metadata;
import readout.watch.WatchedSource.Kind;

/** Polls sources for new items, and fetches them. Safe for several threads. */
public final class Poller {
    private static final int MOST_OF_ONE = 200;

    private final HttpFetcher fetcher;
    private final Mailboxes mailboxes;
    private final Formats formats = new Formats();

    public Poller(HttpFetcher fetcher, Mailboxes mailboxes) {
        this.fetcher = fetcher;
        this.mailboxes = mailboxes;
    }

    /**
     * Polls a source.
     *
     * @throws NotFetched with the reason, where the source can't be read
     */
    Poll look(WatchedSource source) throws NotFetched {
        return switch (source.kind()) {
            case FEED, LINKS -> page(source);
            case FOLDER -> folder(source);
            case MAILBOX -> mailboxes.look(source);
        };
    }

    private Poll page(WatchedSource source) throws NotFetched {
        Fetched answer = fetcher.fetch(source.name(), new Validators(source.etag(), source.modified()));
        if (answer.unchanged()) {
            return Poll.unchanged(source);
        }
        List<Poll.Piece> pieces = source.kind() == Kind.FEED ? feed(source, answer) : links(answer);
        Validators validators = answer.validators();
        return new Poll(pieces, validators.etag(), validators.modified(), Optional.empty());
    }

    private List<Poll.Piece> feed(WatchedSource source, Fetched answer) throws NotFetched {
        List<Poll.Piece> pieces = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        formats.read(
                source.name(),
                answer.address().toString(),
                answer.charset(),
                Metadata.NONE,
                answer.body().stream(),
                found -> {
                    if (found instanceof Found.Link link) {
                        pieces.add(new Poll.Piece(link.url(), link.url(), link.known(), link.teaser(), false));
                    } else if (found instanceof Found.Unusable unusable) {
                        problems.add(unusable.reason());
                    } else if (found instanceof Found.Article article
                            && article.input().html()) {
                        problems.add("is a page and no feed (--kind links follows its links)");
                    } else if (found instanceof Found.Article article) {
                        pieces.add(whole(article.input(), source.name()));
                    }
                });
        if (pieces.isEmpty() && !problems.isEmpty()) {
            throw new NotFetched(problems.get(0));
        }
        return pieces;
    }

    private static Poll.Piece whole(Input input, String source) {
        String key = input.url().orElseGet(() -> source + " " + DigestUtils.sha256Hex(input.content()));
        return new Poll.Piece(key, input.url().orElse(input.source()), Metadata.NONE, Optional.of(input), true);
    }

    private static List<Poll.Piece> links(Fetched answer) throws NotFetched {
        String address = answer.address().toString();
        List<Poll.Piece> pieces = new ArrayList<>();
        LinkPage.articles(html(answer), address)
                .forEach((url, words) -> pieces.add(new Poll.Piece(url, url, Metadata.NONE, Optional.empty(), false)));
        if (pieces.isEmpty()) {
            throw new NotFetched("links to no article of its own site");
        }
        return pieces;
    }

    private static String html(Fetched answer) throws NotFetched {
        try {
            return PageDecoder.decode(answer.body().bytes(), answer.charset());
        } catch (Unreadable broken) {
            throw new NotFetched(broken.reason());
        }
    }

    /**
     * Detects the kind of source at an address, and the address to follow: for a page, the first feed that it declares, else the page's own links.
     *
     * @throws NotFetched where nothing can be read there
     */
    public WatchedPlace place(String address) throws NotFetched {
        Fetched answer = fetcher.fetch(address);
        boolean[] page = new boolean[1];
        formats.read(
                address,
                answer.address().toString(),
                answer.charset(),
                Metadata.NONE,
                answer.body().stream(),
                found -> page[0] |= found instanceof Found.Article article
                        && article.input().html());
        if (!page[0]) {
            return new WatchedPlace(address, Kind.FEED);
        }
        List<String> feeds = LinkPage.feeds(html(answer), answer.address().toString());
        return feeds.isEmpty() ? new WatchedPlace(address, Kind.LINKS) : new WatchedPlace(feeds.get(0), Kind.FEED);
    }

    /** A source that can be followed. */
    public record WatchedPlace(String name, Kind kind) {}

    /** Polls a folder. Files are identified by name, size and time, so that a rewritten file is read again. */
    private static Poll folder(WatchedSource source) throws NotFetched {
        Path folder = Path.of(source.name());
        if (!Files.isDirectory(folder)) {
            throw new NotFetched("there is no such folder");
        }
        List<Poll.Piece> pieces = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> Sources.isArticleFile(folder, each))
                    .sorted()
                    .toList()) {
                BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                String key = "file " + file + " " + about.size() + " " + about.lastModifiedTime();
                pieces.add(new Poll.Piece(key, file.toString(), Metadata.NONE, Optional.empty(), false));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new NotFetched("can't be listed: " + unreadable.getMessage());
        }
        return new Poll(pieces, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Fetches a queued item.
     *
     * @throws NotFetched with the reason, where none of it can be read
     */
    List<Poll.Piece> fetch(QueuedItem item) throws NotFetched {
        List<Poll.Piece> pieces = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Consumer<Found> consumer = found -> {
            if (found instanceof Found.Article article) {
                String key =
                        item.id() + " " + DigestUtils.sha256Hex(article.input().content());
                pieces.add(new Poll.Piece(key, item.address(), Metadata.NONE, Optional.of(article.input()), true));
            } else if (found instanceof Found.Unusable unusable) {
                problems.add(unusable.reason());
            }
        };
        if (Web.isAddress(item.address())) {
            new Web(fetcher, formats, MOST_OF_ONE)
                    .follow(new Found.Link(item.source(), item.address(), item.known(), Optional.empty()), consumer);
        } else {
            Sources.ofFiles(InputStream.nullInputStream(), consumer).visit(item.address());
        }
        if (pieces.isEmpty()) {
            throw new NotFetched(problems.isEmpty() ? "holds no article" : problems.get(0));
        }
        return pieces;
    }
}
