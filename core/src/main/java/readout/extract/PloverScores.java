package readout.extract;

import java.util.Map;
import readout.fact.EventType;

/** Scores of PLOVER's modes where they differ from their type's, as the manual's draft 2.0 prints them. */
final class PloverScores {
    private static final Map<String, Double> SCORES = Map.ofEntries(
            Map.entry("CONSULT visit", 4.0),
            Map.entry("CONSULT third-party", 1.0),
            Map.entry("CONSULT phone", 1.5),
            Map.entry("RETREAT withdraw", 8.0),
            Map.entry("RETREAT disarm", 10.0),
            Map.entry("RETREAT resign", 4.5),
            Map.entry("ACCUSE disapprove", -2.0),
            Map.entry("ACCUSE investigate", -3.5),
            Map.entry("ACCUSE allege", -3.5),
            Map.entry("SANCTION expel", -5.5),
            Map.entry("PROTEST riot", -7.0),
            Map.entry("PROTEST obstruct", -4.5),
            Map.entry("MOBILIZE troops", -6.5),
            Map.entry("MOBILIZE weapons", -6.5),
            Map.entry("COERCE censor", -6.5),
            Map.entry("COERCE curfew", -6.5),
            Map.entry("COERCE martial-law", -7.5));

    private PloverScores() {}

    static double of(EventType type, String mode) {
        return SCORES.getOrDefault(type + " " + mode, type.score());
    }
}
