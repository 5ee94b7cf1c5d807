package readout.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.dossier.Issue;

/**
 * A dossier's name, sides, issues and totals.
 *
 * @param texts articles that don't copy earlier ones
 * @param aside articles quarantined as near misses
 * @param findings the number of findings of each kind
 */
public record Overview(
        String name,
        List<String> sides,
        List<Issue> issues,
        int articles,
        int texts,
        int aside,
        int outlets,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Map<String, Integer> findings) {}
