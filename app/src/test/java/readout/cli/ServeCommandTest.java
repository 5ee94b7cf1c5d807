package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.options.Terminal;

@Timeout(60)
class ServeCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                Map.of("READOUT_HOME", folder.toString()),
                false);
    }

    @Test
    void everyDossierOfTheFolderIsServedAndWhatIsNoneIsNamed() throws Exception {
        String trade = folder.resolve("Trade Talks.db").toString();
        assertThat(Run.of("new", trade, "--sides", "USA,CHN").status).isZero();
        Files.writeString(folder.resolve("broken.db"), "no database");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicInteger status = new AtomicInteger(-1);
        Thread server = new Thread(() -> status.set(Main.run(terminal(out, err), "serve", "--port", "0")));
        server.start();
        while (!out.toString(StandardCharsets.UTF_8).contains("serving at")) {
            assertThat(server.isAlive())
                    .as(err.toString(StandardCharsets.UTF_8))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        String home = out.toString(StandardCharsets.UTF_8).replaceAll("(?s).*(http://[^ ]+)/ .*", "$1");
        assertThat(page(home + "/")).contains("Trade Talks");
        assertThat(page(home + "/d/trade-talks")).contains("no talks are known of");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("broken.db").contains("is not served");
        server.interrupt();
        server.join(20_000);
        assertThat(status).hasValue(0);
    }

    private static String page(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void aDossierThatWasNamedHasToBeThere() {
        Run run = Run.of("serve", folder.resolve("none.db").toString(), "--port", "0");
        assertThat(run.status).isEqualTo(3);
        assertThat(run.err).contains("there is no such dossier");
    }

    @Test
    void otherMachinesNeedAnAccountFirst() {
        String trade = folder.resolve("trade.db").toString();
        Run.of("new", trade);
        String accounts = folder.resolve("accounts").toString();
        Run run = Run.of("serve", trade, "--host", "0.0.0.0", "--port", "0", "--accounts", accounts);
        assertThat(run.status).isEqualTo(3);
        assertThat(run.err).contains("nobody has an account yet").contains("readout accounts put");
    }

    @Test
    void accountsArePutListedAndRemoved() {
        String place = folder.resolve("accounts").toString();
        byte[] password = "long enough\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Run.withInput(password, "accounts", "put", "ann", "--role", "administrator", "--accounts", place)
                        .status)
                .isZero();
        Run token = Run.of("accounts", "token", "dashboard", "--accounts", place);
        assertThat(token.out).startsWith("readout_");
        assertThat(Run.of("accounts", "--accounts", place).out)
                .isEqualTo("ann  administrator" + System.lineSeparator() + "dashboard  reader  token"
                        + System.lineSeparator());
        assertThat(Run.withInput(
                                "short\n".getBytes(StandardCharsets.UTF_8),
                                "accounts",
                                "put",
                                "bob",
                                "--accounts",
                                place)
                        .err)
                .contains("8 characters");
        assertThat(Run.of("accounts", "remove", "ann", "--accounts", place).status)
                .isZero();
        assertThat(Run.of("accounts", "remove", "ann", "--accounts", place).status)
                .isEqualTo(3);
    }

    @Test
    void aKeeperIsAnAdministratorForOneVersionMore() {
        String place = folder.resolve("accounts").toString();
        byte[] password = "long enough\n".getBytes(StandardCharsets.UTF_8);
        Run put = Run.withInput(password, "accounts", "put", "ann", "--role", "keeper", "--accounts", place);
        assertThat(put.err).isEmpty();
        assertThat(Run.ok("accounts", "--accounts", place)).isEqualTo("ann  administrator" + System.lineSeparator());
    }

    @Test
    void aRoleThatIsNoneIsRefused() {
        Run run = Run.of(
                "accounts",
                "token",
                "x",
                "--role",
                "owner",
                "--accounts",
                folder.resolve("accounts").toString());
        assertThat(run.status).isEqualTo(2);
        assertThat(run.err).contains("reader, editor or administrator");
    }
}
