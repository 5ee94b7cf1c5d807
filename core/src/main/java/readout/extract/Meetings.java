package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.fact.Evidence;
import readout.fact.Form;
import readout.fact.Meeting;
import readout.knowledge.Confidences;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;

/** Encounters, calls and rounds of talks; clauses that tell of the same one are put together. */
final class Meetings implements Extractor<Meeting> {

    @Override
    public List<Meeting> extract(AnnotatedArticle article) {
        MeetingFinder finder = new MeetingFinder(article);
        Parties parties = new Parties(article);
        List<List<MeetingMention>> groups = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            finder.in(sentence)
                    .forEach(mention -> groupOf(mention, groups)
                            .ifPresentOrElse(
                                    group -> group.add(mention), () -> groups.add(new ArrayList<>(List.of(mention)))));
        }
        return groups.stream().map(group -> meeting(article, group, parties)).toList();
    }

    /** The latest group that this can be another mention of. */
    private static Optional<List<MeetingMention>> groupOf(MeetingMention mention, List<List<MeetingMention>> groups) {
        for (int at = groups.size() - 1; at >= 0; at--) {
            if (groups.get(at).stream().allMatch(mention::fits)) {
                return Optional.of(groups.get(at));
            }
        }
        return Optional.empty();
    }

    private static Meeting meeting(AnnotatedArticle article, List<MeetingMention> group, Parties parties) {
        MeetingMention fullest = group.stream()
                .reduce((one, other) -> other.weight() > one.weight() ? other : one)
                .orElseThrow();
        Set<String> participants = new LinkedHashSet<>();
        Set<String> sides = new TreeSet<>();
        group.forEach(mention -> {
            participants.addAll(mention.participants());
            sides.addAll(mention.sides());
        });
        if (participants.isEmpty() && sides.isEmpty()) {
            sides.addAll(parties.principal());
        }
        Optional<String> start = fullest.dates().stream()
                .findFirst()
                .or(() -> group.stream()
                        .flatMap(mention -> mention.dates().stream())
                        .findFirst());
        return new Meeting(
                fullest.what(),
                List.copyOf(participants),
                List.copyOf(sides),
                place(group),
                start,
                group.stream()
                        .flatMap(mention -> mention.end().stream())
                        .filter(day -> day.compareTo(start.orElse("")) > 0)
                        .findFirst(),
                group.stream()
                        .map(MeetingMention::form)
                        .filter(form -> form != Form.UNKNOWN)
                        .findFirst()
                        .orElse(Form.UNKNOWN),
                fullest.status(),
                evidence(article, group, fullest),
                Confidences.of("meeting", start.isPresent() ? "dated" : "undated"));
    }

    /** A city rather than the state it lies in. */
    private static Optional<String> place(List<MeetingMention> group) {
        return group.stream()
                .flatMap(mention -> mention.place().stream())
                .min(Comparator.comparing(MeetingMention::isCoarse));
    }

    private static List<Evidence> evidence(
            AnnotatedArticle article, List<MeetingMention> group, MeetingMention fullest) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        evidence.add(new Evidence(article.article(), fullest.sentence().span()));
        group.forEach(mention ->
                evidence.add(new Evidence(article.article(), mention.sentence().span())));
        return List.copyOf(evidence);
    }
}
