package readout.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import org.apache.commons.codec.digest.DigestUtils;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;
import readout.view.JsonView;
import readout.web.access.AccessFilter;
import readout.web.access.RateLimiter;
import readout.web.access.Refused;
import readout.web.access.Visitor;
import readout.web.http.QueryParameters;

/** Helpers that all API responses share: rate limit, page size and entity tags. */
final class Answers {
    private static final String JSON = "application/json";
    private static final int MOST = 1000;
    private static final int USUAL = 50;

    private final ServedDossiers dossiers;
    private final RateLimiter limiter;

    Answers(ServedDossiers dossiers, RateLimiter limiter) {
        this.dossiers = dossiers;
        this.limiter = limiter;
    }

    /** Reads the page size from the parameter {@code limit}. */
    static int limit(QueryParameters query) {
        return query.number("limit", 1, MOST, USUAL);
    }

    ServedDossiers dossiers() {
        return dossiers;
    }

    ServedDossier dossier(Context context) {
        return new QueryParameters(context).dossier(dossiers);
    }

    /** Counts a request against the visitor's rate limit. */
    void count(Context context) {
        Visitor visitor = AccessFilter.of(context);
        String who = visitor.name().isEmpty() ? context.ip() : visitor.how() + " " + visitor.name();
        Duration wait = limiter.take(who);
        if (!wait.isZero()) {
            throw new Refused(Refused.Why.TOO_MANY, "too many requests", wait);
        }
    }

    /** Answers 304 and returns true where the client's cached response is still current. */
    static boolean isKnown(Context context, ServedDossier dossier) {
        String key = context.path() + "?" + context.queryString() + " " + context.header("Accept") + " "
                + dossier.today() + " " + dossier.store().snapshots().revision();
        String tag = "W/\"" + DigestUtils.sha256Hex(key).substring(0, 24) + "\"";
        context.header("ETag", tag);
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Accept, Authorization, Cookie");
        boolean known = tag.equals(context.header("If-None-Match"));
        if (known) {
            context.status(HttpStatus.NOT_MODIFIED);
        }
        return known;
    }

    static void json(Context context, Object value) {
        context.contentType(JSON);
        context.result(JsonView.line(value));
    }
}
