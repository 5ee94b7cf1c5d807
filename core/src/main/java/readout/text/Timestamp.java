package readout.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Timestamp as an outlet writes it: a day, with the time if that and its zone are known.
 *
 * @param date day where the outlet is, not in UTC
 */
public record Timestamp(LocalDate date, Optional<OffsetDateTime> time) {
    /** Creates a timestamp of a day without a time. */
    public static Timestamp of(LocalDate date) {
        return new Timestamp(date, Optional.empty());
    }

    /** Creates a timestamp of a moment, on the day in its own zone. */
    public static Timestamp of(OffsetDateTime time) {
        return new Timestamp(time.toLocalDate(), Optional.of(time));
    }

    /** ISO 8601 form: the moment with its offset, otherwise the day. */
    @Override
    public String toString() {
        return time.map(String::valueOf).orElse(date.toString());
    }
}
