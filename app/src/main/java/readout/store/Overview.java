package readout.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.dossier.Issue;

/**
 * What a dossier is about and how much is in it.
 *
 * @param texts articles that are no copies of earlier ones
 * @param aside near misses
 * @param findings how many of each kind
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
