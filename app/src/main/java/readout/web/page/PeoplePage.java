package readout.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.dossier.Finding;
import readout.fact.Kind;
import readout.fact.Role;
import readout.merge.state.Encounters;
import readout.merge.words.Wording;
import readout.served.Filter;
import readout.served.View;
import readout.store.NamedSide;
import readout.store.Store;
import readout.web.draw.Network;
import readout.web.page.part.FactLine;

/** Page of the people in the talks: each side's delegation, changes in it, and who meets whom. */
public record PeoplePage(
        List<NamedSide> sides, List<Roster> rosters, List<FactLine> changes, Network network, List<Pair> pairs) {
    private static final int MOST_NAMES = 12;
    private static final int MOST_CHANGES = 30;
    private static final int MOST_PAIRS = 40;

    /** Delegation of a side. */
    public record Roster(String side, List<Member> members) {}

    /** Person with his or her titles. */
    public record Member(String name, List<Title> titles) {}

    /** Title with the id of the finding that states it. */
    public record Title(String title, String change, String finding) {}

    /** Two people who met, and how often. */
    public record Pair(String one, String other, int meetings) {}

    public static PeoplePage of(Store store, View view) {
        Encounters encounters = Encounters.of(view.dossier());
        List<Pair> pairs = encounters.meetings().entrySet().stream()
                .map(pair -> new Pair(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
                .sorted(Comparator.comparing(Pair::meetings)
                        .reversed()
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other))
                .limit(MOST_PAIRS)
                .toList();
        List<NamedSide> sides =
                store.sides().stream().map(side -> side.frequent(MOST_NAMES)).toList();
        return new PeoplePage(sides, rosters(view), changes(view), Network.of(encounters), pairs);
    }

    private static List<FactLine> changes(View view) {
        return FactLine.of(Filter.ALL
                .only(Kind.ROLE)
                .of(view)
                .filter(entry -> entry.finding()
                        .content()
                        .as(Role.class)
                        .flatMap(Role::change)
                        .isPresent())
                .limit(MOST_CHANGES));
    }

    private static List<Roster> rosters(View view) {
        Map<String, Map<String, List<Title>>> bySide = new TreeMap<>();
        for (Finding<Role> role : view.dossier().of(Role.class)) {
            Role content = role.content();
            String change = content.change()
                    .map(each -> Wording.label(each.kind()) + " " + each.group())
                    .orElse("");
            bySide.computeIfAbsent(content.side().orElse(""), side -> new TreeMap<>())
                    .computeIfAbsent(content.person(), person -> new ArrayList<>())
                    .add(new Title(content.title(), change, role.id()));
        }
        List<Roster> rosters = new ArrayList<>();
        bySide.forEach((side, people) -> {
            List<Member> members = new ArrayList<>();
            people.forEach((person, titles) -> members.add(new Member(person, titles)));
            rosters.add(new Roster(side, members));
        });
        List<String> sides = view.dossier().sides();
        rosters.sort(Comparator.comparing((Roster roster) -> roster.side().isEmpty())
                .thenComparing(roster -> !sides.contains(roster.side()))
                .thenComparing(Roster::side));
        return rosters;
    }
}
