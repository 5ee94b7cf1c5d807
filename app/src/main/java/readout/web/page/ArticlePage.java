package readout.web.page;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.merge.Rules;
import readout.merge.words.FactWords;
import readout.served.FindingEntry;
import readout.served.View;
import readout.store.Store;
import readout.store.article.StoredArticle;
import readout.store.finding.FiledClaim;
import readout.view.Words;
import readout.web.http.NotFound;
import readout.web.page.part.Marked;

/**
 * Page of an article, with the evidence for its facts marked in the text.
 *
 * @param original the web address of the article; empty if it didn't come from the web
 * @param facts the article's facts that are sure enough to be shown, each with the id of its finding
 * @param copies the original article, if this one is a copy
 * @param versions the earlier versions, latest first
 */
public record ArticlePage(
        StoredArticle article,
        String original,
        List<Marked.Paragraph> paragraphs,
        List<Fact> facts,
        List<String> copies,
        List<Version> versions) {
    /**
     * Earlier version of the article.
     *
     * @param changes the differences from the newest version, in text order
     */
    public record Version(StoredArticle article, List<Change> changes) {}

    /** Sentences that were removed from an earlier version, and those that replaced them. */
    public record Change(List<String> gone, List<String> came) {}

    /** Fact that the article states. */
    public record Fact(String kind, String finding, FactWords words, int sure, boolean shown) {}

    public static ArticlePage of(Store store, View view, String id) {
        StoredArticle article = store.articles().one(id).orElseThrow(() -> new NotFound("no article has the id " + id));
        String text = store.articles().text(id).orElse("");
        List<FiledClaim> claims = store.inArticle(id);
        List<Version> versions = versions(store, id);
        List<Marked.Mark> marks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (FiledClaim filed : claims) {
            Optional<FindingEntry> entry = view.entry(filed.finding());
            if (entry.filter(found -> !view.shows(found.finding())).isPresent()) {
                continue;
            }
            String kind = filed.claim().content().kind().word();
            filed.claim().spans().forEach(span -> marks.add(new Marked.Mark(span, kind, filed.finding())));
            facts.add(new Fact(
                    kind,
                    filed.finding(),
                    Rules.words(filed.claim().content()),
                    Words.perCent(filed.claim().confidence()),
                    entry.isPresent()));
        }
        return new ArticlePage(
                article,
                article.source().url().filter(url -> url.startsWith("http")).orElse(""),
                Marked.paragraphs(text, marks),
                facts,
                versions.isEmpty() && article.newest().isEmpty()
                        ? article.original().stream().toList()
                        : List.of(),
                versions);
    }

    private static List<Version> versions(Store store, String id) {
        List<String> now = store.articles().sentences(id);
        return store.articles().versions(id).stream()
                .map(earlier -> new Version(
                        earlier,
                        changes(store.articles().sentences(earlier.source().article()), now)))
                .toList();
    }

    private static List<Change> changes(List<String> before, List<String> now) {
        return DiffUtils.diff(before, now).getDeltas().stream()
                .map(delta -> new Change(
                        delta.getSource().getLines(), delta.getTarget().getLines()))
                .toList();
    }
}
