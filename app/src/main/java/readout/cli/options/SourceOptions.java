package readout.cli.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import readout.fetch.NamePattern;
import readout.fetch.Sources;
import readout.fetch.Web;
import readout.fetch.format.Formats;
import readout.fetch.http.HttpFetcher;
import readout.fetch.http.HttpSettings;
import readout.fetch.input.Found;
import readout.read.SiteRules;

/** Options for inputs and for fetching addresses, shared by the commands that read articles. */
public final class SourceOptions implements AutoCloseable {
    /** Help text on the inputs that can be read. */
    public static final String INPUTS =
            "files, folders of them, http(s) addresses, or - for standard input; pages, text, feeds, sitemaps, NewsML-G2, "
                    + "NITF, ninjs, mail, PDF, WARC, JSON lines, CSV, and zip, tar and gzip of any of these";

    private static final String CONTACT = "READOUT_CONTACT";
    private static final String SITE_RULES = "READOUT_SITE_RULES";

    @Option(names = "--follow", description = "fetch the pages that feeds and sitemaps in files point to")
    private boolean follow;

    @Option(
            names = "--contact",
            paramLabel = "WHO",
            description = "mail or web address told to servers (default: $" + CONTACT + ")")
    private @Nullable String contact;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "keep fetched pages, and fetch them again only if changed")
    private @Nullable Path cache;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "fetch from this host though its address is private (repeatable)")
    private Set<String> allowed = new LinkedHashSet<>();

    @Option(
            names = "--pace",
            paramLabel = "SECONDS",
            description = "least time between requests to one host (default 1)")
    private double pace = 1;

    @Option(names = "--limit", paramLabel = "N", description = "most addresses fetched in one run (default 1000)")
    private int limit = 1000;

    @Option(
            names = "--name-pattern",
            paramLabel = "PATTERN",
            converter = NamePatternConverter.class,
            description =
                    "what names of files tell, as '{date} - {author} - {outlet} - *': {date}, {author}, {outlet}, {title}; {date:ddMMyy} for a form of its own")
    private @Nullable NamePattern names;

    @Option(
            names = "--site-rules",
            paramLabel = "FILE",
            description =
                    "a host or *, then part (CSS), drop (CSS) or phrase (words), and its value a line, parted by tabs (default: $"
                            + SITE_RULES + ")")
    private @Nullable Path siteRules;

    private @Nullable HttpFetcher fetcher;
    private @Nullable Web web;

    /** Opens the inputs; the network is not used before the first address. */
    public Sources open(Terminal terminal, Consumer<Found> consumer) {
        NamePattern pattern = names;
        return new Sources(
                terminal.in(),
                () -> web(terminal),
                follow,
                pattern == null ? consumer : found -> consumer.accept(named(found, pattern)));
    }

    /** Loads the user's rules for pages of particular sites. */
    public SiteRules rules(Terminal terminal) throws IOException {
        Optional<Path> file = Optional.ofNullable(siteRules)
                .or(() -> Optional.ofNullable(terminal.environment().get(SITE_RULES))
                        .map(Path::of));
        return file.isEmpty() ? SiteRules.NONE : SiteRules.parse(file.get().toString(), lines(file.get()));
    }

    /** Reads the lines of a file that the user names. */
    public static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException missing) {
            throw new IOException(missing.getMessage() + ": there is no such file", missing);
        }
    }

    private static final class NamePatternConverter implements ITypeConverter<NamePattern> {
        @Override
        public NamePattern convert(String value) {
            try {
                return NamePattern.of(value);
            } catch (IllegalArgumentException unreadable) {
                throw new TypeConversionException(unreadable.getMessage());
            }
        }
    }

    private static Found named(Found found, NamePattern pattern) {
        return found instanceof Found.Article article
                ? new Found.Article(article.input()
                        .with(pattern.of(
                                article.input().given(), article.input().source())))
                : found;
    }

    private Web web(Terminal terminal) {
        Web open = web;
        if (open == null) {
            open = fresh(terminal, limit);
            web = open;
        }
        return open;
    }

    /**
     * Creates a fetcher of addresses with an empty history; all share one rate limit and cache.
     *
     * @param most the most addresses that it fetches in all
     */
    Web fresh(Terminal terminal, int most) {
        return new Web(fetcher(terminal), new Formats(), Math.min(limit, most));
    }

    /** The HTTP fetcher that all share. */
    synchronized HttpFetcher fetcher(Terminal terminal) {
        HttpFetcher shared = fetcher;
        if (shared == null) {
            shared = new HttpFetcher(settings(terminal), InetAddress::getAllByName);
            fetcher = shared;
        }
        return shared;
    }

    private HttpSettings settings(Terminal terminal) {
        Optional<String> who = Optional.ofNullable(contact)
                .or(() -> Optional.ofNullable(terminal.environment().get(CONTACT)));
        try {
            String agent = "Readout/" + Version.number()
                    + who.map(each -> " (" + each + ")").orElse("");
            return HttpSettings.of(agent)
                    .paced(Duration.ofMillis((long) (1000 * Math.max(0, pace))))
                    .allowing(allowed.stream()
                            .map(host -> host.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet()))
                    .keeping(Optional.ofNullable(cache));
        } catch (IOException noVersion) {
            throw new UncheckedIOException(noVersion);
        }
    }

    @Override
    public void close() {
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
