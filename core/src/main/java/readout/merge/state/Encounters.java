package readout.merge.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.fact.Meeting;
import readout.fact.Role;

/**
 * Graph of who met whom.
 *
 * @param sides each person who attended or is to attend a meeting, with the side, empty if unknown
 * @param meetings pairs of people, each in alphabetical order, with the number of past meetings that both attended
 */
public record Encounters(Map<String, String> sides, Map<List<String>, Integer> meetings) {
    public static Encounters of(Dossier dossier) {
        return new Encounters(sides(dossier), meetings(dossier));
    }

    private static Map<String, String> sides(Dossier dossier) {
        Map<String, String> sides = new TreeMap<>();
        dossier.of(Meeting.class)
                .forEach(meeting -> meeting.content().participants().forEach(person -> sides.put(person, "")));
        dossier.of(Role.class)
                .forEach(role -> role.content()
                        .side()
                        .ifPresent(side -> sides.computeIfPresent(role.content().person(), (person, none) -> side)));
        return sides;
    }

    private static Map<List<String>, Integer> meetings(Dossier dossier) {
        Map<List<String>, Integer> meetings = new LinkedHashMap<>();
        for (Finding<Meeting> meeting : dossier.of(Meeting.class)) {
            boolean held = meeting.content().status().tookPlace();
            List<String> people =
                    meeting.content().participants().stream().sorted().toList();
            for (int one = 0; held && one < people.size(); one++) {
                for (int other = one + 1; other < people.size(); other++) {
                    meetings.merge(List.of(people.get(one), people.get(other)), 1, Integer::sum);
                }
            }
        }
        return meetings;
    }
}
