package readout.publish.notifier;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import readout.publish.Undelivered;

/** Posts JSON to other servers. Their addresses can hold secrets, so no message of this class names them. */
final class Calls {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Duration patience;

    /** @param patience the longest wait for a response */
    Calls(Duration patience) {
        this.patience = patience;
    }

    /**
     * Posts JSON; returns the response, whatever its status.
     *
     * @throws Undelivered where no response comes: retryable where no connection was made, otherwise with unknown arrival
     */
    HttpResponse<String> post(String address, String json, Map<String, String> headers) throws Undelivered {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(patience)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json));
            headers.forEach(request::header);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IllegalArgumentException broken) {
            throw Undelivered.forGood("its address can't be understood");
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            throw Undelivered.forNow("the server can't be reached");
        } catch (IOException failed) {
            throw Undelivered.unknown("no answer came: " + failed.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Undelivered.unknown("was interrupted");
        }
    }
}
