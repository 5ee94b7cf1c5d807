package readout.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import readout.fact.Content;
import readout.fact.Kind;

/**
 * Dossier of a negotiation as known on a day.
 *
 * @param sides sides as the user calls them
 * @param day day as of which the dossier is shown
 * @param findings findings sorted by kind
 */
public record Dossier(String name, List<String> sides, List<Issue> issues, LocalDate day, List<Finding<?>> findings) {
    public Dossier {
        sides = List.copyOf(sides);
        issues = List.copyOf(issues);
        findings = findings.stream()
                .<Finding<?>>map(finding -> finding)
                .sorted(Comparator.comparing(finding -> finding.content().kind()))
                .toList();
    }

    /** Findings of a kind. */
    public List<Finding<?>> of(Kind kind) {
        return findings.subList(begin(kind, 0), begin(kind, 1));
    }

    /** Index of the first finding of the kind or, with {@code after} 1, of the first one after it. */
    private int begin(Kind kind, int after) {
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (findings.get(middle).content().kind().compareTo(kind) < after) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Findings of the kind whose contents have this class. */
    @SuppressWarnings("unchecked") // every content of the kind has the class
    public <C extends Content> List<Finding<C>> of(Class<C> type) {
        return (List<Finding<C>>) (List<?>) of(Kind.of(type));
    }
}
