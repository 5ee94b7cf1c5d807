package readout.web.routes;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.ingest.Ingester;
import readout.served.Intake;
import readout.served.ServedDossier;
import readout.served.View;
import readout.store.correction.Correction;
import readout.web.access.AccessFilter;
import readout.web.access.AccessRole;
import readout.web.http.BadRequest;
import readout.web.http.Links;
import readout.web.http.RequestForm;
import readout.web.page.AddPage;
import readout.web.page.Pages;
import readout.web.page.ReviewPage;
import readout.web.page.part.PageFrame;

/** Routes for editors: adding articles, reviewing and correcting findings. */
public final class EditorRoutes {
    /** Form fields of a correction besides its target and reason. */
    private enum Detail {
        FIELD,
        VALUE,
        INTO,
        NAME,
        CONTENT,
        WORDS
    }

    private final Pages pages;
    private final Intake intake;
    private final Clock clock;

    public EditorRoutes(Pages pages, Intake intake, Clock clock) {
        this.pages = pages;
        this.intake = intake;
        this.clock = clock;
    }

    /** Registers the routes. */
    public void register(RoutesConfig routes) {
        routes.get("/d/{dossier}/add", context -> add(context, List.of()), AccessRole.EDITOR);
        routes.post("/d/{dossier}/add", this::taken, AccessRole.EDITOR);
        routes.post("/d/{dossier}/a/{id}/take", this::take, AccessRole.EDITOR);
        routes.get("/d/{dossier}/review", this::review, AccessRole.EDITOR);
        routes.post("/d/{dossier}/corrections", this::correct, AccessRole.EDITOR);
        routes.post("/d/{dossier}/corrections/{number}/undo", this::undo, AccessRole.EDITOR);
    }

    private void add(Context context, List<Ingester.Outcome> outcomes) {
        ServedDossier dossier = pages.dossier(context);
        PageFrame frame = pages.frame(context, dossier, dossier.now(), "add", "Add articles");
        pages.show(context, "add.jte", frame, new AddPage(outcomes));
    }

    private void taken(Context context) {
        ServedDossier dossier = pages.dossier(context);
        RequestForm form = new RequestForm(context);
        boolean take = form.text("take").isPresent();
        UploadedFile file = context.uploadedFile("file");
        List<Ingester.Outcome> outcomes;
        if (file != null && file.size() > 0) {
            outcomes = file.contentAndClose(
                    content -> intake.file(dossier, plain(file.filename()), content, form.day("published"), take));
        } else if (form.text("url").isPresent()) {
            outcomes = intake.address(dossier, form.text("url").get(), form.day("published"), take);
        } else {
            String text = form.text("text")
                    .orElseThrow(() -> new BadRequest("text", "is empty, and neither an address nor a file is given"));
            outcomes = intake.text(dossier, form.input(text), take);
        }
        Optional<String> only = outcomes.size() == 1
                ? Optional.of(outcomes.get(0).article()).filter(id -> !id.isEmpty())
                : Optional.empty();
        if (only.isPresent()) {
            context.redirect("/d/" + dossier.slug() + "/a/" + only.get(), HttpStatus.SEE_OTHER);
        } else {
            add(context, outcomes);
        }
    }

    private void take(Context context) {
        ServedDossier dossier = pages.dossier(context);
        Ingester.Outcome outcome = intake.taken(dossier, context.pathParam("id"));
        if (outcome.added().isEmpty()) {
            add(context, List.of(outcome));
        } else {
            context.redirect("/d/" + dossier.slug() + "/a/" + outcome.article(), HttpStatus.SEE_OTHER);
        }
    }

    /** Strips the folders that some browsers send with a file's name. */
    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private void review(Context context) {
        ServedDossier dossier = pages.dossier(context);
        View view = dossier.now();
        PageFrame frame = pages.frame(context, dossier, view, "review", "Review");
        pages.show(context, "review.jte", frame, ReviewPage.of(dossier.store(), view));
    }

    private void correct(Context context) {
        ServedDossier dossier = pages.dossier(context);
        RequestForm form = new RequestForm(context);
        Correction.Action action = form.word("action", Correction.Action.class);
        String target = form.needed("target");
        Map<String, String> detail = new LinkedHashMap<>();
        for (Detail each : Detail.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            form.raw(name).ifPresent(value -> detail.put(name, value));
        }
        dossier.store()
                .correct(Correction.of(
                        action,
                        target,
                        detail,
                        AccessFilter.of(context).signature(),
                        clock.instant(),
                        form.text("why").orElse("")));
        String then = form.text("then").filter(Links::isHere).orElse("/d/" + dossier.slug() + "/corrections");
        context.redirect(then, HttpStatus.SEE_OTHER);
    }

    private void undo(Context context) {
        ServedDossier dossier = pages.dossier(context);
        dossier.store().undo(RequestForm.number(context.pathParam("number")));
        context.redirect("/d/" + dossier.slug() + "/corrections", HttpStatus.SEE_OTHER);
    }
}
