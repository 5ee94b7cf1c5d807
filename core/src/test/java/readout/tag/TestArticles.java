package readout.tag;

import java.util.List;
import java.util.Optional;
import readout.text.Article;
import readout.text.Metadata;

/** Articles of which nothing but their text is known. */
final class TestArticles {
    private TestArticles() {}

    static Article of(String text) {
        return new Article(
                "0".repeat(32),
                "test",
                Optional.empty(),
                Metadata.NONE,
                Optional.empty(),
                Optional.empty(),
                "en",
                false,
                text,
                "made up",
                List.of(),
                List.of());
    }
}
