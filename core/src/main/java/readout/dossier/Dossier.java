package readout.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known on a day.
 *
 * @param day the day it is seen from
 */
public record Dossier(
        String name,
        List<String> sides,
        List<Issue> issues,
        LocalDate day,
        List<Finding<Content.Meeting>> meetings,
        List<Finding<Content.Statement>> statements,
        List<Finding<Content.Role>> roles,
        List<Finding<Content.Position>> positions,
        List<Finding<Content.Event>> events,
        List<Finding<Content.Market>> markets) {
    public Dossier {
        sides = List.copyOf(sides);
        issues = List.copyOf(issues);
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
        roles = List.copyOf(roles);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
        markets = List.copyOf(markets);
    }

    /** A dossier of these findings, each put under its kind. */
    public static Dossier of(
            String name, List<String> sides, List<Issue> issues, LocalDate day, List<Finding<?>> findings) {
        return new Dossier(
                name,
                sides,
                issues,
                day,
                only(findings, Content.Meeting.class),
                only(findings, Content.Statement.class),
                only(findings, Content.Role.class),
                only(findings, Content.Position.class),
                only(findings, Content.Event.class),
                only(findings, Content.Market.class));
    }

    @SuppressWarnings("unchecked") // the content's class was looked at
    private static <C extends Content> List<Finding<C>> only(List<Finding<?>> findings, Class<C> type) {
        return findings.stream()
                .filter(finding -> type.isInstance(finding.content()))
                .map(finding -> (Finding<C>) finding)
                .toList();
    }

    /** Every finding. */
    public List<Finding<?>> findings() {
        return Stream.of(meetings, statements, roles, positions, events, markets)
                .<Finding<?>>flatMap(List::stream)
                .toList();
    }
}
