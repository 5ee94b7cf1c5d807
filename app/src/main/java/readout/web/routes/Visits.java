package readout.web.routes;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a reader looked at a dossier, as a cookie keeps it.
 *
 * @param before the last look of the visit before this one; empty on the first visit
 * @param last the latest look; empty before the first
 */
public record Visits(Optional<Instant> before, Optional<Instant> last) {
    /** From a cookie; none where it is damaged. */
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

    /** After one more look. */
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
