package readout.merge.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A deadline as it stands in a line for people. */
public final class DeadlineWords {
    private DeadlineWords() {}

    /** "GRC, by Friday"; "By Friday" where nobody is named. */
    public static String lead(Optional<String> actor, String by) {
        return actor.map(party -> party + ", " + by)
                .orElseGet(() -> by.isEmpty() ? "Deadline" : Character.toUpperCase(by.charAt(0)) + by.substring(1));
    }

    /** "Greece does not accept → banks would collapse": what hangs on it, as far as it is told. */
    public static String matter(Optional<String> condition, Optional<String> consequence) {
        return Stream.of(condition, consequence).flatMap(Optional::stream).collect(Collectors.joining(" → "));
    }
}
