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

/** What every answer of the API has in common: JSON, entity tags, limits. */
final class Answers {
    private static final String JSON = "application/json";
    private static final int MOST = 1000;
    private static final int USUAL = 50;

    private final ServedDossiers dossiers;
    private final RateLimiter throttle;

    Answers(ServedDossiers dossiers, RateLimiter throttle) {
        this.dossiers = dossiers;
        this.throttle = throttle;
    }

    /** How many entries of a list are asked for. */
    static int limit(QueryParameters asked) {
        return asked.number("limit", 1, MOST, USUAL);
    }

    ServedDossiers dossiers() {
        return dossiers;
    }

    ServedDossier dossier(Context context) {
        return new QueryParameters(context).dossier(dossiers);
    }

    /** Counts a request against the visitor's limit. */
    void count(Context context) {
        Visitor visitor = AccessFilter.of(context);
        String who = visitor.name().isEmpty() ? context.ip() : visitor.how() + " " + visitor.name();
        Duration wait = throttle.take(who);
        if (!wait.isZero()) {
            throw new Refused(Refused.Why.TOO_MANY, "too many requests", wait);
        }
    }

    /** True, and answered, where the reader has this state of the dossier already. */
    static boolean isKnown(Context context, ServedDossier dossier) {
        String asked = context.path() + "?" + context.queryString() + " " + context.header("Accept") + " "
                + dossier.today() + " " + dossier.store().snapshots().revision();
        String tag = "W/\"" + DigestUtils.sha256Hex(asked).substring(0, 24) + "\"";
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
