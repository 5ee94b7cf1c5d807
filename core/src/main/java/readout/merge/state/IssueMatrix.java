package readout.merge.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.dossier.Finding;
import readout.dossier.Issue;
import readout.fact.Position;
import readout.lexicon.Resource;
import readout.merge.text.Terms;

/**
 * Matrix of positions by issue and party, latest first. If no issue is named, issues are proposed from the words that most positions share.
 */
public final class IssueMatrix {
    private static final int MOST_PROPOSED = 8;
    private static final int LEAST_POSITIONS = 2;
    /** Words that occur in any negotiation and name no issue. */
    private static final Set<String> GENERAL = Set.copyOf(Resource.list("general-terms.tsv", "position"));

    private IssueMatrix() {}

    /** Positions by issue name and party, in the order of the issues; positions that match no issue are under "other". */
    public static Map<String, Map<String, List<Finding<Position>>>> of(
            List<Issue> issues, List<Finding<Position>> positions) {
        List<Issue> named = issues.isEmpty() ? proposed(positions) : issues;
        Map<String, Map<String, List<Finding<Position>>>> matrix = new LinkedHashMap<>();
        named.forEach(issue -> matrix.put(issue.name(), new TreeMap<>()));
        for (Finding<Position> position : positions) {
            Set<String> terms = Terms.of(position.content().issue());
            String name = named.stream()
                    .filter(issue -> speaksOf(issue, terms))
                    .map(Issue::name)
                    .findFirst()
                    .orElse("other");
            matrix.computeIfAbsent(name, key -> new TreeMap<>())
                    .computeIfAbsent(position.content().actor(), key -> new ArrayList<>())
                    .add(position);
        }
        matrix.values().removeIf(Map::isEmpty);
        matrix.values()
                .forEach(row -> row.values()
                        .forEach(each -> each.sort(Comparator.comparing(Finding<Position>::lastKnown)
                                .reversed())));
        return matrix;
    }

    /** True if all words of one of the issue's phrases are among the terms. */
    public static boolean speaksOf(Issue issue, Set<String> terms) {
        return issue.words().stream().map(Terms::of).anyMatch(words -> !words.isEmpty() && terms.containsAll(words));
    }

    /** Proposes issues from the words that positions share, most frequent first; the user names, joins and splits them. */
    public static List<Issue> proposed(List<Finding<Position>> positions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> surfaces = new LinkedHashMap<>();
        for (Finding<Position> position : positions) {
            for (String word : position.content().issue().split("[^\\p{L}]+", -1)) {
                for (String term : Terms.of(word)) {
                    if (!GENERAL.contains(term) && term.length() > 2) {
                        counts.merge(term, 1, Integer::sum);
                        surfaces.putIfAbsent(term, word.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST_POSITIONS)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_PROPOSED)
                .map(count -> surfaces.getOrDefault(count.getKey(), count.getKey()))
                .map(word -> new Issue(word, List.of(word)))
                .toList();
    }
}
