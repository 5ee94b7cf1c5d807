package readout.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.dossier.Change;
import readout.dossier.Finding;
import readout.dossier.StateOfPlay;
import readout.fact.Field;
import readout.fact.Kind;
import readout.served.Intake;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;
import readout.served.View;
import readout.store.Overview;
import readout.store.article.Hit;
import readout.web.access.AccessRole;
import readout.web.access.RateLimiter;
import readout.web.http.BadRequest;
import readout.web.http.Post;
import readout.web.http.QueryParameters;
import readout.web.page.Pages;

/** The API's read routes: lists with the same filters as the website, one page at a time. */
public final class Api {
    /** The base path of the API. */
    public static final String ROOT = "/api/v1";

    private static final String DOSSIER = ROOT + "/dossiers/{dossier}";
    private static final int WEEK = 7;

    private final Pages pages;
    private final Answers answers;
    private final Writing writing;

    public Api(Pages pages, ServedDossiers dossiers, Intake intake, Post post, Clock clock, RateLimiter limiter) {
        this.pages = pages;
        this.answers = new Answers(dossiers, limiter);
        this.writing = new Writing(answers, intake, post, clock);
    }

    /** Registers the routes. */
    public void register(RoutesConfig routes) {
        routes.get("/api", context -> pages.show(context, "api.jte", "API", OpenApi.page()), AccessRole.ANYONE);
        routes.get(ROOT + "/openapi.yaml", OpenApi::yaml, AccessRole.ANYONE);
        routes.get(ROOT + "/openapi.json", OpenApi::json, AccessRole.ANYONE);
        routes.get(ROOT + "/dossiers", this::dossiers, AccessRole.READER);
        get(routes, DOSSIER, this::dossier);
        get(routes, DOSSIER + "/state", this::state);
        get(routes, DOSSIER + "/matrix", this::matrix);
        get(routes, DOSSIER + "/people", this::people);
        get(routes, DOSSIER + "/changes", this::changes);
        get(routes, DOSSIER + "/search", this::search);
        get(routes, DOSSIER + "/findings", (context, dossier) -> FindingLists.list(context, dossier, Optional.empty()));
        for (Kind kind : Kind.values()) {
            get(
                    routes,
                    DOSSIER + "/" + kind.plural(),
                    (context, dossier) -> FindingLists.list(context, dossier, Optional.of(kind)));
        }
        get(routes, DOSSIER + "/findings/{id}", FindingLists::one);
        get(routes, DOSSIER + "/articles", ArticleLists::list);
        get(routes, DOSSIER + "/articles/{id}", ArticleLists::one);
        get(routes, DOSSIER + "/corrections", this::corrections);
        writing.register(routes, DOSSIER);
    }

    private interface Reader {
        void answer(Context context, ServedDossier dossier);
    }

    private void get(RoutesConfig routes, String path, Reader reader) {
        Handler handler = context -> {
            answers.count(context);
            ServedDossier dossier = answers.dossier(context);
            if (!Answers.isKnown(context, dossier)) {
                reader.answer(context, dossier);
            }
        };
        routes.get(path, handler, AccessRole.READER);
    }

    private void dossiers(Context context) {
        answers.count(context);
        QueryParameters.of(context, Set.of());
        Answers.json(
                context,
                Map.of(
                        "items",
                        answers.dossiers().all().stream()
                                .map(dossier -> Map.of(
                                        "id", dossier.slug(),
                                        "name", dossier.overview().name(),
                                        "sides", dossier.overview().sides()))
                                .toList()));
    }

    private void dossier(Context context, ServedDossier dossier) {
        View view = QueryParameters.of(context, Set.of("day")).view(dossier).shown();
        Overview overview = view.overview();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", dossier.slug());
        json.put("name", overview.name());
        json.put("day", view.day());
        json.put("sides", overview.sides());
        json.put("issues", view.issues());
        json.put("articles", overview.articles());
        json.put("texts", overview.texts());
        json.put("aside", overview.aside());
        json.put("outlets", overview.outlets());
        json.put("firstDay", overview.first().orElse(null));
        json.put("lastDay", overview.last().orElse(null));
        json.put("findings", overview.findings());
        json.put("lastRead", view.freshness().read().orElse(null));
        json.put("failed", view.freshness().failed());
        json.put("state", state(view));
        Answers.json(context, json);
    }

