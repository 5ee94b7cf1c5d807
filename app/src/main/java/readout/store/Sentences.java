package readout.store;

import java.text.BreakIterator;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.text.Article;
import readout.text.Span;

/** Sentences by the locale's rules, for search alone. */
final class Sentences {
    private Sentences() {}

    static void insert(Handle handle, Article article) {
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
