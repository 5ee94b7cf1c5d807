package readout.merge.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders deadlines as text for people. */
public final class DeadlineWords {
    private DeadlineWords() {}

    /** Who has to act by when: "GRC, by Friday"; "By Friday" if nobody is named. */
    public static String lead(Optional<String> actor, String by) {
        return actor.map(party -> party + ", " + by)
                .orElseGet(() -> by.isEmpty() ? "Deadline" : Character.toUpperCase(by.charAt(0)) + by.substring(1));
    }

    /** Condition and consequence, as far as they are given: "Greece does not accept → banks would collapse". */
    public static String matter(Optional<String> condition, Optional<String> consequence) {
        return Stream.of(condition, consequence).flatMap(Optional::stream).collect(Collectors.joining(" → "));
    }
}