    private void state(Context context, ServedDossier dossier) {
        Answers.json(
                context,
                state(QueryParameters.of(context, Set.of("day")).view(dossier).shown()));
    }

    private static Map<String, Object> state(View view) {
        StateOfPlay state = view.state();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", state.day());
        json.put("status", Field.word(state.status()));
        json.put("why", state.why());
        json.put("lastMet", finding(view, state.lastMet()));
        json.put("next", finding(view, state.next()));
        json.put("turn", finding(view, state.turn()));
        json.put("truce", finding(view, state.truce()));
        List<Map<String, Object>> deadlines = new ArrayList<>();
        for (StateOfPlay.Due deadline : state.deadlines()) {
            deadlines.add(Map.of(
                    "day", deadline.day(),
                    "fate", Field.word(deadline.fate()),
                    "finding", deadline.finding().id()));
        }
        json.put("deadlines", deadlines);
        return json;
    }

    private static @Nullable Object finding(View view, Optional<? extends Finding<?>> finding) {
        return finding.flatMap(each -> view.entry(each.id()))
                .map(FindingJson::of)
                .orElse(null);
    }

    private void matrix(Context context, ServedDossier dossier) {
        View view = QueryParameters.of(context, Set.of("day")).view(dossier).shown();
        List<Map<String, Object>> cells = new ArrayList<>();
        view.matrix()
                .forEach((issue, byParty) -> byParty.forEach((party, positions) -> cells.add(Map.of(
                        "issue",
                        issue,
                        "party",
                        party,
                        "positions",
                        positions.stream().map(Finding::id).toList()))));
        Answers.json(context, Map.of("items", cells));
    }

    private void people(Context context, ServedDossier dossier) {
        QueryParameters.of(context, Set.of());
        Answers.json(context, Map.of("items", dossier.store().people()));
    }

    private void changes(Context context, ServedDossier dossier) {
        QueryParameters query = QueryParameters.of(context, Set.of("since", "until"));
        LocalDate until = query.day("until").orElseGet(dossier::today);
        LocalDate since = query.day("since").orElseGet(() -> until.minusDays(WEEK));
        if (since.isAfter(until)) {
            throw new BadRequest("since", "is after until");
        }
        Answers.json(
                context,
                Map.of(
                        "since",
                        since,
                        "until",
                        until,
                        "items",
                        dossier.on(until).changes(since).stream()
                                .map(Api::change)
                                .toList()));
    }

    private static Map<String, Object> change(Change change) {
        return Map.of(
                "day", change.day(),
                "type", Field.word(change.type()),
                "weight", change.weight(),
                "what", change.what(),
                "finding", change.finding());
    }

    private void search(Context context, ServedDossier dossier) {
        QueryParameters query = QueryParameters.of(context, Set.of("words", "limit"));
        String words = query.text("words").orElseThrow(() -> new BadRequest("words", "is missing"));
        List<Map<String, Object>> items = new ArrayList<>();
        for (Hit hit : dossier.store().articles().search(words, Answers.limit(query))) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("article", hit.article());
            item.put("outlet", hit.outlet());
            item.put("published", hit.published().orElse(null));
            item.put("title", hit.title().orElse(null));
            item.put("begin", hit.span().begin());
            item.put("end", hit.span().end());
            item.put("text", hit.text());
            item.put("findings", hit.findings());
            items.add(item);
        }
        Answers.json(context, Map.of("items", items));
    }

    private void corrections(Context context, ServedDossier dossier) {
        QueryParameters.of(context, Set.of());
        Answers.json(
                context,
                Map.of(
                        "items",
                        dossier.store().corrections().stream()
                                .map(Writing::json)
                                .toList()));
    }
}
