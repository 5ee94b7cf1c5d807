package readout.web.routes;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import readout.merge.words.Wording;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;
import readout.served.View;
import readout.web.access.AccessRole;
import readout.web.http.QueryParameters;
import readout.web.page.ArticlePage;
import readout.web.page.BalancePage;
import readout.web.page.CalendarPage;
import readout.web.page.ChangesPage;
import readout.web.page.CorrectionsPage;
import readout.web.page.DigestsPage;
import readout.web.page.DossiersPage;
import readout.web.page.FactPage;
import readout.web.page.HistoryPage;
import readout.web.page.OverviewPage;
import readout.web.page.Pages;
import readout.web.page.PeoplePage;
import readout.web.page.SearchPage;
import readout.web.page.SourcesPage;
import readout.web.page.StatementsPage;
import readout.web.page.TimelinePage;
import readout.web.page.part.Matrix;
import readout.web.page.part.PageFrame;

/** Routes of the pages for readers. */
public final class ReaderRoutes {
    private static final int WEEK = 7;
    private static final Duration VISIT = Duration.ofMinutes(30);
    private static final String SEEN = "readout_seen_";
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private final Pages pages;
    private final ServedDossiers dossiers;
    private final Clock clock;
    private final boolean secure;

    /** @param secure true where pages are served over https only */
    public ReaderRoutes(Pages pages, ServedDossiers dossiers, Clock clock, boolean secure) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.clock = clock;
        this.secure = secure;
    }

    /** Registers the routes. */
    public void register(RoutesConfig routes) {
        routes.get("/", this::dossiers, AccessRole.READER);
        page(routes, "", "State of play", "overview.jte", this::overview);
        page(routes, "timeline", "Timeline", "timeline.jte", this::timeline);
        page(routes, "positions", "Positions", "positions.jte", (context, dossier, view, frame) -> Matrix.of(view));
        page(
                routes,
                "people",
                "People",
                "people.jte",
                (context, dossier, view, frame) -> PeoplePage.of(dossier.store(), view));
        page(routes, "calendar", "Calendar", "calendar.jte", this::calendar);
        page(routes, "statements", "Statements", "statements.jte", this::statements);
        page(routes, "balance", "Cooperation and conflict", "balance.jte", this::balance);
        page(routes, "changes", "Changes", "changes.jte", this::changes);
        page(routes, "sources", "Sources", "sources.jte", this::sources);
        page(routes, "search", "Search", "search.jte", this::search);
        page(routes, "history", "History of a position", "history.jte", this::history);
        page(
                routes,
                "f/{id}",
                "Evidence",
                "fact.jte",
                (context, dossier, view, frame) -> FactPage.of(dossier.store(), view, context.pathParam("id")));
        page(
                routes,
                "a/{id}",
                "Article",
                "article.jte",
                (context, dossier, view, frame) -> ArticlePage.of(dossier.store(), view, context.pathParam("id")));
        page(
                routes,
                "digests",
                "Digests",
                "digests.jte",
                (context, dossier, view, frame) -> DigestsPage.of(dossier.store()));
        page(
                routes,
                "digests/{id}",
                "Digest",
                "digest.jte",
                (context, dossier, view, frame) -> DigestsPage.one(dossier.store(), context.pathParam("id")));
        page(
                routes,
                "corrections",
                "Corrections",
                "corrections.jte",
                (context, dossier, view, frame) -> CorrectionsPage.of(dossier.store()));
    }

    private interface Maker {
        Object page(Context context, ServedDossier dossier, View view, PageFrame frame);
    }

    private void page(RoutesConfig routes, String section, String title, String template, Maker maker) {
        Handler handler = context -> {
            ServedDossier dossier = pages.dossier(context);
            View view = new QueryParameters(context).view(dossier).shown();
            PageFrame frame = pages.frame(context, dossier, view, plain(section, context), title);
            pages.show(context, template, frame, maker.page(context, dossier, view, frame));
        };
        routes.get("/d/{dossier}" + (section.isEmpty() ? "" : "/" + section), handler, AccessRole.READER);
    }

    private static String plain(String section, Context context) {
        return section.contains("{id}") ? section.replace("{id}", context.pathParam("id")) : section;
    }

    private void dossiers(Context context) {
        pages.show(context, "dossiers.jte", "Dossiers", DossiersPage.of(dossiers.all()));
    }

    private Object overview(Context context, ServedDossier dossier, View view, PageFrame frame) {
        QueryParameters query = new QueryParameters(context);
        Optional<LocalDate> since = query.day("since").filter(day -> day.isBefore(view.day()));
        Optional<Instant> visit = since.isPresent() || frame.past() ? Optional.empty() : lastVisit(context, dossier);
        OverviewPage.News news;
        if (visit.isPresent()) {
            news = new OverviewPage.News(
                    "your last visit, " + frame.words(visit.get()),
                    view.day().minusDays(WEEK),
                    view.changesSince(visit.get()));
        } else {
            LocalDate day = since.orElseGet(() -> view.day().minusDays(WEEK));
            news = new OverviewPage.News(Wording.day(day), day, view.changes(day));
        }
        return OverviewPage.of(view, news);
    }

    /** The time of the reader's previous visit; a visit ends after half an hour without a request. */
    private Optional<Instant> lastVisit(Context context, ServedDossier dossier) {
        String name = SEEN + dossier.slug();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Visits visits = Visits.parsed(Optional.ofNullable(context.cookie(name)).orElse(""));
        Visits next = visits.at(now, VISIT);
        if (!next.equals(visits)) {
            context.cookie(new Cookie(name, next.toString(), "/", YEAR_SECONDS, secure, true, null, SameSite.LAX));
        }
        return next.before();
    }

    private Object timeline(Context context, ServedDossier dossier, View view, PageFrame frame) {
        QueryParameters query = new QueryParameters(context);
        return TimelinePage.of(frame, view, query.filter(), query.cursor());
    }

    private Object statements(Context context, ServedDossier dossier, View view, PageFrame frame) {
        QueryParameters query = new QueryParameters(context);
        return StatementsPage.of(frame, view, query.filter(), query.cursor());
    }

    private Object balance(Context context, ServedDossier dossier, View view, PageFrame frame) {
        return BalancePage.of(view, new QueryParameters(context).filter());
    }

    private Object calendar(Context context, ServedDossier dossier, View view, PageFrame frame) {
        return CalendarPage.of(view, new QueryParameters(context).month("month").orElse(YearMonth.from(view.day())));
    }

    private Object changes(Context context, ServedDossier dossier, View view, PageFrame frame) {
        LocalDate since = new QueryParameters(context)
                .day("since")
                .filter(day -> !day.isAfter(view.day()))
                .orElseGet(() -> view.day().minusDays(WEEK));
        return ChangesPage.of(since, view.day(), view.changes(since));
    }

    private Object sources(Context context, ServedDossier dossier, View view, PageFrame frame) {
        QueryParameters query = new QueryParameters(context);
        long before = query.number("before", 1, Integer.MAX_VALUE, Integer.MAX_VALUE);
        return SourcesPage.of(dossier, view, query.text("outlet"), before);
    }

    private Object search(Context context, ServedDossier dossier, View view, PageFrame frame) {
        return SearchPage.of(dossier.store(), view, new QueryParameters(context).text("words"));
    }

    private Object history(Context context, ServedDossier dossier, View view, PageFrame frame) {
        QueryParameters query = new QueryParameters(context);
        return HistoryPage.of(
                view, query.text("issue").orElse(""), query.text("party").orElse(""));
    }
}
