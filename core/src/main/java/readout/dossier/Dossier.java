package readout.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readout.fact.Content;
import readout.fact.Kind;

/** All that is known of a negotiation on a day. Immutable. */
public final class Dossier {
    private final String name;
    private final List<String> sides;
    private final List<Issue> issues;
    private final LocalDate day;
    private final Map<Kind, List<Finding<?>>> byKind = new EnumMap<>(Kind.class);

    /** A dossier of these findings, seen from the day. */
    public Dossier(String name, List<String> sides, List<Issue> issues, LocalDate day, List<Finding<?>> findings) {
        this.name = name;
        this.sides = List.copyOf(sides);
        this.issues = List.copyOf(issues);
        this.day = day;
        Map<Kind, List<Finding<?>>> lists = new EnumMap<>(Kind.class);
        findings.forEach(finding -> lists.computeIfAbsent(finding.content().kind(), kind -> new ArrayList<>())
                .add(finding));
        lists.forEach((kind, list) -> byKind.put(kind, List.copyOf(list)));
    }

    public String name() {
        return name;
    }

    /** The sides, as the user calls them. */
    public List<String> sides() {
        return sides;
    }

    public List<Issue> issues() {
        return issues;
    }

    /** The day that it is seen from. */
    public LocalDate day() {
        return day;
    }

    /** Every finding, kind after kind. */
    public List<Finding<?>> findings() {
        return byKind.values().stream().<Finding<?>>flatMap(List::stream).toList();
    }

    /** The findings of a kind. */
    public List<Finding<?>> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The findings of the kind that has contents of this class. */
    @SuppressWarnings("unchecked") // a finding's content is of the class
    public <C extends Content> List<Finding<C>> of(Class<C> type) {
        return (List<Finding<C>>) (List<?>) of(Kind.of(type));
    }
}
