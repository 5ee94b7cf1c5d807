package readout.publish.notifier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import readout.publish.Channel;
import readout.publish.Message;
import readout.publish.Notifier;
import readout.publish.Undelivered;

/**
 * Notifier for Telegram's Bot API (https://core.telegram.org/bots/api#sendmessage). The API takes no message ids, so after a crash a message may
 * arrive twice.
 */
public final class TelegramNotifier implements Notifier {
    /** The Bot API's address. */
    public static final String API = "https://api.telegram.org";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private final Calls calls;
    private final String address;

    /**
     * A notifier for one bot.
     *
     * @param api the Bot API's address, without a trailing slash
     * @param token the bot's token; it is part of addresses and never shown
     * @param patience the longest wait for a response
     */
    public TelegramNotifier(String api, String token, Duration patience) {
        this.calls = new Calls(patience);
        this.address = api + "/bot" + token + "/sendMessage";
    }

    @Override
    public String deliver(Channel channel, String id, Message message, Instant now) throws Undelivered {
        ObjectNode request = MAPPER.createObjectNode()
                .put("chat_id", channel.to())
                .put("text", message.html())
                .put("parse_mode", "HTML");
        request.putObject("link_preview_options").put("is_disabled", true);
        channel.topic().ifPresent(topic -> request.put("message_thread_id", topic));
        HttpResponse<String> answer = calls.post(address, request.toString(), Map.of());
        JsonNode told = parsed(answer.body());
        if (answer.statusCode() == OK && told.path("ok").asBoolean()) {
            return told.path("result").path("message_id").asText();
        }
        String reason = "Telegram answers " + answer.statusCode() + ": "
                + told.path("description").asText("nothing more");
        throw switch (answer.statusCode()) {
            case BAD_REQUEST, FORBIDDEN -> Undelivered.forGood(reason);
            case TOO_MANY ->
                Undelivered.until(
                        reason,
                        Duration.ofSeconds(Math.max(
                                1, told.path("parameters").path("retry_after").asLong(1))));
            default -> Undelivered.forNow(reason);
        };
    }

    private static JsonNode parsed(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException none) {
            return MAPPER.createObjectNode();
        }
    }
}
