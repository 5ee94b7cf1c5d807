package readout.publish;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import readout.publish.Channel.Way;
import readout.publish.notifier.MailNotifier;
import readout.publish.notifier.TelegramNotifier;
import readout.publish.notifier.WebhookNotifier;

/** Against servers of the test's own that answer as the documents say. */
class NotifiersTest {
    private static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");
    private static final String TOKEN = "123:secret";
    private static final String SEND = "/bot" + TOKEN + "/sendMessage";
    private static final Message MESSAGE = new Message("Talks: new", "plain", "<b>new</b>");

    private final WireMockServer web = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @BeforeEach
    void start() {
        web.start();
    }

    @AfterEach
    void stop() {
        web.stop();
    }

    private TelegramNotifier telegram() {
        return new TelegramNotifier(web.baseUrl(), TOKEN, Duration.ofSeconds(1));
    }

    private void answers(int status, String body) {
        web.stubFor(post(urlPathEqualTo(SEND))
                .willReturn(aResponse().withStatus(status).withBody(body)));
    }

    private Undelivered failure(Notifier notifier, Channel channel) {
        Undelivered failure =
                catchThrowableOfType(Undelivered.class, () -> notifier.deliver(channel, "id", MESSAGE, NOW));
        assertThat(failure).isNotNull();
        assertThat(failure.reason()).doesNotContain(TOKEN).doesNotContain("secret");
        return failure;
    }

    private static Channel chat() {
        return Channel.of("desk", Way.TELEGRAM, "-1001").inTopic(Optional.of(7));
    }

    @Test
    void telegramIsAskedAsItsDocumentsSay() throws Undelivered {
        answers(200, "{\"ok\":true,\"result\":{\"message_id\":42}}");
        assertThat(telegram().deliver(chat(), "id", MESSAGE, NOW)).isEqualTo("42");
        web.verify(postRequestedFor(urlPathEqualTo(SEND))
                .withRequestBody(matchingJsonPath("$.chat_id", equalTo("-1001")))
                .withRequestBody(matchingJsonPath("$.message_thread_id", equalTo("7")))
                .withRequestBody(matchingJsonPath("$.parse_mode", equalTo("HTML")))
                .withRequestBody(matchingJsonPath("$.link_preview_options.is_disabled", equalTo("true")))
                .withRequestBody(matchingJsonPath("$.text", equalTo("<b>new</b>"))));
    }

    @Test
    void whatTelegramNeverTakesIsNotTriedAgain() {
        answers(400, "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: can't parse entities\"}");
        assertThat(failure(telegram(), chat()).lasting()).isTrue();
        answers(403, "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the user\"}");
        Undelivered blocked = failure(telegram(), chat());
        assertThat(blocked.lasting()).isTrue();
        assertThat(blocked.reason()).contains("blocked by the user");
    }

    @Test
    void telegramsOwnWaitIsKept() {
        answers(
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":35}}");
        Undelivered later = failure(telegram(), chat());
        assertThat(later.lasting()).isFalse();
        assertThat(later.retryAfter()).contains(Duration.ofSeconds(35));
    }

    @Test
    void failuresOfTheServerPass() {
        answers(502, "<html>Bad Gateway</html>");
        Undelivered failed = failure(telegram(), chat());
        assertThat(failed.lasting()).isFalse();
        assertThat(failed.unknown()).isFalse();
    }

    @Test
    void withoutAnAnswerNobodyKnows() {
        web.stubFor(post(urlPathEqualTo(SEND)).willReturn(aResponse().withFixedDelay(3000)));
        assertThat(failure(telegram(), chat()).unknown()).isTrue();
        web.stubFor(post(urlPathEqualTo(SEND)).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        assertThat(failure(telegram(), chat()).unknown()).isTrue();
        TelegramNotifier notifier = telegram();
        web.stop();
        Undelivered gone = failure(notifier, chat());
        assertThat(gone.unknown()).isFalse();
        assertThat(gone.lasting()).isFalse();
    }

    @Test
    void aWebhookIsSignedAndNamesItsMessage() throws Undelivered {
        web.stubFor(post(urlPathEqualTo("/hook")).willReturn(aResponse().withStatus(204)));
        Channel hook = Channel.of("tool", Way.WEBHOOK, web.baseUrl() + "/hook");
        new WebhookNotifier("shared", Duration.ofSeconds(2)).deliver(hook, "tool-day-2026-01-01", MESSAGE, NOW);
        String signature =
                new HmacUtils(HmacAlgorithms.HMAC_SHA_256, "shared").hmacHex(NOW.getEpochSecond() + ".plain");
        web.verify(postRequestedFor(urlPathEqualTo("/hook"))
                .withHeader("Idempotency-Key", equalTo("tool-day-2026-01-01"))
                .withHeader("X-Readout-Signature", equalTo("sha256=" + signature)));
        web.stubFor(post(urlPathEqualTo("/hook")).willReturn(aResponse().withStatus(410)));
        assertThat(failure(new WebhookNotifier("shared", Duration.ofSeconds(2)), hook)
                        .lasting())
                .isTrue();
    }

    @Test
    void mailHasTextAndPageAndTheSameNameWheneverItIsSent() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Mailer mailer = Mailer.of("smtp://127.0.0.1:" + server.getSmtp().getPort(), "administrator@news.example");
            MailNotifier notifier = new MailNotifier(mailer, "administrator@news.example");
            Channel ann = Channel.of("ann", Way.MAIL, "ann@news.example");
            String first = notifier.deliver(ann, "ann-day-2026-01-01", MESSAGE, NOW);
            assertThat(notifier.deliver(ann, "ann-day-2026-01-01", MESSAGE, NOW))
                    .isEqualTo(first);
            assertThat(notifier.deliver(ann, "ann-day-2026-01-02", MESSAGE, NOW))
                    .isNotEqualTo(first);
            MimeMessage message = server.getReceivedMessages()[0];
            assertThat(message.getMessageID()).isEqualTo(first);
            assertThat(message.getHeader("List-Unsubscribe", null))
                    .isEqualTo("<mailto:administrator@news.example?subject=unsubscribe>");
            assertThat(message.getReplyTo()[0]).hasToString("administrator@news.example");
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("plain");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
            server.stop();
            assertThat(failure(notifier, ann).lasting()).isFalse();
        } finally {
            server.stop();
        }
    }
}
