package readout.archive;

import java.util.Optional;
import readout.fetch.input.Found;
import readout.read.Input;
import readout.store.database.JsonColumns;

/**
 * Page of an archive, passed through Spark as a line of JSON.
 *
 * @param input the page; empty if it can't be read
 * @param reason why the page can't be read
 */
record ArchivePage(String source, Optional<Input> input, String reason) {
    /** Converts an item found in a file; empty for the address of a page elsewhere. */
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
