package readout.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.served.Intake;
import readout.served.ServedDossiers;
import readout.store.database.StoreException;
import readout.web.access.AccessFilter;
import readout.web.access.AccessRole;
import readout.web.access.Accounts;
import readout.web.access.Csrf;
import readout.web.access.RateLimiter;
import readout.web.api.Api;
import readout.web.api.Feeds;
import readout.web.http.Assets;
import readout.web.http.NotFound;
import readout.web.http.Post;
import readout.web.page.Pages;
import readout.web.routes.EditorRoutes;
import readout.web.routes.FeedbackForms;
import readout.web.routes.ReaderRoutes;
import readout.web.routes.SigningIn;

/** HTTP server for the website and the API of one or more dossiers. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final long LARGEST_MEGABYTES = 16;
    private static final long MEGABYTE = 1 << 20;
    private static final int BURST = 2;

    private final Javalin javalin;
    private final Intake intake;

    private Server(Javalin javalin, Intake intake) {
        this.javalin = javalin;
        this.intake = intake;
    }

    /**
     * Starts a server.
     *
     * @param intake ingests the articles that visitors add; closed with the server
     * @throws StoreException if other machines could reach the server and there are no accounts
     */
    public static Server start(
            ServerSettings settings,
            ServedDossiers dossiers,
            Accounts accounts,
            Intake intake,
            Post post,
            Clock clock) {
        boolean open = accounts.isEmpty();
        if (open && !settings.isLocal()) {
            throw new StoreException("other machines can reach " + settings.host()
                    + ": nobody has an account yet; 'readout accounts put NAME --role administrator' makes one");
        }
        Assets assets = new Assets(htmx());
        Csrf csrf = new Csrf(settings.isSecure());
        AccessFilter filter = new AccessFilter(accounts, open, settings.anyoneReads(), settings.hosts(), csrf);
        Pages pages = new Pages(dossiers, csrf, assets);
        RateLimiter limiter = new RateLimiter((long) BURST * settings.pace(), settings.pace(), Duration.ofSeconds(1));
        Metrics metrics = new Metrics(dossiers);
        Javalin javalin = Javalin.create(config -> {
            Transport.set(config, settings, LARGEST_MEGABYTES);
            config.http.maxRequestSize = LARGEST_MEGABYTES * MEGABYTE;
            config.http.prefer405over404 = true;
            config.startup.showJavalinBanner = false;
            config.requestLogger.http(metrics::count);
            RoutesConfig routes = config.routes;
            routes.before(context -> Headers.set(context, settings.isSecure()));
            routes.beforeMatched(filter::check);
            new Errors(pages).register(routes);
            routes.get("/assets/{name}", context -> asset(context, assets), AccessRole.ANYONE);
            routes.get("/robots.txt", context -> context.result("User-agent: *\nDisallow: /\n"), AccessRole.ANYONE);
            routes.get("/health", context -> Health.answer(context, dossiers), AccessRole.ANYONE);
            routes.get("/metrics", metrics::answer, AccessRole.ADMINISTRATOR);
            new ReaderRoutes(pages, dossiers, clock, settings.isSecure()).register(routes);
            new EditorRoutes(pages, intake, clock).register(routes);
            new FeedbackForms(pages, post, clock).register(routes);
            new SigningIn(pages, filter).register(routes);
            new Feeds(dossiers, limiter, settings.address()).register(routes);
            new Api(pages, dossiers, intake, post, clock, limiter).register(routes);
        });
        javalin.start(settings.host(), settings.port());
        LOG.info("listening on {}:{}", settings.host(), javalin.port());
        return new Server(javalin, intake);
    }

    /** The port that the server listens on. */
    public int port() {
        return javalin.port();
    }

    /** Every route as "GET /path", for the test that checks that all are documented. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(each -> each.endpoint.method + " " + each.endpoint.path)
                .toList();
    }

    private static void asset(Context context, Assets assets) {
        Assets.Asset asset = assets.named(context.path()).orElseThrow(() -> new NotFound("no such file"));
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(asset.type());
        context.result(asset.content());
    }

    private static String htmx() {
        Properties versions = new Properties();
        try (InputStream stream = Server.class.getResourceAsStream("version.properties")) {
            versions.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("version.properties", unreadable);
        }
        return versions.getProperty("htmx", "");
    }

    @Override
    public void close() {
        javalin.stop();
        intake.close();
    }
}
