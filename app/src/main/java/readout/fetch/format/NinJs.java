package readout.fetch.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.fetch.input.FormatInput;
import readout.read.Decoder;
import readout.read.Input;
import readout.read.Unreadable;
import readout.read.metadata.Authors;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;

/** ninjs (IPTC News in JSON), versions 1 to 3. */
final class NinJs implements Format {
    private static final Pattern OWN =
            Pattern.compile("(?s)\\s*\\{.*\"(?:body_text|body_html|bodies|body_xhtml)\"\\s*:.*");

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        String start = item.start();
        return start.contains("\"uri\"") && (OWN.matcher(start).matches() || start.contains("iptc.org/std/ninjs"));
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        JsonNode news = JsonArticles.tree(Decoder.decode(item.whole()));
        if (List.of("canceled", "withheld").contains(news.path("pubstatus").asText())) {
            throw new Unreadable("is withdrawn by its agency");
        }
        Optional<String> html = body(news, true);
        String content = html.or(() -> body(news, false)).orElseThrow(() -> new Unreadable("is ninjs without a body"));
        Input input = html.isPresent() ? Input.ofPage(item.source(), content) : Input.ofText(item.source(), content);
        findings.article(input.at(item.url()).with(metadata(news)));
    }

    private static Optional<String> body(JsonNode news, boolean html) {
        Optional<String> flat = html
                ? JsonFeed.string(news, "body_html").or(() -> JsonFeed.string(news, "body_xhtml"))
                : JsonFeed.string(news, "body_text");
        if (flat.isPresent()) {
            return flat;
        }
        for (JsonNode body : news.path("bodies")) {
            if (body.path("contenttype").asText("").contains("html") == html) {
                return JsonFeed.string(body, "value");
            }
        }
        return Optional.empty();
    }

    private static Metadata metadata(JsonNode news) {
        List<String> authors =
                new ArrayList<>(JsonFeed.string(news, "byline").map(Authors::of).orElse(List.of()));
        if (authors.isEmpty()) {
            news.path("authors")
                    .forEach(author -> JsonFeed.string(author, "name").ifPresent(authors::add));
        }
        return Metadata.NONE
                .withUrl(JsonFeed.string(news, "link")
                        .or(() -> JsonFeed.string(news, "uri"))
                        .filter(url -> url.startsWith("http")))
                .withTitle(JsonFeed.string(news, "headline").or(() -> first(news.path("headlines"), "value")))
                .withOutlet(first(news.path("infosources"), "name").or(() -> JsonFeed.string(news, "copyrightholder")))
                .withAuthors(authors)
                .withSection(first(news.path("subjects"), "name").or(() -> first(news.path("subject"), "name")))
                .withLanguage(JsonFeed.string(news, "language"))
                .withPublished(JsonFeed.string(news, "contentcreated")
                        .or(() -> JsonFeed.string(news, "firstcreated"))
                        .or(() -> JsonFeed.string(news, "versioncreated"))
                        .flatMap(Timestamps::in)
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "ninjs contentcreated")))
                .withModified(JsonFeed.string(news, "versioncreated").flatMap(Timestamps::in));
    }

    private static Optional<String> first(JsonNode list, String key) {
        return list.isArray() && !list.isEmpty() ? JsonFeed.string(list.get(0), key) : Optional.empty();
    }
}
