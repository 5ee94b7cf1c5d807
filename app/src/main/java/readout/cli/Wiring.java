package readout.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import readout.publish.Channel.Way;
import readout.publish.Courier;
import readout.publish.Mailer;
import readout.publish.Publisher;
import readout.publish.courier.MailCourier;
import readout.publish.courier.TelegramCourier;
import readout.publish.courier.WebhookCourier;
import readout.served.ServedDossier;
import readout.watch.Lease;
import readout.watch.Looker;
import readout.watch.Mailboxes;
import readout.watch.Watch;
import readout.watch.Watcher;
import readout.work.Adder;

/** Puts together what watches a dossier, from options and the environment. */
final class Wiring {
    static final String TELEGRAM_TOKEN = "READOUT_TELEGRAM_TOKEN";
    static final String TELEGRAM_API = "READOUT_TELEGRAM_API";
    static final String WEBHOOK_SECRET = "READOUT_WEBHOOK_SECRET";
    static final String IMAP_PASSWORD = "READOUT_IMAP_PASSWORD";
    private static final String SMTP = "READOUT_SMTP";
    private static final String KEEPER = "READOUT_KEEPER";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Wiring() {}

    /** The ways that are set up. */
    static Map<Way, Courier> couriers(Secrets secrets) {
        Map<Way, Courier> couriers = new EnumMap<>(Way.class);
        secrets.get(TELEGRAM_TOKEN)
                .ifPresent(token -> couriers.put(
                        Way.TELEGRAM,
                        new TelegramCourier(secrets.get(TELEGRAM_API).orElse(TelegramCourier.API), token, PATIENCE)));
        mailer(secrets).ifPresent(mailer -> couriers.put(Way.MAIL, new MailCourier(mailer, keeper(secrets))));
        secrets.get(WEBHOOK_SECRET)
                .ifPresent(secret -> couriers.put(Way.WEBHOOK, new WebhookCourier(secret, PATIENCE)));
        return couriers;
    }

    /** Where a server and a keeper are told. */
    static Optional<Mailer> mailer(Secrets secrets) {
        return secrets.get(SMTP)
                .filter(server -> !keeper(secrets).isEmpty())
                .map(server -> Mailer.of(server, keeper(secrets)));
    }

    /** The keeper's mail address; empty where none is told. */
    static String keeper(Secrets secrets) {
        return secrets.get(KEEPER).orElse("");
    }

    static Publisher publisher(Terminal terminal, ServedDossier dossier, String home) {
        return new Publisher(dossier, couriers(Secrets.of(terminal)), terminal.clock(), home);
    }

    /**
     * What watches a dossier.
     *
     * @param home the dossier's address; empty where it is not served
     */
    static Watcher watcher(Terminal terminal, SourceOptions sources, ServedDossier dossier, Adder adder, String home) {
        return new Watcher(
                lease(terminal, dossier),
                new Watch(dossier.store(), looker(terminal, sources), adder, terminal.clock()),
                publisher(terminal, dossier, home));
    }

    static Looker looker(Terminal terminal, SourceOptions sources) {
        Secrets secrets = Secrets.of(terminal);
        return new Looker(
                sources.fetcher(terminal),
                new Mailboxes(name -> secrets.get(IMAP_PASSWORD + " " + name).or(() -> secrets.get(IMAP_PASSWORD))));
    }

    static Lease lease(Terminal terminal, ServedDossier dossier) {
        return new Lease(dossier.store().database(), terminal.clock(), machine());
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "this machine";
        }
    }
}
