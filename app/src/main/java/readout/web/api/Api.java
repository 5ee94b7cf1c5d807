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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.Kind;
import readout.dossier.StateOfPlay;
import readout.export.Exports;
import readout.store.FiledClaim;
import readout.store.Hit;
import readout.store.Overview;
import readout.store.Store;
import readout.store.StoredArticle;
import readout.web.access.Role;
import readout.web.access.Throttle;
import readout.web.dossiers.Cursor;
import readout.web.dossiers.Entry;
import readout.web.dossiers.Filter;
import readout.web.dossiers.Intake;
import readout.web.dossiers.ServedDossier;
import readout.web.dossiers.ServedDossiers;
import readout.web.dossiers.View;
import readout.web.http.Asked;
import readout.web.http.BadRequest;
import readout.web.http.NotFound;
import readout.web.http.Post;
import readout.web.page.Pages;

/** The API's readings: every list with the filters of the pages, a page at a time. */
public final class Api {
    /** Where the API begins. */
    public static final String ROOT = "/api/v1";

    private static final String DOSSIER = ROOT + "/dossiers/{dossier}";
    private static final int MOST = 1000;
    private static final int USUAL = 50;
    private static final int WEEK = 7;
    private static final Set<String> LIST = Set.of("day", "after", "limit", "format");

    private final Pages pages;
    private final Answers answers;
    private final Writing writing;

    public Api(Pages pages, ServedDossiers dossiers, Intake intake, Post post, Clock clock, Throttle throttle) {
        this.pages = pages;
        this.answers = new Answers(dossiers, throttle);
        this.writing = new Writing(answers, intake, post, clock);
    }

    /** Adds the routes. */
    public void register(RoutesConfig routes) {
        routes.get("/api", context -> pages.show(context, "api.jte", "API", OpenApi.page()), Role.ANYONE);
        routes.get(ROOT + "/openapi.yaml", OpenApi::yaml, Role.ANYONE);
        routes.get(ROOT + "/openapi.json", OpenApi::json, Role.ANYONE);
        routes.get(ROOT + "/dossiers", this::dossiers, Role.READER);
        get(routes, DOSSIER, this::dossier);
        get(routes, DOSSIER + "/state", this::state);
        get(routes, DOSSIER + "/matrix", this::matrix);
        get(routes, DOSSIER + "/people", this::people);
        get(routes, DOSSIER + "/changes", this::changes);
        get(routes, DOSSIER + "/search", this::search);
        get(routes, DOSSIER + "/findings", (context, dossier) -> findings(context, dossier, Optional.empty()));
        for (Kind kind : Kind.values()) {
            get(
                    routes,
                    DOSSIER + "/" + kind.word() + "s",
                    (context, dossier) -> findings(context, dossier, Optional.of(kind)));
        }
        get(routes, DOSSIER + "/findings/{id}", this::finding);
        get(routes, DOSSIER + "/articles", this::articles);
        get(routes, DOSSIER + "/articles/{id}", this::article);
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
        routes.get(path, handler, Role.READER);
    }

    private static View view(Context context, ServedDossier dossier) {
        return dossier.on(new Asked(context).day("day").orElseGet(dossier::today));
    }

    private static Asked asked(Context context, Set<String> known) {
        Asked asked = new Asked(context);
        asked.only(known);
        return asked;
    }

    private void dossiers(Context context) {
        answers.count(context);
        asked(context, Set.of());
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
        asked(context, Set.of("day"));
        View view = view(context, dossier);
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
        asked(context, Set.of("day"));
        Answers.json(context, state(view(context, dossier)));
    }

