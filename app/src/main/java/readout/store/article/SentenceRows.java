package readout.store.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.text.Article;
import readout.text.Span;

/** Rows of sentences, split by the locale's rules; only search uses them. */
public final class SentenceRows {
    private SentenceRows() {}

    /** An article's stored sentences, in text order. */
    public static List<String> of(Handle handle, String article) {
        return handle.createQuery("select text from sentence where article = :article order by number")
                .bind("article", article)
                .mapTo(String.class)
                .list();
    }

    /** The sentences of a text, in order. */
    public static List<String> texts(String text) {
        return spans(text).stream().map(span -> span.of(text).strip()).toList();
    }

    public static void insert(Handle handle, Article article) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into sentence (article, number, begin_at, end_at, text) values (:article, :number, :begin, :end, :text)");
        int number = 0;
        for (Span sentence : spans(article.text())) {
            number++;
            batch.bind("article", article.id())
                    .bind("number", number)
                    .bind("begin", sentence.begin())
                    .bind("end", sentence.end())
                    .bind("text", sentence.of(article.text()).strip())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (Span paragraph : Article.paragraphs(text)) {
            breaks.setText(paragraph.of(text));
            int begin = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
                spans.add(new Span(paragraph.begin() + begin, paragraph.begin() + end));
            }
        }
        return spans;
    }
}
