package readout.web.routes;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import readout.served.ServedDossier;
import readout.store.Feedback;
import readout.web.access.AccessFilter;
import readout.web.access.AccessRole;
import readout.web.access.RateLimiter;
import readout.web.access.Refused;
import readout.web.http.Links;
import readout.web.http.Post;
import readout.web.http.QueryParameters;
import readout.web.http.RequestForm;
import readout.web.page.FeedbackPage;
import readout.web.page.Pages;
import readout.web.page.part.PageFrame;

/** Routes for readers' feedback to the dossier's administrator. */
public final class FeedbackForms {
    private final Pages pages;
    private final Post post;
    private final Clock clock;
    private final RateLimiter limiter = new RateLimiter(5, 1, Duration.ofMinutes(1));

    public FeedbackForms(Pages pages, Post post, Clock clock) {
        this.pages = pages;
        this.post = post;
        this.clock = clock;
    }

    /** Registers the routes. */
    public void register(RoutesConfig routes) {
        routes.get("/d/{dossier}/feedback", context -> show(context, false), AccessRole.READER);
        routes.post("/d/{dossier}/feedback", this::send, AccessRole.READER);
    }

    private void show(Context context, boolean sent) {
        ServedDossier dossier = pages.dossier(context);
        PageFrame frame = pages.frame(context, dossier, dossier.now(), "feedback", "Word to the administrator");
        String about =
                new QueryParameters(context).text("about").filter(Links::isHere).orElse("/d/" + dossier.slug());
        boolean administrator = AccessFilter.of(context).may(AccessRole.ADMINISTRATOR);
        pages.show(
                context,
                "feedback.jte",
                frame,
                new FeedbackPage(
                        about, sent, administrator ? dossier.store().feedback().all() : List.of()));
    }

    private void send(Context context) {
        Duration wait = limiter.take(context.ip());
        if (!wait.isZero()) {
            throw new Refused(Refused.Why.TOO_MANY, "too many messages", wait);
        }
        ServedDossier dossier = pages.dossier(context);
        RequestForm form = new RequestForm(context);
        Feedback feedback = new Feedback(
                0,
                form.text("about").orElse(""),
                form.needed("words"),
                form.text("sender").orElse(""),
                clock.instant(),
                false);
        post.keep(dossier.overview().name(), dossier.store().feedback(), feedback);
        show(context, true);
    }
}
