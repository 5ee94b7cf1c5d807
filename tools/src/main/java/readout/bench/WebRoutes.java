package readout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import readout.fact.Kind;

/** Draws addresses for a benchmark from a dossier's content. */
final class WebRoutes {
    private final Random random;
    private final String dossier;
    private final List<String> findings;
    private final List<String> articles;
    private final List<String> issues;
    private final List<String> outlets;
    private final LocalDate first;
    private final long days;

    /**
     * Collects what addresses can be drawn from.
     *
     * @param about the API's description of the dossier
     * @param found some of its findings
     * @param read some of its articles
     */
    WebRoutes(String dossier, JsonNode about, JsonNode found, JsonNode read, Random random) {
        this.random = random;
        this.dossier = dossier;
        this.first = LocalDate.parse(about.path("firstDay").asText());
        this.days = ChronoUnit.DAYS.between(
                first, LocalDate.parse(about.path("lastDay").asText()));
        this.findings = values(found.path("items"), "id");
        this.articles = values(read.path("items"), "id");
        this.outlets = List.copyOf(new TreeSet<>(values(read.path("items"), "outlet")));
        this.issues = values(about.path("issues"), "name");
    }

    private static List<String> values(JsonNode list, String key) {
        List<String> values = new ArrayList<>();
        list.forEach(item -> values.add(item.path(key).asText()));
        return values;
    }

    /** Draws an address for every page and list, with random filters, days and cursors. */
    Map<String, String> drawn() {
        String site = "/d/" + dossier;
        String api = "/api/v1/dossiers/" + dossier;
        Map<String, String> routes = new LinkedHashMap<>();
        routes.put("/", "/");
        routes.put("state of play", site);
        routes.put("state of play, a past day", site + "?day=" + day());
        routes.put("timeline", site + "/timeline");
        routes.put("timeline, filtered", site + "/timeline?kind=meeting&kind=event&side=NOR&from=" + day());
        routes.put("timeline, a past day", site + "/timeline?day=" + day());
        routes.put("statements", site + "/statements");
        routes.put(
                "statements, filtered",
                site + "/statements?person=berg&outlet=" + one(outlets) + "&issue=" + one(issues));
        routes.put("statements, words", site + "/statements?words=fishing");
        routes.put("positions", site + "/positions");
        routes.put("positions, a past day", site + "/positions?day=" + day());
        routes.put("people", site + "/people");
        routes.put("calendar", site + "/calendar?month=" + day().substring(0, 7));
        routes.put("balance", site + "/balance");
        routes.put("changes", site + "/changes?day=" + day());
        routes.put("sources", site + "/sources");
        routes.put("sources of an outlet", site + "/sources?outlet=" + one(outlets));
        routes.put(
                "search", site + "/search?words=" + one(List.of("fishing", "steel quotas", "ferry strike", "winter")));
        routes.put("fact", site + "/f/" + one(findings));
        routes.put("article", site + "/a/" + one(articles));
        routes.put("review", site + "/review");
        routes.put("add", site + "/add");
        routes.put("corrections", site + "/corrections");
        routes.put("feedback", site + "/feedback");
        routes.put("Atom feed", site + "/changes.atom");
        routes.put("JSON feed", site + "/changes.json");
        routes.put("calendar file", site + "/calendar.ics");
        routes.put("API dossier", api);
        routes.put("API state, a past day", api + "/state?day=" + day());
        routes.put("API matrix", api + "/matrix");
        routes.put("API people", api + "/people");
        routes.put("API changes", api + "/changes?until=" + day());
        routes.put("API search", api + "/search?words=fishing");
        routes.put("API findings", api + "/findings?from=" + day());
        for (Kind kind : Kind.values()) {
            routes.put("API " + kind.plural(), api + "/" + kind.plural() + "?to=" + day());
        }
        routes.put("API statements, CSV", api + "/statements?format=csv&from=" + day());
        routes.put("API finding", api + "/findings/" + one(findings));
        routes.put("API articles", api + "/articles?after=" + (1 + random.nextInt(Math.max(1, articles.size()))));
        routes.put("API article", api + "/articles/" + one(articles));
        routes.put("API corrections", api + "/corrections");
        routes.put("health", "/health");
        return routes;
    }

    private String day() {
        return first.plusDays(random.nextInt((int) days + 1)).toString();
    }

    private String one(List<String> values) {
        return values.isEmpty()
                ? "none"
                : URLEncoder.encode(values.get(random.nextInt(values.size())), StandardCharsets.UTF_8);
    }
}
