package readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import readout.dossier.Claim;
import readout.fact.Content;
import readout.store.article.ArticleRows;
import readout.store.article.SentenceRows;
import readout.store.finding.ClaimRows;
import readout.store.finding.FiledClaim;
import readout.text.Article;

/**
 * Versions of one article: texts found at the same address. The newest represents them all; of the earlier ones' claims only those are kept that the
 * newest still makes.
 */
final class Versions {
    /** The least share of the shorter text's sentences that the longer one must contain: below it, two different articles appeared at one address. */
    private static final double LEAST_SHARED = 0.2;

    private final Handle handle;

    Versions(Handle handle) {
        this.handle = handle;
    }

    /**
     * The version that represents an article.
     *
     * @param copyOf the first article with the same text
     */
    record Standing(String id, String copyOf, boolean belongs, Optional<LocalDate> published) {
        /** True where the other article was published before this one. */
        boolean isNewerThan(Article other) {
            return published
                    .filter(day -> other.published().filter(day::isAfter).isPresent())
                    .isPresent();
        }
    }

    /** The version that represents the article's address now, where the two are versions of one article. */
    Optional<Standing> standing(Article article) {
        return ArticleRows.address(article)
                .flatMap(address -> handle
                        .createQuery(
                                "select id, title, copy_of, belongs, published from article where address = :address and newest is null and id <> :id order by number")
                        .bind("address", address)
                        .bind("id", article.id())
                        .map((row, context) -> isVersion(article, row.getString("id"), row.getString("title"))
                                ? Optional.of(new Standing(
                                        row.getString("id"),
                                        row.getString("copy_of"),
                                        row.getInt("belongs") == 1,
                                        Optional.ofNullable(row.getString("published"))
                                                .map(LocalDate::parse)))
                                : Optional.<Standing>empty())
                        .stream()
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private boolean isVersion(Article article, String other, String title) {
        if (article.title().filter(title::equals).isPresent()) {
            return true;
        }
        Set<String> here = new HashSet<>(SentenceRows.texts(article.text()));
        Set<String> there = new HashSet<>(SentenceRows.of(handle, other));
        int shorter = Math.min(here.size(), there.size());
        here.retainAll(there);
        return shorter > 0 && here.size() >= LEAST_SHARED * shorter;
    }

    /** Files the article as an earlier version of the current one. */
    void earlier(String article, Standing standing) {
        stands(standing.id(), article);
    }

    /**
     * Makes the article the current version in place of the other and its earlier versions, and removes those of their claims that it doesn't make.
     *
     * @param claims all claims of the article
     * @return the claims that no earlier version made
     */
    List<Claim> replace(Standing before, String article, List<Claim> claims) {
        stands(article, before.id());
        List<Claim> known = new ClaimRows(handle).toldByVersions(article);
        Set<Said> still = claims.stream().map(Said::of).collect(Collectors.toSet());
        List<Claim> gone =
                known.stream().filter(claim -> !still.contains(Said.of(claim))).toList();
        if (!gone.isEmpty()) {
            gone.forEach(claim -> handle.createUpdate("delete from claim where id = :id")
                    .bind("id", claim.id())
                    .execute());
            Rebuilding.isDue(handle);
        }
        Set<Said> already = known.stream().map(Said::of).collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> !already.contains(Said.of(claim)))
                .toList();
    }

    private record Said(String quote, Content content) {
        static Said of(Claim claim) {
            return new Said(claim.quote(), claim.content());
        }
    }

    private void stands(String newest, String earlier) {
        handle.createUpdate("update article set newest = :newest where id = :earlier or newest = :earlier")
                .bind("newest", newest)
                .bind("earlier", earlier)
                .execute();
    }

    /** The claims of an article; those that an earlier version already made come first, at their place in this one. */
    static List<FiledClaim> claims(Handle handle, String article) {
        ClaimRows claims = new ClaimRows(handle);
        List<FiledClaim> said = new ArrayList<>(claims.inVersions(article));
        if (!said.isEmpty()) {
            String text = new ArticleRows(handle).text(article).orElse("");
            said.replaceAll(filed -> new FiledClaim(filed.claim().standingIn(text), filed.finding(), filed.reason()));
        }
        said.addAll(claims.inArticle(article));
        return said;
    }
}
