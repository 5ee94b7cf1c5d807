package readout.text;

import java.time.LocalDate;

/**
 * Publication date of an article, and how it is known.
 *
 * @param from source of the date, in words: {@code JSON-LD datePublished}, {@code URL}
 * @param confidence 1 if a source states the date, less if it is inferred
 */
public record Published(Timestamp when, PublishedBasis basis, String from, double confidence) {
    public Published {
        if (basis == PublishedBasis.UNKNOWN) {
            throw new IllegalArgumentException("an unknown date is no date");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }

    /** Creates a date that a source states. */
    public static Published stated(Timestamp when, PublishedBasis basis, String from) {
        return new Published(when, basis, from, 1);
    }

    public LocalDate date() {
        return when.date();
    }
}
