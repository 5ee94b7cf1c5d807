package readout.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import readout.dossier.Claim;
import readout.dossier.Source;
import readout.fact.Content;
import readout.merge.Relevance;
import readout.merge.text.MinHashSignature;
import readout.store.article.ArticleRows;
import readout.store.article.SentenceRows;
import readout.store.correction.Correction;
import readout.store.database.JsonColumns;
import readout.store.database.StoreException;
import readout.store.finding.SqlFindingRepository;
import readout.text.Article;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Span;
import readout.text.Timestamp;

/** A finding entered by hand: its source is the user, who states it in a sentence. */
final class ByHand {
    private ByHand() {}

    /**
     * Adds the finding. The correction's detail holds its {@code content} as exports write it, {@code {"kind": "meeting", …}}, and the {@code words}
     * it rests on.
     *
     * @throws StoreException where the JSON isn't valid content, or there are no words
     */
    static void add(Handle handle, Correction correction) {
        String json = correction.detail().getOrDefault("content", "");
        String words = correction.detail().getOrDefault("words", "");
        if (words.isBlank()) {
            throw new StoreException("a finding by hand needs the words it rests on");
        }
        Instant now = Instant.parse(correction.made());
        Content content = JsonColumns.content(json);
        String id = UUID.nameUUIDFromBytes((json + words + now).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        Published day = Published.stated(
                Timestamp.of(LocalDate.ofInstant(now, ZoneOffset.UTC)), PublishedBasis.GIVEN, "by hand");
        Article article = new Article(
                id,
                "by hand",
                Optional.empty(),
                Metadata.NONE
                        .withOutlet(Optional.of("by hand, " + correction.who()))
                        .withPublished(Optional.of(day)),
                Optional.empty(),
                Optional.empty(),
                "en",
                false,
                words,
                "by hand",
                List.of(),
                List.of());
        Source source = new ArticleRows(handle)
                .insert(article, now, MinHashSignature.of(words, 1), id, new Relevance(1, "by hand"), true);
        SentenceRows.insert(handle, article);
        SqlFindingRepository.consolidator(handle)
                .add(new Claim(id.substring(0, 16), source, List.of(new Span(0, words.length())), words, 1, content));
    }
}
