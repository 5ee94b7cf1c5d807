package readout.fetch.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fetches addresses politely: it obeys robots.txt (RFC 9309), limits the pace per host, revalidates cached responses, and follows redirects itself
 * with the same checks on each. Safe for several threads.
 */
public final class HttpFetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int LARGEST_ROBOTS = 500_000;
    private static final Duration LONGEST_PACE = Duration.ofSeconds(30);
    private static final String ROBOT = "readout";

    private final HttpSettings settings;
    private final Exchange exchange;
    private final Pace pace;
    private final Optional<CachedResponse> kept;
    private final Map<String, BaseRobotRules> robots = new ConcurrentHashMap<>();

    /** @param resolver resolves names to addresses, before the guard checks them */
    public HttpFetcher(HttpSettings settings, AddressGuard.Resolver resolver) {
        this(settings, resolver, new Pace(System::nanoTime, time -> Thread.sleep(time.toMillis() + 1)));
    }

    HttpFetcher(HttpSettings settings, AddressGuard.Resolver resolver, Pace pace) {
        this.settings = settings;
        this.pace = pace;
        exchange = new Exchange(settings, new AddressGuard(resolver, settings.allowedHosts()));
        kept = settings.cache().map(CachedResponse::new);
    }

    /**
     * Fetches the current content of an address.
     *
     * @throws NotFetched with the reason: refused address, robots.txt, status, limits, unknown host
     */
    public Fetched fetch(String address) throws NotFetched {
        return fetch(address, place -> kept.flatMap(each -> each.of(withoutFragment(place))));
    }

    /**
     * Fetches the current content of an address, without the body where it is unchanged.
     *
     * @param known validators from the last response
     * @throws NotFetched as {@link #fetch(String)} does
     */
    public Fetched fetch(String address, Validators known) throws NotFetched {
        CachedResponse.Copy copy =
                new CachedResponse.Copy(known.etag(), known.modified(), Optional.empty(), ResponseBody.NONE);
        return fetch(address, place -> Optional.of(copy));
    }

    private interface Copies {
        Optional<CachedResponse.Copy> of(URI address);
    }

    private Fetched fetch(String address, Copies copies) throws NotFetched {
        URI at = uri(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            obeyRobots(at);
            Optional<CachedResponse.Copy> copy = copies.of(at).filter(CachedResponse.Copy::canBeValidated);
            Exchange.Answer answer = ask(at, copy, settings.largest());
            Validators validators = new Validators(answer.etag(), answer.lastModified());
            if (answer.status() == NOT_MODIFIED && copy.isPresent()) {
                CachedResponse.Copy held = copy.get();
                return new Fetched(
                        at,
                        held.charset(),
                        held.body(),
                        true,
                        new Validators(
                                validators.etag().or(held::etag),
                                validators.modified().or(held::lastModified)));
            }
            if (answer.status() == OK) {
                keep(at, answer);
                return new Fetched(at, answer.charset(), answer.body(), false, validators);
            }
            if (!REDIRECTS.contains(answer.status()) || answer.location().isEmpty()) {
                throw new NotFetched("answers with status " + answer.status());
            }
            at = redirected(at, answer.location().get());
        }
        throw new NotFetched("redirects more than " + MOST_REDIRECTS + " times");
    }

    private Exchange.Answer ask(URI address, Optional<CachedResponse.Copy> copy, int largest) throws NotFetched {
        try {
            return pace.inTurn(
                    host(address), paceAt(address), () -> exchange.get(withoutFragment(address), copy, largest));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotFetched("was interrupted");
        }
    }

    private Duration paceAt(URI address) {
        BaseRobotRules rules = robots.get(origin(address));
        long wanted = rules == null ? 0 : Math.max(0, rules.getCrawlDelay());
        Duration delay = Duration.ofMillis(Math.min(wanted, LONGEST_PACE.toMillis()));
        return delay.compareTo(settings.pace()) > 0 ? delay : settings.pace();
    }

    private void obeyRobots(URI address) throws NotFetched {
        String origin = origin(address);
        BaseRobotRules rules = robots.get(origin);
        if (rules == null) {
            rules = rules(URI.create(origin + "/robots.txt"));
            robots.put(origin, rules);
        }
        if (!rules.isAllowed(address.toString())) {
            throw new NotFetched("may not be fetched: " + origin + "/robots.txt forbids it");
        }
    }

    /** The host's robots.txt rules. By RFC 9309 a missing file allows everything, and a server error allows nothing. */
    private BaseRobotRules rules(URI place) throws NotFetched {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        URI at = place;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Exchange.Answer answer = ask(at, Optional.empty(), LARGEST_ROBOTS);
            if (answer.status() == OK) {
                return parser.parseContent(at.toString(), answer.body().bytes(), "text/plain", List.of(ROBOT));
            }
            if (!REDIRECTS.contains(answer.status()) || answer.location().isEmpty()) {
                return parser.failedFetch(answer.status());
            }
            at = redirected(at, answer.location().get());
        }
        return parser.failedFetch(404);
    }

    private void keep(URI address, Exchange.Answer answer) throws NotFetched {
        CachedResponse.Copy copy =
                new CachedResponse.Copy(answer.etag(), answer.lastModified(), answer.charset(), answer.body());
        if (kept.isPresent() && copy.canBeValidated()) {
            try {
                kept.get().keep(withoutFragment(address), copy);
            } catch (IOException full) {
                throw new NotFetched("can't be kept in " + settings.cache().orElseThrow() + ": " + full.getMessage());
            }
        }
    }

    private static URI redirected(URI from, String location) throws NotFetched {
        try {
            return uri(from.resolve(new URI(location.replace(" ", "%20"))).toString());
        } catch (URISyntaxException | IllegalArgumentException broken) {
            throw new NotFetched("redirects to what is no address: " + location);
        }
    }

    private static URI uri(String address) throws NotFetched {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20")).normalize();
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
                throw new NotFetched("is no http or https address");
            }
            if (uri.getUserInfo() != null) {
                throw new NotFetched("holds a user name or password, which addresses should not");
            }
            return uri.getRawPath() == null || uri.getRawPath().isEmpty() ? uri.resolve("/") : uri;
        } catch (URISyntaxException broken) {
            throw new NotFetched("is no address: " + broken.getReason());
        }
    }

    private static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int mark = text.indexOf('#');
        return mark < 0 ? uri : URI.create(text.substring(0, mark));
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    private static String origin(URI address) {
        return address.getScheme().toLowerCase(Locale.ROOT) + "://" + host(address)
                + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    @Override
    public void close() {
        exchange.close();
    }
}
