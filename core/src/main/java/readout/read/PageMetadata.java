package readout.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: JSON-LD first, then OpenGraph and its kin, then what is printed. */
final class PageMetadata {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|publication_date|dc.date|dc.date.issued|dcterms.created|sailthru.date|parsely-pub-date)$]",
            "time[itemprop=datePublished]",
            "time[datetime]");

    private final Document page;
    private final List<JsonNode> articles = new ArrayList<>();

    PageMetadata(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(script.data());
        }
    }

    Optional<String> title() {
        return first(
                fromJson("headline"),
                content("meta[property=og:title]"),
                Optional.ofNullable(page.selectFirst("h1")).map(Element::text),
                Optional.of(page.title()));
    }

    Optional<String> outlet() {
        return first(content("meta[property=og:site_name]"), publisher(), content("meta[name=application-name]"));
    }

    Optional<String> byline() {
        return first(
                author(),
                content("meta[name=author]"),
                Optional.ofNullable(page.selectFirst("[rel=author]")).map(Element::text));
    }

    /** The first source, in the stated order, that holds a date no later than {@code latest}. */
    Optional<LocalDate> published(LocalDate latest) {
        Optional<LocalDate> json =
                fromJson("datePublished").flatMap(PublishedDate::in).filter(date -> !date.isAfter(latest));
        if (json.isPresent()) {
            return json;
        }
        for (String query : PUBLISHED) {
            for (Element element : page.select(query)) {
                String value = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
                Optional<LocalDate> date = PublishedDate.in(value).filter(day -> !day.isAfter(latest));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private void collect(String data) {
        try {
            collect(JSON.readTree(data), 0);
        } catch (JsonProcessingException broken) {
            // A page's broken JSON-LD says nothing; the other sources of metadata are still read.
            return;
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > 4) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            if (node.path("@type").toString().matches(".*(Article|BlogPosting|LiveBlogPosting|Report).*")) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth + 1);
        }
    }

    private Optional<String> fromJson(String key) {
        return articles.stream()
                .map(article -> article.path(key).asText(""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Optional<String> publisher() {
        return articles.stream()
                .map(article -> article.path("publisher").path("name").asText(""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Optional<String> author() {
        List<String> names = new ArrayList<>();
        for (JsonNode article : articles) {
            JsonNode author = article.path("author");
            (author.isArray() ? author : JSON.createArrayNode().add(author)).forEach(each -> {
                String name =
                        each.isTextual() ? each.asText() : each.path("name").asText("");
                if (!name.isBlank() && !names.contains(name)) {
                    names.add(name);
                }
            });
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private Optional<String> content(String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(element -> element.attr("content"));
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... candidates) {
        for (Optional<String> candidate : candidates) {
            Optional<String> clean = candidate.map(String::strip).filter(value -> !value.isEmpty());
            if (clean.isPresent()) {
                return clean;
            }
        }
        return Optional.empty();
    }
}
