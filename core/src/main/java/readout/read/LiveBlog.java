package readout.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import readout.read.metadata.JsonLd;
import readout.read.metadata.Timestamps;
import readout.read.page.Block;
import readout.read.page.PageBlocks;
import readout.read.page.PageBoilerplate;
import readout.text.Timestamp;

/** Finds the entries of a live blog, each with its own time, from the page's markup or else from its JSON-LD. */
final class LiveBlog {
    private static final String LIVE =
            "[itemtype*=LiveBlogPosting], [class~=(?i)\\blive-?(blog|feed|updates?|stream|coverage)], "
                    + "[id~=(?i)\\blive-?(blog|feed|updates?|stream|coverage)]";
    private static final int LEAST_ENTRIES = 2;

    /** An entry as found. */
    record Found(Optional<String> title, Optional<Timestamp> published, List<Block> blocks) {}

    private LiveBlog() {}

    /** Finds the entries in the page's order, and removes those found in the markup from the page; empty for any other page. */
    static List<Found> takeFrom(Document page) {
        List<Found> marked = marked(page);
        return marked.isEmpty() ? listed(page) : marked;
    }

    private static List<Found> marked(Document page) {
        if (page.selectFirst(LIVE) == null) {
            return List.of();
        }
        Elements posts = page.select("[itemprop=liveBlogUpdate]");
        List<Element> entries = posts.size() >= LEAST_ENTRIES ? posts : alike(page);
        PageBoilerplate boilerplate = new PageBoilerplate(page);
        List<Found> found =
                entries.stream().map(entry -> entry(entry, boilerplate)).toList();
        entries.forEach(Element::remove);
        return found.stream().filter(entry -> !entry.blocks().isEmpty()).toList();
    }

    /** Largest group of siblings that each contain one time and some text. */
    private static List<Element> alike(Document page) {
        List<Element> most = List.of();
        for (Element live : page.select(LIVE)) {
            for (Element parent : live.getAllElements()) {
                List<Element> family =
                        parent.children().stream().filter(LiveBlog::isEntry).toList();
                most = family.size() > most.size() ? family : most;
            }
        }
        return most.size() >= LEAST_ENTRIES ? most : List.of();
    }

    private static boolean isEntry(Element element) {
        return element.select("time[datetime]").size() >= 1 && element.selectFirst("p") != null;
    }

    private static Found entry(Element entry, PageBoilerplate boilerplate) {
        Optional<Element> headline = Optional.ofNullable(entry.selectFirst("h1, h2, h3, h4, [itemprop=headline]"));
        Optional<Timestamp> when = entry.select("time[datetime], [itemprop=datePublished]").stream()
                .flatMap(time ->
                        Timestamps.in(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content")).stream())
                .findFirst();
        Optional<String> title = headline.map(Element::text).filter(text -> !text.isBlank());
        headline.ifPresent(Element::remove);
        entry.select("time:not(p time)").remove();
        return new Found(title, when, PageBlocks.within(entry, boilerplate));
    }

    private static List<Found> listed(Document page) {
        List<Found> found = new ArrayList<>();
        for (JsonNode script : JsonLd.scripts(page)) {
            for (JsonNode blog : script.isArray() ? script : List.of(script)) {
                for (JsonNode graph : blog.has("@graph") ? blog.path("@graph") : List.of(blog)) {
                    graph.path("liveBlogUpdate")
                            .forEach(update -> listed(update).ifPresent(found::add));
                }
            }
        }
        return found.size() >= LEAST_ENTRIES ? found : List.of();
    }

    private static Optional<Found> listed(JsonNode update) {
        String body = update.path("articleBody").asText("");
        if (body.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                Optional.of(update.path("headline").asText("").strip()).filter(title -> !title.isEmpty()),
                Timestamps.in(update.path("datePublished").asText("")),
                PageBlocks.declared(body)));
    }
}
