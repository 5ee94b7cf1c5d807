package readout.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A day as an outlet writes it, with the time where that and its zone are told.
 *
 * @param date the day where the outlet is, not in UTC
 */
public record Timestamp(LocalDate date, Optional<OffsetDateTime> time) {
    /** A day of which the hour is not known. */
    public static Timestamp of(LocalDate date) {
        return new Timestamp(date, Optional.empty());
    }

    /** A moment; its day is the one in its own zone. */
    public static Timestamp of(OffsetDateTime time) {
        return new Timestamp(time.toLocalDate(), Optional.of(time));
    }

    /** ISO 8601: the moment with its offset, else the day. */
    @Override
    public String toString() {
        return time.map(String::valueOf).orElse(date.toString());
    }
}
