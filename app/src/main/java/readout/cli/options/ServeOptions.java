package readout.cli.options;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.ingest.Ingester;
import readout.read.SiteRules;
import readout.served.Intake;
import readout.served.ServedDossiers;
import readout.watch.Watcher;
import readout.web.AdministratorMail;
import readout.web.Server;
import readout.web.ServerSettings;
import readout.web.access.Accounts;
import readout.web.http.Post;

/** Options for serving dossiers, shared by {@code serve} and {@code demo}. */
public final class ServeOptions {
    /** The most addresses fetched for one form, because the visitor waits for the outcome; {@code readout add} takes long feeds. */
    private static final int MOST_ADDRESSES = 25;

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "address to listen on (default 127.0.0.1: this machine alone)")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "port to listen on (default 7070; 0 for any that is free)")
    private int port = 7070;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "the server's own address as readers know it, as https://news.example")
    private @Nullable String url;

    @Mixin
    private AccountsPlace accounts = new AccountsPlace();

    @Option(names = "--no-watch", description = "leave sources and channels alone: another process watches")
    private boolean noWatch;

    @Option(names = "--anyone-reads", description = "let people read without an account")
    private boolean anyoneReads;

    @Option(names = "--behind-proxy", description = "believe the proxy in front of it who asks (X-Forwarded-For)")
    private boolean behindProxy;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "most requests of one visitor to the API in a second (default 100)")
    private int rate = 100;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    /** Serves until the process is told to stop. */
    public void serve(Terminal terminal, ServedDossiers dossiers) throws IOException {
        ServerSettings settings = new ServerSettings(
                host, port, Optional.ofNullable(url).map(ServeOptions::plain), anyoneReads, behindProxy, rate);
        SiteRules rules = sources.rules(terminal);
        List<Watcher> watchers = new ArrayList<>();
        try (Ingester ingester = new Ingester(terminal.clock(), LIMIT, rules);
                Accounts known = accounts.open(terminal);
                Server server = Server.start(
                        settings,
                        dossiers,
                        known,
                        new Intake(() -> sources.fresh(terminal, MOST_ADDRESSES), terminal.clock(), rules),
                        post(terminal),
                        terminal.clock())) {
            if (!noWatch) {
                dossiers.all()
                        .forEach(dossier -> watchers.add(Wiring.watcher(
                                        terminal,
                                        sources,
                                        dossier,
                                        ingester,
                                        settings.address()
                                                .map(base -> base + "/d/" + dossier.slug())
                                                .orElse(""))
                                .start()));
            }
            terminal.out().println("serving at http://" + host + ":" + server.port() + "/ (Ctrl-C stops it)");
            terminal.out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            watchers.forEach(Watcher::close);
            sources.close();
        }
    }

    private static String plain(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static Post post(Terminal terminal) {
        Secrets secrets = Secrets.of(terminal);
        return Wiring.mailer(secrets)
                .map(mailer -> (Post) new AdministratorMail(mailer, Wiring.administrator(secrets)))
                .orElse(Post.NONE);
    }
}