    private static Map<String, Object> state(View view) {
        StateOfPlay state = view.state();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", state.day());
        json.put("status", FindingJson.word(state.status()));
        json.put("why", state.why());
        json.put("lastMet", finding(view, state.lastMet()));
        json.put("next", finding(view, state.next()));
        json.put("turn", finding(view, state.turn()));
        json.put("truce", finding(view, state.truce()));
        List<Map<String, Object>> deadlines = new ArrayList<>();
        for (StateOfPlay.Deadline deadline : state.deadlines()) {
            deadlines.add(Map.of(
                    "day", deadline.day(),
                    "fate", FindingJson.word(deadline.fate()),
                    "finding", deadline.position().id()));
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
        asked(context, Set.of("day"));
        List<Map<String, Object>> cells = new ArrayList<>();
        view(context, dossier)
                .matrix()
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
        asked(context, Set.of());
        Answers.json(context, Map.of("items", dossier.store().people()));
    }

    private void changes(Context context, ServedDossier dossier) {
        Asked asked = asked(context, Set.of("since", "until"));
        LocalDate until = asked.day("until").orElseGet(dossier::today);
        LocalDate since = asked.day("since").orElseGet(() -> until.minusDays(WEEK));
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
                        dossier.on(until).changes(since)));
    }

    private void search(Context context, ServedDossier dossier) {
        Asked asked = asked(context, Set.of("words", "limit"));
        String words = asked.text("words").orElseThrow(() -> new BadRequest("words", "is missing"));
        List<Map<String, Object>> items = new ArrayList<>();
        for (Hit hit : dossier.store().articles().search(words, asked.number("limit", 1, MOST, USUAL))) {
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

    private void findings(Context context, ServedDossier dossier, Optional<Kind> kind) {
        Set<String> known = new TreeSet<>(Asked.FILTERS);
        known.addAll(LIST);
        kind.ifPresent(each -> known.remove("kind"));
        Asked asked = asked(context, known);
        Format format = format(context, asked);
        View view = view(context, dossier);
        Filter filter = kind.map(asked.filter()::only).orElse(asked.filter());
        Filter.Part part = Filter.part(filter.of(view).toList(), asked.cursor(), asked.number("limit", 1, MOST, USUAL));
        part.next().ifPresent(next -> context.header("Link", "<" + next(context, next) + ">; rel=\"next\""));
        switch (format) {
            case CSV -> csv(context, dossier, view, filter, part);
            case JSON -> {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("day", view.day());
                json.put("total", part.total());
                json.put("items", part.entries().stream().map(FindingJson::of).toList());
                json.put("next", part.next().map(Cursor::toString).orElse(null));
                Answers.json(context, json);
            }
        }
    }

    private enum Format {
        JSON,
        CSV
    }

    private static Format format(Context context, Asked asked) {
        String accept = Optional.ofNullable(context.header("Accept")).orElse("");
        return asked.word("format", Format.class).orElse(accept.startsWith("text/csv") ? Format.CSV : Format.JSON);
    }

    private static void csv(Context context, ServedDossier dossier, View view, Filter filter, Filter.Part part) {
        if (filter.kinds().size() != 1) {
            throw new BadRequest("format", "csv takes one kind: a table has its own columns");
        }
        Dossier about = view.dossier();
        List<Finding<?>> findings = new ArrayList<>();
        part.entries().forEach(entry -> findings.add(entry.finding()));
        Dossier shown = Dossier.of(about.name(), about.sides(), about.issues(), view.day(), findings);
        context.contentType("text/csv; charset=utf-8");
        context.result(
                Exports.csv(dossier.store(), shown, filter.kinds().iterator().next()));
    }

    /** The address of what comes next. */
    private static String next(Context context, Cursor cursor) {
        String query = Optional.ofNullable(context.queryString()).orElse("").replaceAll("(^|&)after=[^&]*", "");
        return context.path() + "?" + (query.isEmpty() ? "" : query.replaceFirst("^&", "") + "&") + "after=" + cursor;
    }

    private void finding(Context context, ServedDossier dossier) {
        asked(context, Set.of("day"));
        String id = context.pathParam("id");
        View view = view(context, dossier);
        Entry entry = view.entry(id).orElseThrow(() -> new NotFound("no finding has the id " + id + " on this day"));
        Map<String, Object> json = new LinkedHashMap<>(FindingJson.of(entry));
        List<Map<String, Object>> claims = new ArrayList<>();
        for (FiledClaim filed : dossier.store().filed(id)) {
            Map<String, Object> claim = new LinkedHashMap<>(FindingJson.of(filed));
            claim.put("article", FindingJson.of(filed.claim().source()));
            claims.add(claim);
        }
        json.put("claims", claims);
        Answers.json(context, json);
    }

    private void articles(Context context, ServedDossier dossier) {
        Asked asked = asked(context, Set.of("outlet", "aside", "after", "limit"));
        int limit = asked.number("limit", 1, MOST, USUAL);
        List<StoredArticle> articles = dossier.store()
                .articles()
                .latest(
                        asked.text("outlet"),
                        asked.number("aside", 0, 1, 0) == 0,
                        asked.number("after", 1, Integer.MAX_VALUE, Integer.MAX_VALUE),
                        limit);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("items", articles.stream().map(Api::article).toList());
        json.put(
                "next",
                articles.size() == limit
                        ? String.valueOf(articles.get(limit - 1).source().order())
                        : null);
        Answers.json(context, json);
    }

    private static Map<String, Object> article(StoredArticle article) {
        Map<String, Object> json = new LinkedHashMap<>(FindingJson.of(article.source()));
        json.put("source", article.input());
        json.put("publishedBasis", article.basis());
        json.put("language", article.language());
        json.put("belongs", article.belongs());
        json.put("why", article.why());
        return json;
    }

    private void article(Context context, ServedDossier dossier) {
        asked(context, Set.of());
        String id = context.pathParam("id");
        Store store = dossier.store();
        Map<String, Object> article =
                article(store.articles().one(id).orElseThrow(() -> new NotFound("no article has the id " + id)));
        article.put("text", store.articles().text(id).orElse(""));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", article);
        for (Kind kind : Kind.values()) {
            json.put(
                    kind.word() + "s",
                    store.inArticle(id).stream()
                            .filter(filed -> filed.claim().content().kind() == kind)
                            .map(FindingJson::of)
                            .toList());
        }
        Answers.json(context, json);
    }

    private void corrections(Context context, ServedDossier dossier) {
        asked(context, Set.of());
        Answers.json(
                context,
                Map.of(
                        "items",
                        dossier.store().corrections().stream()
                                .map(Writing::json)
                                .toList()));
    }
}
