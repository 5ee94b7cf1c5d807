package readout.web;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;

/** Request and dossier metrics in Prometheus's format. */
final class Metrics {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics(ServedDossiers dossiers) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        for (ServedDossier dossier : dossiers.all()) {
            Tags tags = Tags.of("dossier", dossier.slug());
            Gauge.builder("readout.articles", dossier, each -> each.overview().articles())
                    .tags(tags)
                    .description("articles taken in")
                    .register(registry);
            Gauge.builder("readout.failed", dossier, each -> each.freshness().failed())
                    .tags(tags)
                    .description("inputs that could not be read when they were last tried")
                    .register(registry);
            Gauge.builder("readout.read.time", dossier, Metrics::read)
                    .tags(tags)
                    .description("when inputs were last looked at, in seconds since 1970")
                    .register(registry);
        }
    }

    private static double read(ServedDossier dossier) {
        return dossier.freshness()
                .read()
                .map(time -> (double) time.getEpochSecond())
                .orElse(0.0);
    }

    /** Records a finished request and its duration. */
    void count(Context context, Float millis) {
        var endpoint = context.endpoints().lastHttpEndpoint();
        Timer.builder("readout.requests")
                .description("requests by route")
                .tags(
                        "method",
                        context.method().name(),
                        "route",
                        endpoint == null ? "none" : endpoint.path,
                        "status",
                        String.valueOf(context.statusCode()))
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(registry)
                .record(Duration.ofNanos((long) (millis * 1e6)));
    }

    void answer(Context context) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8");
        context.result(registry.scrape());
    }
}
