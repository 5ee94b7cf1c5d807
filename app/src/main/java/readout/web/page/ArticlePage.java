package readout.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.served.Entry;
import readout.served.View;
import readout.store.FiledClaim;
import readout.store.Store;
import readout.store.StoredArticle;
import readout.view.FactWords;
import readout.view.Words;
import readout.web.http.NotFound;

/**
 * An article as it was read, with the words marked that facts rest on.
 *
 * @param original the address of the page it came from; empty where it is none of the web
 * @param facts what it says and is sure enough to be shown, each under the finding it is part of
 */
public record ArticlePage(
        StoredArticle article,
        String original,
        List<Marked.Paragraph> paragraphs,
        List<Fact> facts,
        List<String> copies) {
    /** Something that it says. */
    public record Fact(String kind, String finding, FactWords words, int sure, boolean shown) {}

    static ArticlePage of(Store store, View view, String id) {
        StoredArticle article = store.articles().one(id).orElseThrow(() -> new NotFound("no article has the id " + id));
        String text = store.articles().text(id).orElse("");
        List<FiledClaim> claims = store.inArticle(id);
        List<Marked.Mark> marks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (FiledClaim filed : claims) {
            Optional<Entry> entry = view.entry(filed.finding());
            if (entry.filter(found -> !view.shows(found.finding())).isPresent()) {
                continue;
            }
            String kind = filed.claim().content().kind().word();
            filed.claim().spans().forEach(span -> marks.add(new Marked.Mark(span, kind, filed.finding())));
            facts.add(new Fact(
                    kind,
                    filed.finding(),
                    FactWords.of(filed.claim().content()),
                    Words.perCent(filed.claim().confidence()),
                    entry.isPresent()));
        }
        return new ArticlePage(
                article,
                article.source().url().filter(url -> url.startsWith("http")).orElse(""),
                Marked.paragraphs(text, marks),
                facts,
                article.original().stream().toList());
    }
}
