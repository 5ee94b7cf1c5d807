package readout.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.dossier.Issue;
import readout.fact.ArticleRecord;
import readout.fact.Content;
import readout.fact.Kind;
import readout.merge.sides.SideNames;
import readout.merge.state.IssueMatrix;
import readout.merge.text.Terms;

/**
 * Relevance of an article to a dossier, by how many of the dossier's sides it names and whether it mentions one of its issues.
 *
 * @param score 0 to 1
 * @param reason explanation for people
 */
public record Relevance(double score, String reason) {
    /** Least relevance of an article that is added; below it, the article is listed as a near miss. */
    public static final double LEAST = 0.5;

    private static final double SIDES = 0.7;

    /** Relevance of an article; a dossier without sides and issues accepts every article. */
    public static Relevance of(ArticleRecord record, SideNames names, List<Issue> issues) {
        int sides = names.sides().size();
        if (sides == 0 && issues.isEmpty()) {
            return new Relevance(1, "the dossier names no sides or issues");
        }
        Set<String> named = new TreeSet<>(names.in(record.article().text()));
        named(record).flatMap(name -> names.meant(name).stream()).forEach(named::add);
        Set<String> terms = Terms.of(record.article().text());
        List<String> spoken = issues.stream()
                .filter(issue -> IssueMatrix.speaksOf(issue, terms))
                .map(Issue::name)
                .toList();
        double bySides = sides == 0 ? 1 : Math.min(1, (double) named.size() / Math.min(SideNames.ENOUGH, sides));
        double byIssues = issues.isEmpty() ? bySides : spoken.isEmpty() ? 0 : 1;
        List<String> reasons = new ArrayList<>();
        reasons.add(named.isEmpty() ? "no side is named in it" : String.join(", ", named));
        if (!issues.isEmpty()) {
            reasons.add(spoken.isEmpty() ? "none of the issues" : String.join(", ", spoken));
        }
        return new Relevance(SIDES * bySides + (1 - SIDES) * byIssues, String.join("; ", reasons));
    }

    private static Stream<String> named(ArticleRecord record) {
        return Stream.concat(
                record.facts().stream()
                        .filter(fact -> fact.content().kind() != Kind.ROLE)
                        .flatMap(fact -> sides(fact.content())),
                record.people().stream().flatMap(person -> person.side().stream()));
    }

    private static Stream<String> sides(Content content) {
        return Rules.of(content).sides(content);
    }
}
