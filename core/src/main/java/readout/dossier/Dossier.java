package readout.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import readout.fact.Content;
import readout.fact.Kind;

/**
 * All that is known of a negotiation on a day.
 *
 * @param sides as the user calls them
 * @param day the day it is seen from
 * @param findings kind after kind
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

    /** The findings of a kind. */
    public List<Finding<?>> of(Kind kind) {
        return findings.subList(begin(kind, 0), begin(kind, 1));
    }

    /** Where the findings of the kind begin; for 1, where those after them do. */
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

    /** The findings of the kind that has contents of this class. */
    @SuppressWarnings("unchecked") // a finding's content is of the class
    public <C extends Content> List<Finding<C>> of(Class<C> type) {
        return (List<Finding<C>>) (List<?>) of(Kind.of(type));
    }
}
