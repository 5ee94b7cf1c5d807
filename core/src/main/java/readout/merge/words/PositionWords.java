package readout.merge.words;

import java.util.Locale;
import java.util.Optional;
import readout.fact.Position;
import readout.fact.Stance;

/** Renders who takes which stance, and towards whom. */
public final class PositionWords {
    private PositionWords() {}

    /** Whole line: "CHN demands of USA: lift the tariffs", "CHN demands soybeans". */
    public static String line(Position position) {
        String lead = lead(position.actor(), position.stance(), position.target());
        return lead + (position.target().isPresent() ? ": " : " ") + position.issue();
    }

    /** Party, stance and target: "CHN demands of USA", "USA threatens CHN", "CHN rejects". */
    public static String lead(String actor, Stance stance, Optional<String> target) {
        String words = actor + " " + stance.name().toLowerCase(Locale.ROOT);
        return target.map(party -> words + " " + towards(stance, party)).orElse(words);
    }

    /** Continuation after the stance: "of USA" after "demands", "USA" after "threatens". */
    public static String towards(Stance stance, String target) {
        return switch (stance) {
            case DEMANDS -> "of " + target;
            case THREATENS -> target;
            case OFFERS, OPEN -> "to " + target;
            case REJECTS, ACCEPTS -> "towards " + target;
        };
    }
}
