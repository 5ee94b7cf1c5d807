package readout.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Crash test: kills {@code serve} (SIGKILL) at random moments while it polls feeds and notifies a webhook, a Telegram chat, a mailbox and its site; then lets it
 * finish, and counts lost and duplicate articles and messages. Arguments: the launcher, cycles. All servers run in this process.
 */
public final class KillBench {
    private static final int FEEDS = 10;
    private static final int LONGEST_LIFE_MILLIS = 9000;
    private static final int SHORTEST_LIFE_MILLIS = 800;
    private static final int DIGESTS = 16;
    private static final int MINUTES_BETWEEN = 2;
    private static final int LAST_SECONDS = 400;
    private static final int QUIET_SECONDS = 15;
    private static final long SEED = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(SEED);
    private final String launcher;
    private final Path folder;

    private KillBench(String launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        int cycles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        new KillBench(arguments[0], Files.createTempDirectory("readout-kill")).run(cycles);
        System.exit(0);
    }

    private void run(int cycles) throws Exception {
        try (Receivers receivers = new Receivers();
                OutletServer outlet = new OutletServer("127.0.0.1")) {
            String dossier = folder.resolve("k.db").toString();
            command(receivers, "new", dossier, "--sides", "NOR,KEN");
            int article = 0;
            for (int feed = 0; feed < FEEDS; feed++) {
                outlet.publish(String.valueOf(feed), article++);
                command(
                        receivers,
                        "sources",
                        dossier,
                        "add",
                        outlet.feed(String.valueOf(feed)),
                        "--every",
                        "1",
                        "--kind",
                        "feed");
            }
            channels(dossier, receivers);
            long start = System.nanoTime();
            for (int cycle = 1; cycle <= cycles; cycle++) {
                outlet.publish(String.valueOf(random.nextInt(FEEDS)), article++);
                Process server = serve(dossier, receivers);
                TimeUnit.MILLISECONDS.sleep(
                        SHORTEST_LIFE_MILLIS + random.nextInt(LONGEST_LIFE_MILLIS - SHORTEST_LIFE_MILLIS));
                server.destroyForcibly().waitFor();
                if (cycle % 20 == 0) {
                    out.printf(
                            "%d kills after %d s: %s%n",
                            cycle,
                            TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                            rows(dossier, "select step, count(*) from item group by step"));
                }
            }
            Process last = serve(dossier, receivers);
            finish(dossier);
            last.destroy();
            last.waitFor(10, TimeUnit.SECONDS);
            report(dossier, article, receivers);
        }
    }

    /** Waits until every feed was polled once more and nothing is queued. */
    private void finish(String dossier) throws SQLException, InterruptedException {
        String begin = java.time.Instant.now().toString();
        int quiet = 0;
        for (int second = 0; second < LAST_SECONDS; second++) {
            boolean looked = rows(
                            dossier, "select count(*) from source where coalesce(succeeded, '') < '" + begin + "'")
                    .equals("0");
            boolean idle = rows(dossier, "select count(*) from item where step in ('found', 'fetched')")
                    .equals("0");
            boolean sent = rows(dossier, "select count(*) from outbox where state in ('waiting', 'sending')")
                    .equals("0");
            // Messages are planned after a turn's last article, so only lasting idleness counts.
            quiet = looked && idle && sent ? quiet + 1 : 0;
            if (quiet > QUIET_SECONDS) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void report(String dossier, int published, Receivers receivers) throws SQLException {
        out.printf(
                "articles published %d, in the dossier %s, addresses %s, set aside by the queue %s%n",
                published,
                rows(dossier, "select count(*) from article"),
                rows(dossier, "select count(distinct source) from article"),
                rows(dossier, "select count(*) from item where step = 'aside'"));
        out.printf(
                "messages put in and their states: %s%n",
                rows(dossier, "select state, count(*) from outbox group by state"));
        out.printf(
                "digests on the site %s of %s%n",
                rows(dossier, "select count(*) from digest"),
                rows(dossier, "select count(*) from outbox where channel like 'page%'"));
        out.printf(
                "digests planned, by channel: %s%n",
                rows(dossier, "select channel, count(*) from outbox where kind <> 'alert' group by channel"));
        print("webhook", receivers.hooked(), rows(dossier, "select count(*) from outbox where channel like 'hook%'"));
        print("Telegram", receivers.chatted(), rows(dossier, "select count(*) from outbox where channel like 'chat%'"));
        print("mail", receivers.mailed(), rows(dossier, "select count(*) from outbox where channel like 'mail%'"));
        out.printf("sendings of which nobody knew: %s%n", rows(dossier, "select coalesce(sum(again), 0) from outbox"));
    }

    private void print(String way, Map<String, Integer> received, String sent) {
        long doubled = received.values().stream().filter(times -> times > 1).count();
        out.printf("%s: %s messages, %d arrived, %d of them more than once%n", way, sent, received.size(), doubled);
    }

    private void channels(String dossier, Receivers receivers) throws IOException, InterruptedException {
        List<List<String>> ways = List.of(
                List.of("hook", receivers.home() + "/hook"),
                List.of("chat", "telegram:1"),
                List.of("mail", "mailto:ann@news.example"),
                List.of("page", "site"));
        LocalTime first =
                LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).plusMinutes(MINUTES_BETWEEN);
        for (int number = 0; number < DIGESTS; number++) {
            List<String> way = ways.get(number % ways.size());
            List<String> arguments = new ArrayList<>(List.of(
                    "channels",
                    dossier,
                    "put",
                    way.get(0) + number,
                    "--to",
                    way.get(1),
                    "--at",
                    first.plusMinutes((long) MINUTES_BETWEEN * (number / ways.size()))
                            .toString(),
                    "--zone",
                    "UTC",
                    "--always"));
            if (number < ways.size()) {
                arguments.addAll(List.of("--alert", "planned", "--alert", "position", "--alert", "held"));
            }
            command(receivers, arguments.toArray(String[]::new));
        }
    }

    private Process serve(String dossier, Receivers receivers) throws IOException {
        return process(receivers, "serve", dossier, "--port", "0", "--allow-host", "127.0.0.1", "--pace", "0.02");
    }

    private void command(Receivers receivers, String... arguments) throws IOException, InterruptedException {
        if (process(receivers, arguments).waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", arguments));
        }
    }

    private Process process(Receivers receivers, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(launcher));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectError(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")));
        builder.environment().putAll(receivers.environment());
        return builder.start();
    }

    /** Runs a query and joins the values of a row with blanks, the rows with commas. */
    private static String rows(String dossier, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + dossier);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(row.getString(column));
                }
                rows.add(String.join(" ", values));
            }
            return String.join(", ", rows);
        }
    }
}
