package readout.publish.notifier;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import readout.publish.Channel;
import readout.publish.Message;
import readout.publish.Notifier;
import readout.publish.Undelivered;

/**
 * Notifier that posts digests as JSON to the user's web address. The header {@code Idempotency-Key} is the same however often a message is sent;
 * {@code X-Readout-Signature} is the HMAC-SHA-256, in hex, of the time in {@code X-Readout-Timestamp}, a dot and the body.
 */
public final class WebhookNotifier implements Notifier {
    private static final int SUCCESS = 2;
    private static final int CLIENT_ERROR = 4;
    private static final int TOO_MANY = 429;
    private static final int TIMED_OUT = 408;
    private static final int CENTURY = 100;

    private final Calls calls;
    private final HmacUtils signature;

    /**
     * A notifier that signs with a secret.
     *
     * @param secret the secret that both sides share
     * @param patience the longest wait for a response
     */
    public WebhookNotifier(String secret, Duration patience) {
        this.calls = new Calls(patience);
        this.signature = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret);
    }

    @Override
    public String deliver(Channel channel, String id, Message message, Instant now) throws Undelivered {
        String time = String.valueOf(now.getEpochSecond());
        HttpResponse<String> answer = calls.post(
                channel.to(),
                message.text(),
                Map.of(
                        "Idempotency-Key",
                        id,
                        "X-Readout-Timestamp",
                        time,
                        "X-Readout-Signature",
                        "sha256=" + signature.hmacHex(time + "." + message.text())));
        int status = answer.statusCode();
        if (status / CENTURY == SUCCESS) {
            return String.valueOf(status);
        }
        String reason = "the address answers with status " + status;
        boolean lasting = status / CENTURY == CLIENT_ERROR && status != TOO_MANY && status != TIMED_OUT;
        throw lasting ? Undelivered.forGood(reason) : Undelivered.forNow(reason);
    }
}
