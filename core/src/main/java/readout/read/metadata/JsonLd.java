package readout.read.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/**
 * Metadata in JSON-LD with schema.org's article types, in graphs, arrays and main entities; nodes elsewhere in the script are found by
 * their {@code @id}. Tolerates the errors of real pages: line breaks in strings, comments and extra commas.
 */
public final class JsonLd implements MetadataSource {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final String SCRIPTS = "script[type=application/ld+json]";
    private static final String BODY = "articleBody";
    private static final Pattern ARTICLE = Pattern.compile("(Article|BlogPosting|Report)\"?$");
    private static final int DEEPEST = 4;

    @Override
    public Metadata read(Document page) {
        Nodes nodes = Nodes.of(page);
        return nodes.article(page.title())
                .map(article -> metadata(article, nodes))
                .orElse(Metadata.NONE);
    }

    /** Article text that the page declares, plain or as HTML. */
    public static Optional<String> body(Document page) {
        boolean declared =
                page.select(SCRIPTS).stream().anyMatch(script -> script.data().contains(BODY));
        return declared
                ? Nodes.of(page).article(page.title()).flatMap(article -> text(article, BODY))
                : Optional.empty();
    }

    /** JSON-LD scripts of the page; a script that is not JSON is ignored, and the other sources are still read. */
    public static List<JsonNode> scripts(Document page) {
        return page.select(SCRIPTS).stream()
                .flatMap(script -> parsed(script).stream())
                .toList();
    }

    private static Optional<JsonNode> parsed(Element script) {
        try {
            return Optional.of(JSON.readTree(bare(script.data())));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** Removes the comment or CDATA section that some systems put around a script. */
    private static String bare(String script) {
        String bare = script.strip();
        for (String opening : List.of("<!--", "//<![CDATA[", "// <![CDATA[", "<![CDATA[")) {
            bare = bare.startsWith(opening) ? bare.substring(opening.length()).strip() : bare;
        }
        for (String closing : List.of("-->", "]]>", "//")) {
            bare = bare.endsWith(closing)
                    ? bare.substring(0, bare.length() - closing.length()).strip()
                    : bare;
        }
        return bare;
    }

    private static Metadata metadata(JsonNode article, Nodes nodes) {
        return new Metadata(
                text(article, "url").or(() -> address(article.path("mainEntityOfPage"))),
                text(article, "headline").or(() -> text(article, "name")),
                nodes.names(article.path("publisher")).stream().findFirst(),
                nodes.names(article.path("author").isMissingNode() ? article.path("creator") : article.path("author")),
                each(article.path("articleSection")).stream()
                        .map(JsonNode::asText)
                        .findFirst(),
                text(article, "inLanguage").map(DeclaredLanguage::of),
                time(article, "datePublished")
                        .or(() -> time(article, "dateCreated"))
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "JSON-LD datePublished")),
                time(article, "dateModified"),
                text(article, "isAccessibleForFree").map(free -> !free.equalsIgnoreCase("false")));
    }

    private static Optional<String> address(JsonNode page) {
        return page.isTextual() ? Optional.of(page.asText()) : text(page, "@id");
    }

    private static Optional<Timestamp> time(JsonNode node, String key) {
        return text(node, key).flatMap(Timestamps::in);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key).asText("").strip()).filter(value -> !value.isEmpty());
    }

    private static List<JsonNode> each(JsonNode node) {
        List<JsonNode> nodes = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(nodes::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            nodes.add(node);
        }
        return nodes;
    }

    /** Nodes of all scripts of a page: articles in order, and all nodes by their id. */
    private static final class Nodes {
        private final List<JsonNode> articles = new ArrayList<>();
        private final Map<String, JsonNode> byId = new HashMap<>();

        static Nodes of(Document page) {
            Nodes nodes = new Nodes();
            scripts(page).forEach(node -> nodes.collect(node, 0));
            return nodes;
        }

        void collect(JsonNode node, int depth) {
            if (depth > DEEPEST) {
                return;
            }
            if (node.isArray()) {
                node.forEach(each -> collect(each, depth + 1));
            } else if (node.isObject()) {
                text(node, "@id").filter(id -> node.size() > 1).ifPresent(id -> byId.putIfAbsent(id, node));
                if (each(node.path("@type")).stream()
                        .anyMatch(type -> ARTICLE.matcher(type.asText()).find())) {
                    articles.add(node);
                }
                collect(node.path("@graph"), depth + 1);
                collect(node.path("mainEntity"), depth + 1);
            }
        }

        /** The article whose headline is in the page's title, otherwise the first. */
        Optional<JsonNode> article(String pageTitle) {
            return articles.stream()
                    .filter(article -> text(article, "headline")
                            .filter(pageTitle::contains)
                            .isPresent())
                    .findFirst()
                    .or(() -> articles.stream().findFirst());
        }

        List<String> names(JsonNode value) {
            return each(value).stream()
                    .flatMap(each -> name(each).stream())
                    .filter(name -> !name.contains("://"))
                    .toList();
        }

        private List<String> name(JsonNode node) {
            if (node.isTextual()) {
                return Authors.of(node.asText());
            }
            JsonNode named =
                    node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
            return each(named.path("name")).stream()
                    .map(each -> Authors.withoutBy(each.asText()))
                    .toList();
        }
    }
}
