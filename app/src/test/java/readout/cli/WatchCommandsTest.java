package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.options.Terminal;

/** Sources, watching, channels and digests from the command line. */
class WatchCommandsTest {
    /** A Monday. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-03-05T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");

    private String dossier = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void begin() throws IOException {
        dossier = folder.resolve("trade.db").toString();
        run("new", dossier, "--sides", "NOR,KEN");
        Files.createDirectory(folder.resolve("letters"));
    }

    private int run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int status = Main.run(
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(told, true, StandardCharsets.UTF_8),
                        new PrintStream(complaints, true, StandardCharsets.UTF_8),
                        CLOCK,
                        environment,
                        false),
                arguments);
        out = told.toString(StandardCharsets.UTF_8);
        err = complaints.toString(StandardCharsets.UTF_8);
        return status;
    }

    private void letter(String name, String city) throws IOException {
        Files.writeString(
                folder.resolve("letters").resolve(name),
                "Ferry talks in " + city + "\n\nPublished 5 March 2018"
                        + "\n\nNorwegian Foreign Minister Ane Berg and Kenyan Foreign Minister Peter Otieno will meet in "
                        + city
                        + " on 9 March 2018 for talks about fishing rights, the Norwegian minister said.\n");
    }

    @Test
    void aFolderIsFollowedAndItsNewsIsShownAsItWouldGo() throws IOException {
        letter("a.txt", "Oslo");
        String letters = folder.resolve("letters").toString();
        assertThat(run("sources", dossier, "add", letters, "--every", "5")).isZero();
        assertThat(out).contains("(folder, every 5 min)");
        assertThat(run("channels", dossier, "put", "chat", "--to", "telegram:-100/7", "--zone", "UTC"))
                .isZero();
        assertThat(run("channels", dossier, "put", "ann", "--to", "mailto:ann@news.example", "--language", "de"))
                .isZero();
        assertThat(run("watch", dossier)).isZero();
        assertThat(out).isEqualTo("1 sources looked at; 1 new, 2 worked on; in all 1 done\n");
        run("digest", dossier, "--dry-run");
        assertThat(out).as("what was there before is no news").contains("nothing new, no message");

        letter("b.txt", "Mombasa");
        run("sources", dossier, "add", letters, "--every", "5");
        run("watch", dossier);
        run("digest", dossier, "--dry-run");
        assertThat(out)
                .contains("=== chat · telegram -100, topic 7")
                .contains("<b>trade · Mon 5 March 2018</b>")
                .contains("Mombasa")
                .contains("=== ann · mail ann@news.example")
                .contains("Subject: trade: ")
                .contains("Montag, 5. März 2018");
        assertThat(out.substring(0, out.indexOf("NEXT")))
                .as("what was there before is no news")
                .doesNotContain("Oslo");
        run("sources", dossier);
        assertThat(out).contains("folder  every 5 min").contains("2 brought").contains("queue: 2 done");
    }

    @Test
    void whatCanNotBeFollowedOrToldIsNamed() {
        assertThat(run("sources", dossier, "add", "imaps://me:secret@mail.example/News"))
                .isEqualTo(3);
        assertThat(err).contains("leave the password out").doesNotContain("secret");
        assertThat(run("sources", dossier, "remove", "nothing")).isEqualTo(3);
        assertThat(err).contains("no source is called 'nothing'");
        assertThat(run("channels", dossier, "put", "x", "--to", "pigeon")).isEqualTo(3);
        assertThat(err).contains("--to: is none of");
        assertThat(run("channels", dossier, "put", "a-b", "--to", "site")).isEqualTo(3);
        assertThat(run("channels", dossier, "remove", "x")).isEqualTo(3);
        assertThat(run("channels", dossier, "put", "x", "--to", "site", "--alert", "weather"))
                .isEqualTo(2);
    }

    @Test
    void aFileOfSecretsIsForItsOwnerAlone() throws IOException {
        Path secrets = Files.writeString(folder.resolve("secrets"), "READOUT_TELEGRAM_TOKEN=1:hidden\n");
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-r--r--"));
        Map<String, String> environment = Map.of("READOUT_SECRETS", secrets.toString());
        assertThat(run(environment, "digest", dossier, "--dry-run")).isEqualTo(3);
        assertThat(err).contains("can be read by others").doesNotContain("hidden");
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));
        assertThat(run(environment, "digest", dossier, "--dry-run")).isZero();
    }

    @Test
    void theAdministratorsAddressIsReadByItsNameOfBeforeToo() throws IOException {
        Map<String, String> mail = Map.of("READOUT_SMTP", "smtp://127.0.0.1:9", "READOUT_KEEPER", "ann@news.example");
        String letters = folder.resolve("letters").toString();
        run("channels", dossier, "put", "ann", "--to", "mailto:ann@news.example", "--alert", "planned");
        run("sources", dossier, "add", letters, "--every", "1");
        run("watch", dossier);
        letter("a.txt", "Oslo");
        run("sources", dossier, "add", letters, "--every", "1");
        run(mail, "watch", dossier);
        run("channels", dossier);
        assertThat(out).contains("waiting: ", "the mail server can't be used").doesNotContain("is not set up");
    }

    @Test
    void noSecretIsInTheDatabase() throws IOException {
        Map<String, String> environment = Map.of(
                "READOUT_TELEGRAM_TOKEN", "777:hidden-token",
                "READOUT_TELEGRAM_API", "http://127.0.0.1:9",
                "READOUT_WEBHOOK_SECRET", "hidden-secret",
                "READOUT_SMTP", "smtp://u:hidden-password@127.0.0.1:9",
                "READOUT_ADMINISTRATOR", "administrator@news.example");
        String letters = folder.resolve("letters").toString();
        run(environment, "sources", dossier, "add", letters, "--every", "1");
        run(environment, "watch", dossier);
        letter("a.txt", "Oslo");
        run(environment, "sources", dossier, "add", letters, "--every", "1");
        for (String to : new String[] {"telegram:1", "mailto:a@news.example", "http://127.0.0.1:9/hook"}) {
            run(environment, "channels", dossier, "put", "c" + to.length(), "--to", to, "--alert", "planned");
        }
        run(environment, "watch", dossier);
        run(environment, "channels", dossier);
        assertThat(out).contains("waiting: ").doesNotContain("hidden");
        assertThat(err).doesNotContain("hidden");
        for (String ending : new String[] {"", "-wal"}) {
            Path file = Path.of(dossier + ending);
            String bytes = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            assertThat(bytes).doesNotContain("hidden");
        }
    }
}
