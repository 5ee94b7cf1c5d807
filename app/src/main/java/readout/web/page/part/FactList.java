package readout.web.page.part;

import java.util.List;
import java.util.Optional;
import readout.served.Cursor;
import readout.served.Filter;
import readout.served.FindingEntry;
import readout.web.http.Links;

/**
 * One page of a list of findings.
 *
 * @param next the address of the next page; empty at the end
 */
public record FactList(List<FactLine> facts, int total, String next) {
    private static final int MOST = 50;

    /** @param address the list's address with its filters but without a cursor */
    public static FactList of(List<FindingEntry> entries, Optional<Cursor> after, String address) {
        Filter.Part part = Filter.part(entries, after, MOST);
        String next = part.next()
                .map(cursor -> Links.with(address, "after=" + cursor))
                .orElse("");
        return new FactList(FactLine.of(part.entries().stream()), part.total(), next);
    }
}
