package readout.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Local webhook, Telegram Bot API and mail server that count the messages they receive. */
final class Receivers implements AutoCloseable {
    private final HttpServer server;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, Integer> hooked = new ConcurrentHashMap<>();
    private final Map<String, Integer> chatted = new ConcurrentHashMap<>();

    Receivers() throws IOException {
        mail.start();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/hook", exchange -> {
            hooked.merge(exchange.getRequestHeaders().getFirst("Idempotency-Key"), 1, Integer::sum);
            try (exchange) {
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.createContext("/bot", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            chatted.merge(body, 1, Integer::sum);
            byte[] answer = "{\"ok\":true,\"result\":{\"message_id\":1}}".getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }

    String home() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The environment variables with which Readout reaches them. */
    Map<String, String> environment() {
        return Map.of(
                "READOUT_TELEGRAM_TOKEN", "1:x",
                "READOUT_TELEGRAM_API", home(),
                "READOUT_WEBHOOK_SECRET", "x",
                "READOUT_SMTP", "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                "READOUT_ADMINISTRATOR", "administrator@news.example");
    }

    /** The number of webhook calls by idempotency key. */
    Map<String, Integer> hooked() {
        return hooked;
    }

    /** The number of Bot API requests by message text. */
    Map<String, Integer> chatted() {
        return chatted;
    }

    /** The number of mails by Message-ID. */
    Map<String, Integer> mailed() {
        Map<String, Integer> mailed = new ConcurrentHashMap<>();
        Arrays.stream(mail.getReceivedMessages()).forEach(message -> {
            try {
                mailed.merge(message.getMessageID(), 1, Integer::sum);
            } catch (MessagingException broken) {
                throw new IllegalStateException(broken);
            }
        });
        return mailed;
    }

    @Override
    public void close() {
        server.stop(0);
        mail.stop();
    }
}
