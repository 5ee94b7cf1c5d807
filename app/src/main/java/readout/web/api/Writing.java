package readout.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.fact.Field;
import readout.ingest.Ingester;
import readout.read.Input;
import readout.served.Intake;
import readout.served.ServedDossier;
import readout.store.Added;
import readout.store.Feedback;
import readout.store.correction.Correction;
import readout.text.Metadata;
import readout.web.access.AccessFilter;
import readout.web.access.AccessRole;
import readout.web.http.BadRequest;
import readout.web.http.Post;
import readout.web.http.RequestForm;

/** The API's write routes: adding articles, corrections and feedback. */
final class Writing {
    private static final Set<String> ARTICLE_FIELDS = Arrays.stream(ArticleField.values())
            .map(field -> field.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Fields of a request to add an article. */
    private enum ArticleField {
        TEXT,
        HTML,
        URL,
        TITLE,
        OUTLET,
        PUBLISHED,
        TAKE
    }

    private final Answers answers;
    private final Intake intake;
    private final Post post;
    private final Clock clock;

    Writing(Answers answers, Intake intake, Post post, Clock clock) {
        this.answers = answers;
        this.intake = intake;
        this.post = post;
        this.clock = clock;
    }

    void register(RoutesConfig routes, String dossier) {
        routes.post(dossier + "/articles", this::add, AccessRole.EDITOR);
        routes.post(dossier + "/corrections", this::correct, AccessRole.EDITOR);
        routes.delete(dossier + "/corrections/{number}", this::undo, AccessRole.EDITOR);
        routes.post(dossier + "/feedback", this::feedback, AccessRole.READER);
    }

    private void add(Context context) {
        answers.count(context);
        ServedDossier dossier = answers.dossier(context);
        RequestBody body = RequestBody.of(context, ARTICLE_FIELDS);
        boolean take = body.flag("take");
        Optional<String> content = body.text("text").or(() -> body.text("html"));
        List<Ingester.Outcome> outcomes;
        if (content.isPresent()) {
            String source = body.text("url").or(() -> body.text("title")).orElse("by the API");
            Metadata known = Metadata.NONE.withTitle(body.text("title")).withOutlet(body.text("outlet"));
            Input input = new Input(
                            source,
                            body.text("url"),
                            known,
                            content.get(),
                            body.text("text").isEmpty(),
                            List.of())
                    .publishedBy(body.day("published"));
            outcomes = intake.text(dossier, input, take);
        } else {
            String url =
                    body.text("url").orElseThrow(() -> new BadRequest("text", "is missing, and so are html and url"));
            outcomes = intake.address(dossier, url, body.day("published"), take);
        }
        boolean any = outcomes.stream().anyMatch(outcome -> outcome.added().isPresent());
        context.status(any ? HttpStatus.CREATED : HttpStatus.UNPROCESSABLE_CONTENT);
        Answers.json(
                context, Map.of("items", outcomes.stream().map(Writing::json).toList()));
    }

    private static Map<String, Object> json(Ingester.Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", outcome.source());
        json.put("added", outcome.added().map(Added::word).orElse(null));
        json.put("article", outcome.added().map(added -> outcome.article()).orElse(null));
        json.put("reason", outcome.added().isPresent() ? null : outcome.reason());
        return json;
    }

    private void correct(Context context) {
        answers.count(context);
        ServedDossier dossier = answers.dossier(context);
        RequestBody body = RequestBody.of(context, Set.of("action", "target", "detail", "why"));
        Correction.Action action = body.word("action", Correction.Action.class);
        Correction correction = Correction.of(
                action,
                body.text("target").orElse(""),
                body.texts("detail"),
                AccessFilter.of(context).signature(),
                clock.instant(),
                body.text("why").orElse(""));
        long number = dossier.store().correct(correction);
        context.status(HttpStatus.CREATED);
        Answers.json(context, Map.of("number", number));
    }

    private void undo(Context context) {
        answers.count(context);
        ServedDossier dossier = answers.dossier(context);
        dossier.store().undo(RequestForm.number(context.pathParam("number")));
        context.status(HttpStatus.NO_CONTENT);
    }

    private void feedback(Context context) {
        answers.count(context);
        ServedDossier dossier = answers.dossier(context);
        RequestBody body = RequestBody.of(context, Set.of("words", "about", "sender"));
        String words = body.text("words").orElseThrow(() -> new BadRequest("words", "is missing"));
        Feedback feedback = new Feedback(
                0,
                body.text("about").orElse("/d/" + dossier.slug()),
                words,
                body.text("sender").orElse(""),
                clock.instant(),
                false);
        long number = post.keep(dossier.overview().name(), dossier.store().feedback(), feedback);
        context.status(HttpStatus.CREATED);
        Answers.json(context, Map.of("number", number));
    }

    static Map<String, Object> json(Correction correction) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", correction.number());
        json.put("action", Field.word(correction.action()));
        json.put("target", correction.target());
        json.put("detail", correction.detail());
        json.put("who", correction.who());
        json.put("made", correction.made());
        json.put("why", correction.why());
        json.put("undone", correction.undone());
        return json;
    }
}
