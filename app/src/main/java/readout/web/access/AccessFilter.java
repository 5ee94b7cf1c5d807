package readout.web.access;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.web.access.Refused.Why;
import readout.web.access.Visitor.How;

/** Access filter: identifies the visitor of each request, checks the role that the route needs and refuses forged requests. */
public final class AccessFilter {
    /** Wrong passwords and tokens allowed for a name or an address: five at once, then one every three minutes. */
    private static final int MISTAKES = 5;

    private static final Duration MISTAKE_TIME = Duration.ofMinutes(3);
    private static final String ACCOUNT = "account";
    private static final String VISITOR = "visitor";
    private static final String BEARER = "Bearer ";
    /** Addresses that take a token as a parameter, because feed readers and calendars can't send a header. */
    private static final Pattern FEED =
            Pattern.compile("/d/[^/]+/(?:(?:changes|digests)\\.(?:atom|json)|calendar\\.ics)");

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final Accounts accounts;
    private final boolean open;
    private final boolean anyoneReads;
    private final Set<String> hosts;
    private final Csrf csrf;
    private final RateLimiter mistakes = new RateLimiter(MISTAKES, 1, MISTAKE_TIME);

    /**
     * Creates an access filter.
     *
     * @param open true where there are no accounts and whoever reaches the server is its user
     * @param anyoneReads true where nobody has to sign in to read
     * @param hosts the host names that an open server accepts; requests for others are refused, so that no foreign page can reach it
     *     under a name of its own (DNS rebinding)
     */
    public AccessFilter(Accounts accounts, boolean open, boolean anyoneReads, Set<String> hosts, Csrf csrf) {
        this.accounts = accounts;
        this.open = open;
        this.anyoneReads = anyoneReads;
        this.hosts = Set.copyOf(hosts);
        this.csrf = csrf;
    }

    /** Lets a request through, or throws {@link Refused}. */
    public void check(Context context) {
        if (open && !hosts.contains(host(context))) {
            throw new Refused(Why.FOREIGN, "this server is not called " + host(context));
        }
        Visitor visitor = visitor(context);
        context.attribute(VISITOR, visitor);
        for (var role : context.routeRoles()) {
            if (role instanceof AccessRole needed && !visitor.may(needed)) {
                throw visitor.how() == How.NOT
                        ? new Refused(Why.UNKNOWN, "sign in first")
                        : new Refused(Why.FORBIDDEN, "this takes the role " + needed.word());
            }
        }
        boolean reading = READING.contains(context.method());
        if (!reading && visitor.how() != How.TOKEN && !csrf.isOwn(context) && !isOwnProgram(context, visitor)) {
            throw new Refused(Why.FOREIGN, "the form is too old or not from here: load the page again");
        }
    }

    /** True for a program on an open server's own machine, which may write without a token; a browser is known by the headers it sends with every page's request. */
    private static boolean isOwnProgram(Context context, Visitor visitor) {
        return visitor.how() == How.OWN_MACHINE
                && context.isJson()
                && context.header("Origin") == null
                && context.header("Sec-Fetch-Site") == null;
    }

    /** True for feeds and calendars, which accept a token in the address. */
    public static boolean isFeed(Context context) {
        return FEED.matcher(context.path()).matches();
    }

    /** The visitor who sent the request; nobody before {@link #check} has run. */
    public static Visitor of(Context context) {
        return Optional.<Visitor>ofNullable(context.attribute(VISITOR)).orElse(Visitor.NOBODY);
    }

    private Visitor visitor(Context context) {
        String authorization = context.header("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return byToken(context, authorization.substring(BEARER.length()).strip());
        }
        String inAddress = context.queryParam("token");
        if (inAddress != null && isFeed(context)) {
            return byToken(context, inAddress);
        }
        if (open) {
            return new Visitor("", AccessRole.ADMINISTRATOR, How.OWN_MACHINE);
        }
        Optional<Visitor> signedIn = Optional.ofNullable(context.req().getSession(false))
                .map(session -> session.getAttribute(ACCOUNT))
                .flatMap(name -> accounts.named(String.valueOf(name)))
                .map(account -> new Visitor(account.name(), account.role(), How.SESSION));
        return signedIn.orElse(anyoneReads ? Visitor.ANY_READER : Visitor.NOBODY);
    }

    private Visitor byToken(Context context, String token) {
        String address = "token " + context.ip();
        patience(address);
        Optional<Account> account = accounts.byToken(token);
        if (account.isEmpty()) {
            mistakes.take(address);
            throw new Refused(Why.UNKNOWN, "no such token");
        }
        return new Visitor(account.get().name(), account.get().role(), How.TOKEN);
    }

    /** Signs a person in, in a session with a new id; returns false if the name or the password is wrong. */
    public boolean signIn(Context context, String name, String password) {
        String person = "name " + name;
        String address = "address " + context.ip();
        patience(person);
        patience(address);
        Optional<Account> account = accounts.signedIn(name, password);
        if (account.isEmpty()) {
            mistakes.take(person);
            mistakes.take(address);
            return false;
        }
        mistakes.forget(person);
        HttpSession before = context.req().getSession(false);
        if (before != null) {
            before.invalidate();
        }
        context.req().getSession(true).setAttribute(ACCOUNT, account.get().name());
        return true;
    }

    public void signOut(Context context) {
        HttpSession session = context.req().getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void patience(String who) {
        Duration wait = mistakes.wait(who);
        if (!wait.isZero()) {
            throw new Refused(Why.TOO_MANY, "too many wrong tries", wait);
        }
    }

    /** The host name in the request, without the port. */
    private static String host(Context context) {
        String host = Optional.ofNullable(context.host()).orElse("");
        return host.replaceFirst(":\\d+$", "");
    }
}
