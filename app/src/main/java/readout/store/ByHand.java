package readout.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import readout.consolidate.Consolidator;
import readout.consolidate.TextPrint;
import readout.dossier.Claim;
import readout.dossier.Content;
import readout.dossier.Source;
import readout.text.Span;

/** A finding that no article tells: its user is the source, and says so in a sentence. */
final class ByHand {
    private ByHand() {}

    /**
     * Adds it.
     *
     * @param json the content, as exports have it: {@code {"kind": "meeting", …}}
     * @param words the sentence that it rests on
     * @throws StoreException where the content is no such JSON
     */
    static void add(Handle handle, String json, String words, String who, Instant now) {
        Content content = Json.content(json);
        String id = UUID.nameUUIDFromBytes((json + words + now).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        long number = handle.createQuery("select coalesce(max(number), 0) + 1 from article")
                .mapTo(Long.class)
                .one();
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String outlet = "by hand, " + who;
        handle.createUpdate(
                        "insert into article (id, number, source, outlet, published, published_basis, language, added, text, copy_of, print, relevance, relevance_why, belongs)"
                                + " values (:id, :number, 'by hand', :outlet, :published, 'given', 'en', :added, :text, :id, :print, 1, 'by hand', 1)")
                .bind("id", id)
                .bind("number", number)
                .bind("outlet", outlet)
                .bind("published", day.toString())
                .bind("added", now.toString())
                .bind("text", words)
                .bind("print", TextPrint.of(words, 1).encoded())
                .execute();
        Source source = new Source(id, number, outlet, Optional.empty(), Optional.empty(), Optional.of(day), day, id);
        new Consolidator(new StoreShelf(handle))
                .add(new Claim(id.substring(0, 16), source, List.of(new Span(0, words.length())), words, 1, content));
    }
}
