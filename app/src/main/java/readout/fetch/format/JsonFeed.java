package readout.fetch.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fetch.input.FormatInput;
import readout.read.Decoder;
import readout.read.Unreadable;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed implements Format {
    @Override
    public boolean recognises(FormatInput item) throws IOException {
        String start = item.start();
        return start.contains("jsonfeed.org/version/") && start.stripLeading().startsWith("{");
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        JsonNode feed = JsonArticles.tree(Decoder.decode(item.whole()));
        int number = 0;
        for (JsonNode entry : feed.path("items")) {
            number++;
            entry(entry, feed, number).give(item, findings);
        }
        findings.require("entries");
    }

    private static FeedEntry entry(JsonNode entry, JsonNode feed, int number) {
        Optional<String> url = string(entry, "url").or(() -> string(entry, "external_url"));
        Optional<String> whole = string(entry, "content_html").or(() -> string(entry, "content_text"));
        Metadata known = Metadata.NONE
                .withUrl(url)
                .withTitle(string(entry, "title"))
                .withOutlet(string(feed, "title"))
                .withAuthors(authors(entry))
                .withSection(string(entry.path("tags"), 0))
                .withLanguage(string(entry, "language").or(() -> string(feed, "language")))
                .withPublished(string(entry, "date_published")
                        .flatMap(Timestamps::in)
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "JSON Feed date_published")))
                .withModified(string(entry, "date_modified").flatMap(Timestamps::in));
        return new FeedEntry(
                url.or(() -> string(entry, "id")).orElse(String.valueOf(number)),
                url,
                known,
                whole.or(() -> string(entry, "summary")),
                whole.isPresent());
    }

    private static List<String> authors(JsonNode entry) {
        List<String> authors = new ArrayList<>();
        string(entry.path("author"), "name").ifPresent(authors::add);
        entry.path("authors").forEach(author -> string(author, "name").ifPresent(authors::add));
        return authors;
    }

    private static Optional<String> string(JsonNode node, int index) {
        return node.path(index).isTextual() ? Optional.of(node.path(index).asText()) : Optional.empty();
    }

    static Optional<String> string(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
