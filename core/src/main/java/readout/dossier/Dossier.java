package readout.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        List<Finding<Content.Market>> markets,
        List<Finding<Content.Deadline>> deadlines) {
    public Dossier {
        sides = List.copyOf(sides);
        issues = List.copyOf(issues);
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
        roles = List.copyOf(roles);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
        markets = List.copyOf(markets);
        deadlines = List.copyOf(deadlines);
    }

    /** A dossier of these findings, each put under its kind. */
    public static Dossier of(
            String name, List<String> sides, List<Issue> issues, LocalDate day, List<Finding<?>> findings) {
        Map<Kind, List<Finding<?>>> byKind = new EnumMap<>(Kind.class);
        findings.forEach(finding -> byKind.computeIfAbsent(finding.content().kind(), kind -> new ArrayList<>())
                .add(finding));
        return new Dossier(
                name,
                sides,
                issues,
                day,
                of(byKind, Kind.MEETING),
                of(byKind, Kind.STATEMENT),
                of(byKind, Kind.ROLE),
                of(byKind, Kind.POSITION),
                of(byKind, Kind.EVENT),
                of(byKind, Kind.MARKET),
                of(byKind, Kind.DEADLINE));
    }

    @SuppressWarnings("unchecked") // a content's class is that of its kind
    private static <C extends Content> List<Finding<C>> of(Map<Kind, List<Finding<?>>> byKind, Kind kind) {
        return (List<Finding<C>>) (List<?>) byKind.getOrDefault(kind, List.of());
    }

    /** Every finding. */
    public List<Finding<?>> findings() {
        return Stream.of(meetings, statements, roles, positions, events, markets, deadlines)
                .<Finding<?>>flatMap(List::stream)
                .toList();
    }
}
