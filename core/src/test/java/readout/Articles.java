package readout;

import java.time.LocalDate;
import java.util.Optional;
import readout.fact.ArticleRecord;
import readout.read.ArticleReader;
import readout.read.Input;
import readout.read.ReadResult;
import readout.text.Article;

/** Articles for tests, read with the real model, which is loaded once. */
public final class Articles {
    /** A Thursday. */
    public static final LocalDate PUBLISHED = LocalDate.of(2019, 7, 25);

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Articles() {}

    private static final class Shared {
        static final Pipeline PIPELINE = new Pipeline(TODAY);
    }

    public static Article article(String text) {
        ReadResult reading =
                new ArticleReader(TODAY).read(Input.ofText("test.txt", text).publishedBy(Optional.of(PUBLISHED)));
        if (reading instanceof ReadResult.Read read) {
            return read.article();
        }
        throw new AssertionError(reading);
    }

    public static ArticleRecord record(String text) {
        return Shared.PIPELINE.record(article(text));
    }
}
