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
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import readout.dossier.Change;
import readout.export.CalendarFile;
import readout.publish.DigestRepository;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;
import readout.served.View;
import readout.view.JsonView;
import readout.web.access.AccessRole;
import readout.web.access.RateLimiter;

/** Feeds of a dossier's changes and digests (Atom, RFC 4287, and JSON Feed 1.1), and a calendar of its meetings to subscribe to (iCalendar, RFC 5545). */
public final class Feeds {
    private static final int DAYS = 30;
    private static final int MOST = 100;
    private static final int KEY_LENGTH = 12;
    private static final String CHANGES = "changes";
    private static final String DIGESTS = "digests";

    private final Answers answers;
    private final Optional<String> address;
    /** Rendered calendars, since calendar programs poll often and rendering is slow; views no longer in use are dropped. */
    private final Cache<View, String> calendars =
            Caffeine.newBuilder().weakKeys().build();

    /** @param address the server's public base URL; if empty, it is taken from the request */
    public Feeds(ServedDossiers dossiers, RateLimiter limiter, Optional<String> address) {
        this.answers = new Answers(dossiers, limiter);
        this.address = address;
    }

    /** Registers the routes. */
    public void register(RoutesConfig routes) {
        get(routes, CHANGES + ".atom", atom(CHANGES, Feeds::changed));
        get(routes, CHANGES + ".json", json(CHANGES, Feeds::changed));
        get(routes, DIGESTS + ".atom", atom(DIGESTS, Feeds::digests));
        get(routes, DIGESTS + ".json", json(DIGESTS, Feeds::digests));
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
                AccessRole.READER);
    }

    /** The changes of the month up to the latest news, latest first. */
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

    /**
     * Feed entry.
     *
     * @param key distinguishes the entry from others with the same address
     */
    private record Item(String url, String key, String title, Date updated, String text) {}

    private interface Items {
        List<Item> of(ServedDossier dossier, String home);
    }

    private static List<Item> changed(ServedDossier dossier, String home) {
        View view = dossier.now().shown();
        return changes(view).stream()
                .map(change -> new Item(
                        home + "/f/" + change.finding(),
                        "#" + DigestUtils.sha256Hex(change.what()).substring(0, KEY_LENGTH),
                        change.what(),
                        date(change.day()),
                        summary(view, change)))
                .toList();
    }

    private static List<Item> digests(ServedDossier dossier, String home) {
        return new DigestRepository(dossier.store().database())
                .latest(MOST).stream()
                        .map(kept -> new Item(
                                home + "/digests/" + kept.id(),
                                "",
                                kept.digest().subject(),
                                Date.from(kept.made()),
                                kept.text(home.substring(0, home.indexOf("/d/")))))
                        .toList();
    }

    private Reader atom(String name, Items items) {
        return (context, dossier) -> {
            String home = home(context, dossier);
            Feed feed = new Feed("atom_1.0");
            feed.setTitle(dossier.overview().name());
            feed.setId(home + (name.equals(CHANGES) ? "" : "/" + name));
            feed.setAlternateLinks(List.of(link("alternate", home)));
            feed.setOtherLinks(List.of(link("self", home + "/" + name + ".atom")));
            List<Entry> entries =
                    items.of(dossier, home).stream().map(Feeds::entry).toList();
            feed.setUpdated(
                    entries.isEmpty() ? date(dossier.today()) : entries.get(0).getUpdated());
            SyndPerson author = new SyndPersonImpl();
            author.setName("Readout");
            feed.setAuthors(List.of(author));
            feed.setEntries(entries);
            context.contentType("application/atom+xml; charset=utf-8");
            context.result(new WireFeedOutput().outputString(feed));
        };
    }

    private static Entry entry(Item item) {
        Entry entry = new Entry();
        entry.setId(item.url() + item.key());
        entry.setTitle(item.title());
        entry.setAlternateLinks(List.of(link("alternate", item.url())));
        entry.setUpdated(item.updated());
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(item.text());
        entry.setSummary(summary);
        return entry;
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

    private Reader json(String name, Items items) {
        return (context, dossier) -> {
            String home = home(context, dossier);
            Map<String, Object> feed = new LinkedHashMap<>();
            feed.put("version", "https://jsonfeed.org/version/1.1");
            feed.put("title", dossier.overview().name());
            feed.put("home_page_url", home);
            feed.put("feed_url", home + "/" + name + ".json");
            feed.put("language", "en");
            feed.put("items", items.of(dossier, home).stream().map(Feeds::item).toList());
            context.contentType("application/feed+json; charset=utf-8");
            context.result(JsonView.line(feed));
        };
    }

    private static Map<String, Object> item(Item item) {
        return Map.of(
                "id", item.url() + item.key(),
                "url", item.url(),
                "title", item.title(),
                "content_text", item.text(),
                "date_published", item.updated().toInstant().toString());
    }

    private void calendar(Context context, ServedDossier dossier) {
        context.contentType("text/calendar; charset=utf-8");
        context.result(calendars.get(dossier.now().shown(), view -> CalendarFile.of(view.dossier())));
    }
}
