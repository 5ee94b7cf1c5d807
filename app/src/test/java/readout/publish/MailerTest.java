package readout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.store.Feedback;
import readout.web.AdministratorMail;

/** Against a mail server of the test's own. */
class MailerTest {
    private static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Mailer mailer() {
        return Mailer.of("smtp://127.0.0.1:" + server.getSmtp().getPort(), "administrator@news.example");
    }

    @Test
    void aReadersWordReachesTheAdministrator() throws MessagingException, IOException {
        Feedback feedback =
                new Feedback(0, "/d/trade/people", "Liu He left — see “page 2”", "ann@news.example", NOW, false);
        assertThat(new AdministratorMail(mailer(), "administrator@news.example").send("Trade talks", feedback))
                .isTrue();
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Trade talks: word from a reader");
        assertThat(message.getReplyTo()[0]).hasToString("ann@news.example");
        assertThat(message.getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(new String(
                        message.getContent().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("Liu He left — see “page 2”")
                .contains("/d/trade/people");
    }

    @Test
    void nothingThatAReaderWritesIsAHeader() throws MessagingException {
        mailer().send(
                        "administrator@news.example",
                        "word\r\nBcc: all@news.example",
                        "text",
                        "x@news.example\r\nBcc: all@news.example",
                        NOW);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getHeaders(server.getReceivedMessages()[0]))
                .doesNotContain("\nBcc:")
                .doesNotContain("\nReply-To:");
    }

    @Test
    void aServerThatIsGoneIsToldAndNothingIsLost() {
        AdministratorMail post = new AdministratorMail(mailer(), "administrator@news.example");
        server.stop();
        assertThat(post.send("Trade talks", new Feedback(0, "/", "words", "", NOW, false)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "http://news.example", "smtp:", "smtp://"})
    void whatIsNoMailServerIsRefused(String server) {
        assertThatThrownBy(() -> Mailer.of(server, "a@news.example")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPasswordIsNeverInAMessage() {
        assertThatThrownBy(() -> Mailer.of("ftp://ann:secret@news.example", "a@news.example"))
                .message()
                .doesNotContain("secret");
        assertThatThrownBy(() -> Mailer.of("smtp://ann:secret@news.example", "no address"))
                .message()
                .doesNotContain("secret");
    }
}
