package readout.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import jakarta.servlet.SessionTrackingMode;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Configures Jetty: limits on the size, time and number of requests, sessions and proxy headers. */
final class Transport {
    private static final long IDLE_MILLIS = 20_000;
    private static final long LEAST_BYTES_PER_SECOND = 256;
    private static final int MOST_CONNECTIONS = 1000;
    private static final int MOST_THREADS = 32;
    private static final int MOST_WRITINGS = 8;
    private static final long RETAINED_BYTES = 64 * 1024;
    /** Overhead of a chunk beside its content, as EagerContentHandler counts it. */
    private static final int FRAME_BYTES = 9;

    private static final int SESSION_SECONDS = 12 * 3600;
    private static final int IN_MEMORY_MEGABYTES = 1;

    private Transport() {}

    static void set(JavalinConfig config, ServerSettings settings, long largestMegabytes) {
        config.jetty.host = settings.host();
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
        config.jetty.multipartConfig.maxFileSize(largestMegabytes, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(largestMegabytes + 1, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_MEGABYTES, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setIdleTimeout(IDLE_MILLIS);
            if (settings.behindProxy()) {
                http.addCustomizer(new ForwardedRequestCustomizer());
            }
        });
        config.jetty.modifyServletContextHandler(handler -> {
            handler.setSessionHandler(sessions(settings));
            // The handler inserted last sees a request first.
            handler.insertHandler(writings());
            handler.insertHandler(new EagerContentHandler(
                    new EagerContentHandler.RetainedContentLoaderFactory(RETAINED_BYTES, FRAME_BYTES, false)));
            handler.insertHandler(new MinimumDataRateHandler(LEAST_BYTES_PER_SECOND, 0));
        });
        config.jetty.modifyServer(server -> {
            ErrorHandler errors = new ErrorHandler();
            errors.setShowStacks(false);
            errors.setShowCauses(false);
            errors.setShowMessageInTitle(false);
            server.setErrorHandler(errors);
            server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        });
    }

    /** Bodies up to {@link #RETAINED_BYTES} are received without holding a thread; larger ones may hold some threads, never all. */
    private static QoSHandler writings() {
        QoSHandler writings = new QoSHandler();
        writings.setMaxRequestCount(MOST_WRITINGS);
        writings.setMaxSuspend(Duration.ofMillis(IDLE_MILLIS));
        writings.includeMethod("POST", "PUT", "PATCH", "DELETE");
        return writings;
    }

    private static SessionHandler sessions(ServerSettings settings) {
        SessionHandler sessions = new SessionHandler();
        sessions.setSessionCookie(settings.isSecure() ? "__Host-readout" : "readout");
        sessions.setSessionPath("/");
        sessions.setHttpOnly(true);
        sessions.setSecureRequestOnly(false);
        sessions.getSessionCookieConfig().setSecure(settings.isSecure());
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        sessions.setMaxInactiveInterval(SESSION_SECONDS);
        return sessions;
    }
}
