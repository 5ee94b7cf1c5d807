package readout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.dossier.Claim;
import readout.dossier.Source;
import readout.fact.ArticleRecord;
import readout.merge.BlockingKeys;
import readout.merge.Claims;
import readout.merge.Relevance;
import readout.merge.text.MinHashSignature;
import readout.store.article.ArticleRows;
import readout.store.article.SentenceRows;
import readout.store.database.Settings;
import readout.store.finding.ClaimRows;
import readout.store.finding.SqlFindingRepository;
import readout.text.Article;

/** Adds one article to the database, within one transaction. */
final class Adding {
    private final Handle handle;
    private final ArticleRows articles;
    private final Settings settings;
    private final Versions versions;

    Adding(Handle handle) {
        this.handle = handle;
        this.articles = new ArticleRows(handle);
        this.settings = new Settings(handle);
        this.versions = new Versions(handle);
    }

    Added add(ArticleRecord record, Instant now, boolean take, boolean backlog) {
        Article article = record.article();
        InputLog.succeeded(handle, article.source());
        Optional<Boolean> known = articles.belongs(article.id());
        if (known.isPresent() && articles.isDatedBy(article)) {
            return date(record, take || known.get());
        }
        if (known.isPresent()) {
            return take && !known.get() ? takeIn(record) : Added.KNOWN;
        }
        Optional<Versions.Standing> standing = versions.standing(article);
        MinHashSignature print = MinHashSignature.ofArticle(article.text());
        Optional<String> original =
                standing.map(Versions.Standing::copyOf).or(() -> original(print, day(article, now)));
        Relevance relevance = Relevance.of(record, settings.sideNames(), settings.issues());
        boolean belongs = take
                || relevance.score() >= Relevance.LEAST
                || standing.filter(Versions.Standing::belongs).isPresent();
        Source source = insert(article, now, print, original.orElse(article.id()), relevance, belongs);
        if (backlog) {
            articles.backlog(article.id());
        }
        if (!belongs) {
            standing.ifPresent(before -> versions.replace(before, article.id(), List.of()));
            return Added.QUARANTINED;
        }
        return file(article, Claims.of(record, source), standing, original.isPresent());
    }

    /** Merges the claims of a new article, or of a new version of a known one. */
    private Added file(Article article, List<Claim> claims, Optional<Versions.Standing> standing, boolean copy) {
        if (standing.isEmpty()) {
            merge(claims, article);
            return copy ? Added.COPY : Added.NEW;
        }
        if (standing.get().isNewerThan(article)) {
            versions.earlier(article.id(), standing.get());
            return Added.EARLIER;
        }
        merge(versions.replace(standing.get(), article.id(), claims), article);
        return Added.NEWER;
    }

    private void merge(List<Claim> claims, Article article) {
        SqlFindingRepository.consolidator(handle).add(claims, article.text());
    }

    Added add(Article article, String copyOf, List<Claim> claims, Instant now) {
        String original = articles.has(copyOf) ? copyOf : article.id();
        MinHashSignature print = MinHashSignature.ofArticle(article.text());
        Optional<Versions.Standing> standing = versions.standing(article);
        Source source = insert(
                article,
                now,
                print,
                standing.map(Versions.Standing::copyOf).orElse(original),
                new Relevance(1, "from an archive"),
                true);
        List<Claim> here = claims.stream()
                .map(claim -> new Claim(
                        claim.id(), source, claim.spans(), claim.quote(), claim.confidence(), claim.content()))
                .toList();
        return file(article, here, standing, !original.equals(article.id()));
    }

    /** Inserts the article with its MinHash signature and its sentences. */
    private Source insert(
            Article article, Instant now, MinHashSignature print, String copyOf, Relevance relevance, boolean belongs) {
        Source source = articles.insert(article, now, print, copyOf, relevance, belongs);
        bands(article, print, day(article, now));
        SentenceRows.insert(handle, article);
        return source;
    }

    private static LocalDate day(Article article, Instant now) {
        return article.published().orElse(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** Dates a known article, and recomputes the dates of its claims from that. */
    private Added date(ArticleRecord record, boolean belongs) {
        Article article = record.article();
        articles.date(article);
        handle.createUpdate("delete from text_band where article = :id")
                .bind("id", article.id())
                .execute();
        bands(
                article,
                MinHashSignature.ofArticle(article.text()),
                article.published().orElseThrow());
        if (belongs && articles.stands(article.id())) {
            handle.createUpdate("delete from claim where article = :id")
                    .bind("id", article.id())
                    .execute();
            takeIn(record);
            Rebuilding.isDue(handle);
        }
        return Added.DATED;
    }

    private Added takeIn(ArticleRecord record) {
        String id = record.article().id();
        articles.take(id);
        SqlFindingRepository.consolidator(handle)
                .add(record, new ClaimRows(handle).source(id).orElseThrow());
        return Added.NEW;
    }

    /** The first article with nearly the same text. */
    private Optional<String> original(MinHashSignature print, LocalDate known) {
        return handle
                .createQuery(
                        "select distinct a.number, a.copy_of, a.print from text_band b join article a on a.id = b.article where b.band in (<bands>) order by a.number")
                .bindList("bands", bands(print, BlockingKeys.fortnightsNear(known)))
                .map((row, context) -> new String[] {row.getString("copy_of"), row.getString("print")})
                .stream()
                .filter(article -> MinHashSignature.decoded(article[1]).isCopy(print))
                .map(article -> article[0])
                .findFirst();
    }

    private void bands(Article article, MinHashSignature print, LocalDate day) {
        PreparedBatch batch = handle.prepareBatch("insert into text_band (band, article) values (:band, :article)");
        bands(print, List.of(BlockingKeys.fortnight(day)))
                .forEach(band ->
                        batch.bind("band", band).bind("article", article.id()).add());
        batch.execute();
    }

    /**
     * Bands of the signature, each within its fortnight: copies appear within a week or two, so a band is looked up only among its neighbours in
     * time.
     */
    private static List<String> bands(MinHashSignature print, List<Long> fortnights) {
        return print.bands().stream()
                .distinct()
                .flatMap(band -> fortnights.stream().map(fortnight -> fortnight + "/" + band))
                .toList();
    }
}
