package readout.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import readout.dossier.Change;
import readout.export.CalendarFile;
import readout.view.JsonView;
import readout.web.access.Role;
import readout.web.access.Throttle;
import readout.web.dossiers.ServedDossier;
import readout.web.dossiers.ServedDossiers;
import readout.web.dossiers.View;

/** What is new in a dossier as feeds (RFC 4287, JSON Feed 1.1), and its meetings as a calendar to subscribe to (RFC 5545). */
public final class Feeds {
    private static final int DAYS = 30;
    private static final int MOST = 100;

    private final Answers answers;
    private final Optional<String> address;
    /** Calendars ask again and again, and writing one takes a while; a view that is no longer shown is forgotten. */
    private final Cache<View, String> calendars =
            Caffeine.newBuilder().weakKeys().build();

    /** @param address the server's own, as its readers know it; where none is given, that of the request */
    public Feeds(ServedDossiers dossiers, Throttle throttle, Optional<String> address) {
        this.answers = new Answers(dossiers, throttle);
        this.address = address;
    }

    /** Adds the routes. */
    public void register(RoutesConfig routes) {
        get(routes, "changes.atom", this::atom);
        get(routes, "changes.json", this::json);
        get(routes, "calendar.ics", this::calendar);
    }

    private interface Reader {
        void answer(Context context, ServedDossier dossier) throws FeedException;
    }

    private void get(RoutesConfig routes, String name, Reader reader) {
        routes.get(
                "/d/{dossier}/" + name,
                context -> {
                    answers.count(context);
                    ServedDossier dossier = answers.dossier(context);
                    if (!Answers.isKnown(context, dossier)) {
                        reader.answer(context, dossier);
                    }
                },
                Role.READER);
    }

    /** The changes of the last month with news, the latest first. */
    private static List<Change> changes(View view) {
        LocalDate last =
                view.overview().last().filter(day -> day.isBefore(view.day())).orElseGet(view::day);
        return view.changes(last.minusDays(DAYS)).stream()
                .sorted(Comparator.comparing(Change::day)
                        .reversed()
                        .thenComparing(Change::weight, Comparator.reverseOrder())
                        .thenComparing(Change::finding))
                .limit(MOST)
                .toList();
    }

    private String home(Context context, ServedDossier dossier) {
        return address.orElseGet(() -> context.scheme() + "://" + context.host()) + "/d/" + dossier.slug();
    }

    private void atom(Context context, ServedDossier dossier) throws FeedException {
        String home = home(context, dossier);
        View view = dossier.now();
        Feed feed = new Feed("atom_1.0");
        feed.setTitle(view.overview().name());
        feed.setId(home);
        feed.setAlternateLinks(List.of(link("alternate", home)));
        feed.setOtherLinks(List.of(link("self", home + "/changes.atom")));
        List<Entry> entries = new ArrayList<>();
        for (Change change : changes(view)) {
            Entry entry = new Entry();
            entry.setId(home + "/f/" + change.finding() + "#"
                    + DigestUtils.sha256Hex(change.what()).substring(0, 12));
            entry.setTitle(change.what());
            entry.setAlternateLinks(List.of(link("alternate", home + "/f/" + change.finding())));
            entry.setUpdated(date(change.day()));
            Content summary = new Content();
            summary.setType("text");
            summary.setValue(summary(view, change));
            entry.setSummary(summary);
            entries.add(entry);
        }
        feed.setUpdated(entries.isEmpty() ? date(view.day()) : entries.get(0).getUpdated());
        SyndPerson author = new SyndPersonImpl();
        author.setName("Readout");
        feed.setAuthors(List.of(author));
        feed.setEntries(entries);
        context.contentType("application/atom+xml; charset=utf-8");
        context.result(new WireFeedOutput().outputString(feed));
    }

    private static String summary(View view, Change change) {
        return view.entry(change.finding())
                .map(entry -> String.join(", ", entry.finding().outlets()) + ": “"
                        + entry.finding().quote() + "”")
                .orElse("");
    }

    private static Link link(String relation, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private void json(Context context, ServedDossier dossier) {
        String home = home(context, dossier);
        View view = dossier.now();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", view.overview().name());
        feed.put("home_page_url", home);
        feed.put("feed_url", home + "/changes.json");
        feed.put("language", "en");
        List<Map<String, Object>> items = new ArrayList<>();
        for (Change change : changes(view)) {
            items.add(Map.of(
                    "id",
                    home + "/f/" + change.finding() + "#"
                            + DigestUtils.sha256Hex(change.what()).substring(0, 12),
                    "url",
                    home + "/f/" + change.finding(),
                    "title",
                    change.what(),
                    "content_text",
                    summary(view, change),
                    "date_published",
                    change.day() + "T00:00:00Z"));
        }
        feed.put("items", items);
        context.contentType("application/feed+json; charset=utf-8");
        context.result(JsonView.line(feed));
    }

    private void calendar(Context context, ServedDossier dossier) {
        context.contentType("text/calendar; charset=utf-8");
        context.result(calendars.get(dossier.now(), view -> CalendarFile.of(view.dossier())));
    }
}
