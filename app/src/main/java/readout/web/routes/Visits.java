package readout.web.routes;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Times of a reader's visits to a dossier, kept in a cookie.
 *
 * @param before the last request of the previous visit; empty on the first visit
 * @param last the latest request; empty before the first
 */
public record Visits(Optional<Instant> before, Optional<Instant> last) {
    /** Parses the cookie; a damaged one counts as no visits. */
    public static Visits parsed(String cookie) {
        String[] parts = cookie.split("/", -1);
        return parts.length == 2
                ? new Visits(time(parts[0]), time(parts[1]))
                : new Visits(Optional.empty(), Optional.empty());
    }

    private static Optional<Instant> time(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** The times after one more request. */
    public Visits at(Instant now, Duration visit) {
        boolean fresh = last.filter(time -> time.plus(visit).isBefore(now)).isPresent();
        return new Visits(fresh ? last : before, Optional.of(now));
    }

    @Override
    public String toString() {
        return before.map(Instant::toString).orElse("") + "/"
                + last.map(Instant::toString).orElse("");
    }
}
