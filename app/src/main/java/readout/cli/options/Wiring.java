package readout.cli.options;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import readout.ingest.Ingester;
import readout.publish.Channel.Way;
import readout.publish.Mailer;
import readout.publish.Notifier;
import readout.publish.Publisher;
import readout.publish.notifier.MailNotifier;
import readout.publish.notifier.TelegramNotifier;
import readout.publish.notifier.WebhookNotifier;
import readout.served.ServedDossier;
import readout.watch.Lease;
import readout.watch.Mailboxes;
import readout.watch.Poller;
import readout.watch.Watch;
import readout.watch.Watcher;

/** Wires watchers, notifiers and mailers together from options and the environment. */
public final class Wiring {
    static final String TELEGRAM_TOKEN = "READOUT_TELEGRAM_TOKEN";
    static final String TELEGRAM_API = "READOUT_TELEGRAM_API";
    static final String WEBHOOK_SECRET = "READOUT_WEBHOOK_SECRET";
    static final String IMAP_PASSWORD = "READOUT_IMAP_PASSWORD";
    private static final String SMTP = "READOUT_SMTP";
    private static final String ADMINISTRATOR = "READOUT_ADMINISTRATOR";
    /** The variable's former name; still read for one more version. */
    private static final String FORMER_ADMINISTRATOR = "READOUT_KEEPER";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Wiring() {}

    /** The notifiers that are set up, by their way of sending. */
    static Map<Way, Notifier> notifiers(Secrets secrets) {
        Map<Way, Notifier> notifiers = new EnumMap<>(Way.class);
        secrets.get(TELEGRAM_TOKEN)
                .ifPresent(token -> notifiers.put(
                        Way.TELEGRAM,
                        new TelegramNotifier(secrets.get(TELEGRAM_API).orElse(TelegramNotifier.API), token, PATIENCE)));
        mailer(secrets).ifPresent(mailer -> notifiers.put(Way.MAIL, new MailNotifier(mailer, administrator(secrets))));
        secrets.get(WEBHOOK_SECRET)
                .ifPresent(secret -> notifiers.put(Way.WEBHOOK, new WebhookNotifier(secret, PATIENCE)));
        return notifiers;
    }

    /** The mailer; empty unless a mail server and an administrator are set. */
    static Optional<Mailer> mailer(Secrets secrets) {
        return secrets.get(SMTP)
                .filter(server -> !administrator(secrets).isEmpty())
                .map(server -> Mailer.of(server, administrator(secrets)));
    }

    /** The administrator's mail address; empty if none is set. */
    static String administrator(Secrets secrets) {
        return secrets.get(ADMINISTRATOR)
                .or(() -> secrets.get(FORMER_ADMINISTRATOR))
                .orElse("");
    }

    public static Publisher publisher(Terminal terminal, ServedDossier dossier, String home) {
        return new Publisher(dossier, notifiers(Secrets.of(terminal)), terminal.clock(), home);
    }

    /**
     * Creates the watcher of a dossier.
     *
     * @param home the dossier's web address; empty if it is not served
     */
    public static Watcher watcher(
            Terminal terminal, SourceOptions sources, ServedDossier dossier, Ingester ingester, String home) {
        return new Watcher(
                lease(terminal, dossier),
                new Watch(dossier.store(), poller(terminal, sources), ingester, terminal.clock()),
                publisher(terminal, dossier, home));
    }

    public static Poller poller(Terminal terminal, SourceOptions sources) {
        Secrets secrets = Secrets.of(terminal);
        return new Poller(
                sources.fetcher(terminal),
                new Mailboxes(name -> secrets.get(IMAP_PASSWORD + " " + name).or(() -> secrets.get(IMAP_PASSWORD))));
    }

    public static Lease lease(Terminal terminal, ServedDossier dossier) {
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
