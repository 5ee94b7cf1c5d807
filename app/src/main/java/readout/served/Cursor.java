package readout.served;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A position in a list, as an address names it: the entries after the finding with this day and id. It stays valid when findings are added. */
public record Cursor(LocalDate day, String id) {
    private static final int DAY = 10;

    static Cursor after(FindingEntry entry) {
        return new Cursor(entry.day(), entry.id());
    }

    /** Parses a cursor from an address; empty where the text is not a cursor. */
    public static Optional<Cursor> parsed(String text) {
        try {
            boolean whole = text.length() > DAY + 1 && text.charAt(DAY) == '_';
            return whole
                    ? Optional.of(new Cursor(LocalDate.parse(text.substring(0, DAY)), text.substring(DAY + 1)))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The number of the list's entries at or before this position. */
    int place(List<FindingEntry> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isPast(sorted.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isPast(FindingEntry entry) {
        int order = day.compareTo(entry.day());
        return order == 0 ? entry.id().compareTo(id) > 0 : order > 0;
    }

    @Override
    public String toString() {
        return day + "_" + id;
    }
}
