package readout.store;

import java.text.BreakIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.consolidate.Consolidator;
import readout.consolidate.Keys;
import readout.consolidate.Relevance;
import readout.consolidate.TextPrint;
import readout.dossier.Source;
import readout.fact.ArticleRecord;
import readout.text.Article;
import readout.text.Span;

/** Takes one article into the database, within one transaction. */
final class Adding {
    private static final int SHINGLE = 4;
    private static final String UNKNOWN_OUTLET = "unknown outlet";

    private final Handle handle;
    private final Settings settings;

    Adding(Handle handle) {
        this.handle = handle;
        this.settings = new Settings(handle);
    }

    static boolean isKnown(Handle handle, String article) {
        return handle.createQuery("select count(*) from article where id = :id")
                        .bind("id", article)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    Added add(ArticleRecord record, Instant now, boolean take) {
        Article article = record.article();
        Optional<Source> aside = aside(article.id());
        if (isKnown(handle, article.id()) && (!take || aside.isEmpty())) {
            return Added.KNOWN;
        }
        if (aside.isPresent()) {
            handle.createUpdate("update article set belongs = 1 where id = :id")
                    .bind("id", article.id())
                    .execute();
            new Consolidator(new StoreShelf(handle)).add(record, aside.get());
            return Added.NEW;
        }
        TextPrint print = TextPrint.of(article.text(), SHINGLE);
        LocalDate known = article.published().orElse(LocalDate.ofInstant(now, ZoneOffset.UTC));
        Optional<String> original = original(print, known);
        Relevance relevance = Relevance.of(record, settings.sides(), settings.issues());
        boolean belongs = take || relevance.score() >= Relevance.LEAST;
        long number = handle.createQuery("select coalesce(max(number), 0) + 1 from article")
                .mapTo(Long.class)
                .one();
        insert(article, number, now, known, print, original.orElse(article.id()), relevance, belongs);
        sentences(article);
        new Consolidator(new StoreShelf(handle))
                .add(belongs ? record : ArticleRecord.withoutFacts(article), source(article, number, now, original));
        if (!belongs) {
            return Added.ASIDE;
        }
        return original.isPresent() ? Added.COPY : Added.NEW;
    }

    /** The article as a near miss, if it is one. */
    private Optional<Source> aside(String id) {
        return new ClaimRows(handle)
                .source(id)
                .filter(source -> handle.createQuery("select belongs from article where id = :id")
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .one()
                        == 0);
    }

    private static Source source(Article article, long number, Instant now, Optional<String> original) {
        return new Source(
                article.id(),
                number,
                outlet(article),
                article.title(),
                article.url(),
                article.published(),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                original.orElse(article.id()));
    }

    private static String outlet(Article article) {
        return article.outlet().orElse(UNKNOWN_OUTLET);
    }

    /** The first article with nearly this text. */
    private Optional<String> original(TextPrint print, LocalDate known) {
        return handle
                .createQuery(
                        "select distinct a.number, a.copy_of, a.print from text_band b join article a on a.id = b.article where b.band in (<bands>) order by a.number")
                .bindList("bands", bands(print, Keys.fortnightsNear(known)))
                .map((row, context) -> new String[] {row.getString("copy_of"), row.getString("print")})
                .stream()
                .filter(article -> TextPrint.decoded(article[1]).isCopy(print))
                .map(article -> article[0])
                .findFirst();
    }

    /** Copies come within a fortnight or two: a band is looked up among its neighbours in time alone. */
    private static List<String> bands(TextPrint print, List<Long> fortnights) {
        return print.bands().stream()
                .distinct()
                .flatMap(band -> fortnights.stream().map(fortnight -> fortnight + "/" + band))
                .toList();
    }

    private void insert(
            Article article,
            long number,
            Instant now,
            LocalDate known,
            TextPrint print,
            String copyOf,
            Relevance relevance,
            boolean belongs) {
        handle.createUpdate(
                        "insert into article (id, number, source, url, outlet, title, published, published_basis, language, added, text, copy_of, print, relevance, relevance_why, belongs)"
                                + " values (:id, :number, :source, :url, :outlet, :title, :published, :basis, :language, :added, :text, :copy, :print, :relevance, :why, :belongs)")
                .bind("id", article.id())
                .bind("number", number)
                .bind("source", article.source())
                .bind("url", article.url().orElse(null))
                .bind("outlet", outlet(article))
                .bind("title", article.title().orElse(null))
                .bind("published", article.published().map(LocalDate::toString).orElse(null))
                .bind("basis", article.publishedBasis().name().toLowerCase(Locale.ROOT))
                .bind("language", article.language())
                .bind("added", now.toString())
                .bind("text", article.text())
                .bind("copy", copyOf)
                .bind("print", print.encoded())
                .bind("relevance", relevance.score())
                .bind("why", relevance.reason())
                .bind("belongs", belongs ? 1 : 0)
                .execute();
        PreparedBatch batch = handle.prepareBatch("insert into text_band (band, article) values (:band, :article)");
        bands(print, List.of(Keys.fortnight(known)))
                .forEach(band ->
                        batch.bind("band", band).bind("article", article.id()).add());
        batch.execute();
    }

    /** Sentences by the locale's rules, for search alone. */
    private void sentences(Article article) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into sentence (article, number, begin_at, end_at, text) values (:article, :number, :begin, :end, :text)");
        int number = 0;
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (Span paragraph : article.paragraphs()) {
            String text = paragraph.of(article.text());
            breaks.setText(text);
            int begin = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
                number++;
                batch.bind("article", article.id())
                        .bind("number", number)
                        .bind("begin", paragraph.begin() + begin)
                        .bind("end", paragraph.begin() + end)
                        .bind("text", text.substring(begin, end).strip())
                        .add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
