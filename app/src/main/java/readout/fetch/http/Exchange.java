package readout.fetch.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.brotli.dec.BrotliInputStream;
import readout.fetch.input.Expansion;

/** One HTTP request and its response, with limits on time and size, and without cookies, redirects or proxies. */
final class Exchange implements AutoCloseable {
    private static final int CHUNK = 16_384;

    private final HttpSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService timer = timer();

    private static ScheduledExecutorService timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "readout-http-timer");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** The server's response; the body of an error is not read. */
    record Answer(
            int status,
            Optional<String> location,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<String> charset,
            ResponseBody body) {}

    Exchange(HttpSettings settings, AddressGuard guard) {
        this.settings = settings;
        Timeout patience = Timeout.of(settings.patience());
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guard)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /**
     * Sends a GET request.
     *
     * @throws NotFetched with the reason why the exchange failed
     */
    Answer get(URI address, Optional<CachedResponse.Copy> copy, int largest) throws NotFetched {
        HttpGet request = new HttpGet(address);
        request.setHeader(
                "Accept",
                "text/html, application/xhtml+xml, application/xml, application/json, application/pdf, */*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip, br");
        copy.flatMap(CachedResponse.Copy::etag).ifPresent(tag -> request.setHeader("If-None-Match", tag));
        copy.flatMap(CachedResponse.Copy::lastModified).ifPresent(date -> request.setHeader("If-Modified-Since", date));
        AtomicBoolean late = new AtomicBoolean();
        Future<?> alarm = timer.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                settings.patience().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> answer(response, largest));
        } catch (IOException failed) {
            throw new NotFetched(late.get() ? tooLate() : reason(failed));
        } finally {
            alarm.cancel(false);
        }
    }

    private String tooLate() {
        return "takes longer than " + settings.patience().toSeconds() + " s";
    }

    private String reason(IOException failed) {
        if (failed instanceof AddressGuard.Refused || failed instanceof TooLarge) {
            return String.valueOf(failed.getMessage());
        }
        if (failed instanceof UnknownHostException) {
            return "has a host that is not known";
        }
        if (failed instanceof java.net.SocketTimeoutException) {
            return tooLate();
        }
        if (failed instanceof ConnectException) {
            return "can't be reached: " + failed.getMessage();
        }
        return "can't be fetched: " + failed.getMessage();
    }

    private static Answer answer(ClassicHttpResponse response, int largest) throws IOException {
        HttpEntity entity = response.getEntity();
        boolean wanted = response.getCode() == 200 && entity != null;
        ResponseBody body = wanted ? new ResponseBody(body(entity, largest)) : ResponseBody.NONE;
        return new Answer(
                response.getCode(),
                header(response, "Location"),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                header(response, "Content-Type").flatMap(Exchange::charset),
                body);
    }

    private static byte[] body(HttpEntity entity, int largest) throws IOException {
        Expansion.Counted packed = new Expansion.Counted(entity.getContent());
        try (InputStream unpacked = new Expansion(unpacked(entity, packed), packed::count)) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            int count = unpacked.read(chunk);
            while (count >= 0) {
                body.write(chunk, 0, count);
                if (body.size() > largest) {
                    throw new TooLarge(largest);
                }
                count = unpacked.read(chunk);
            }
            return body.toByteArray();
        }
    }

    private static InputStream unpacked(HttpEntity entity, InputStream packed) throws IOException {
        String encoding =
                Optional.ofNullable(entity.getContentEncoding()).orElse("").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "br" -> new BrotliInputStream(packed);
            default -> throw new IOException("it is packed as " + encoding + ", which was not asked for");
        };
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static Optional<String> charset(String contentType) {
        return Optional.ofNullable(ContentType.parseLenient(contentType))
                .map(ContentType::getCharset)
                .map(String::valueOf);
    }

    /** Thrown where a body exceeds the size limit. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(int largest) {
            super("is too large: over " + largest + " bytes");
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
