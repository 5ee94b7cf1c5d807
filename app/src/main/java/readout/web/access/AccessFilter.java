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

/** Looks at each request before it is answered: who asks, whether he or she may, and whether it is meant. */
public final class AccessFilter {
    /** Wrong passwords and tokens: five at once for a name or an address, then one in three minutes. */
    private static final int MISTAKES = 5;

    private static final Duration MISTAKE_TIME = Duration.ofMinutes(3);
    private static final String ACCOUNT = "account";
    private static final String VISITOR = "visitor";
    private static final String BEARER = "Bearer ";
    /** Feed readers and calendars can't send a header. */
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
     * A gate.
     *
     * @param open true where there are no accounts and whoever reaches the server is its user
     * @param anyoneReads true where nobody has to sign in to read
     * @param hosts the names by which an open server is called; others are refused, so that no page elsewhere can lead its reader's browser here
     *     under a name of its own (DNS rebinding)
     */
    public AccessFilter(Accounts accounts, boolean open, boolean anyoneReads, Set<String> hosts, Csrf csrf) {
        this.accounts = accounts;
        this.open = open;
        this.anyoneReads = anyoneReads;
        this.hosts = Set.copyOf(hosts);
        this.csrf = csrf;
    }

    /** Lets a request through, or refuses it. */
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

    /** On one's own machine a program may write without a token; a browser always tells where a page's request comes from. */
    private static boolean isOwnProgram(Context context, Visitor visitor) {
        return visitor.how() == How.OWN_MACHINE
                && context.isJson()
                && context.header("Origin") == null
                && context.header("Sec-Fetch-Site") == null;
    }

    /** True for what feed readers and calendars fetch by themselves. */
    public static boolean isFeed(Context context) {
        return FEED.matcher(context.path()).matches();
    }

    /** Who asks; known once the request was let through. */
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

    /** Signs somebody in, under a session of a new id. False where the name or the password is wrong. */
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

    /** The name by which the server was called, without the port. */
    private static String host(Context context) {
        String host = Optional.ofNullable(context.host()).orElse("");
        return host.replaceFirst(":\\d+$", "");
    }
}
