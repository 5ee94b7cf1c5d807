package readout.archive;

import java.util.Optional;
import readout.fetch.input.Found;
import readout.read.Input;
import readout.store.database.JsonColumns;

/**
 * A page on its way through Spark, where it is a line of JSON.
 *
 * @param input empty where the page can't be read
 * @param reason why it can't
 */
record ArchivePage(String source, Optional<Input> input, String reason) {
    /** What was found in a file; empty for the address of a page elsewhere. */
    static Optional<ArchivePage> of(Found found) {
        if (found instanceof Found.Article article) {
            return Optional.of(new ArchivePage(article.input().source(), Optional.of(article.input()), ""));
        }
        return found instanceof Found.Unusable unusable
                ? Optional.of(new ArchivePage(unusable.source(), Optional.empty(), unusable.reason()))
                : Optional.empty();
    }

    String json() {
        return JsonColumns.of(this);
    }

    static ArchivePage parsed(String json) {
        return JsonColumns.read(json, ArchivePage.class);
    }
}
