package readout.tag;

import java.util.List;
import java.util.Optional;
import readout.text.Article;
import readout.text.Metadata;

/** Articles of which nothing but their text is known. */
final class TestArticles {
    private TestArticles() {}

    static Article of(String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Article(
                "0".repeat(32),
                "test",
                Optional.empty(),
                metadata,
                Optional.empty(),
                Optional.empty(),
                "en",
                false,
                text,
                List.of(),
                List.of());
    }
}
