package readout.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import readout.fact.Field;
import readout.text.Article;
import readout.text.Dateline;
import readout.text.LiveBlogEntry;
import readout.text.Published;

/** An article as JSON. */
final class ArticleJson extends JsonParts {
    ArticleJson(JsonGenerator out) {
        super(out);
    }

    void write(Article article) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", article.id());
        out.writeStringField("source", article.source());
        optional("url", article.url());
        optional("title", article.title());
        optional("outlet", article.outlet());
        optional("byline", article.byline());
        optional("dateline", article.dateline().map(Dateline::place));
        published(article);
        optional("modified", article.metadata().modified().map(String::valueOf));
        strings("authors", article.metadata().authors());
        optional("section", article.metadata().section());
        optional("canonicalUrl", article.metadata().url());
        out.writeBooleanField("paywalled", article.paywalled());
        out.writeStringField("language", article.language());
        out.writeStringField("text", article.text());
        out.writeStringField("textFrom", article.textFrom());
        list("entries", article.entries(), this::write);
        strings("removed", article.removed());
        out.writeEndObject();
    }

    private void published(Article article) throws IOException {
        Optional<Published> published = article.metadata().published();
        optional("published", published.map(Published::date).map(String::valueOf));
        out.writeStringField("publishedBasis", Field.word(article.publishedBasis()));
        optional("publishedAt", published.flatMap(each -> each.when().time()).map(String::valueOf));
        optional("publishedFrom", published.map(Published::from));
        out.writeNumberField(
                "publishedConfidence", published.map(Published::confidence).orElse(0.0));
    }

    private void write(LiveBlogEntry entry) throws IOException {
        out.writeStartObject();
        optional("title", entry.title());
        optional("published", entry.published().map(String::valueOf));
        offsets(entry.span());
        out.writeEndObject();
    }
}
