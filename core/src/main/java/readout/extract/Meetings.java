package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.fact.Evidence;
import readout.fact.Form;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;

/** Encounters, calls and rounds of talks; clauses that tell of the same one are put together. */
final class Meetings implements Extractor<Meeting> {
    private static final double CONFIDENCE = 0.55;

    @Override
    public List<Meeting> extract(AnnotatedArticle article) {
        MeetingFinder finder = new MeetingFinder(article);
        List<List<MeetingMention>> groups = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (MeetingMention mention : finder.in(sentence)) {
                Optional<List<MeetingMention>> group = groupOf(mention, groups);
                if (group.isPresent()) {
                    group.get().add(mention);
                } else {
                    groups.add(new ArrayList<>(List.of(mention)));
                }
            }
        }
        return groups.stream().map(group -> meeting(article, group)).toList();
    }

    /** The latest group that this can be another mention of. */
    private static Optional<List<MeetingMention>> groupOf(MeetingMention mention, List<List<MeetingMention>> groups) {
        for (int at = groups.size() - 1; at >= 0; at--) {
            if (groups.get(at).stream().allMatch(other -> fits(mention, other))) {
                return Optional.of(groups.get(at));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(MeetingMention mention, MeetingMention other) {
        boolean datesMeet = mention.dates().isEmpty()
                || other.dates().isEmpty()
                || mention.dates().stream()
                        .anyMatch(date -> other.dates().stream()
                                .anyMatch(each -> date.startsWith(each) || each.startsWith(date)));
        boolean placesMeet = mention.place().isEmpty()
                || other.place().isEmpty()
                || mention.place().equals(other.place());
        boolean formsMeet =
                mention.form() == Form.UNKNOWN || other.form() == Form.UNKNOWN || mention.form() == other.form();
        boolean statusMeets = mention.isBackground() == other.isBackground()
                && (mention.status() == MeetingStatus.COLLAPSED) == (other.status() == MeetingStatus.COLLAPSED);
        return datesMeet && placesMeet && formsMeet && statusMeets;
    }

    private static Meeting meeting(AnnotatedArticle article, List<MeetingMention> group) {
        MeetingMention fullest = group.stream()
                .reduce((one, other) -> weight(other) > weight(one) ? other : one)
                .orElseThrow();
        Set<String> participants = new LinkedHashSet<>();
        Set<String> sides = new TreeSet<>();
        Set<String> dates = new TreeSet<>();
        group.forEach(mention -> {
            participants.addAll(mention.participants());
            sides.addAll(mention.sides());
            dates.addAll(mention.dates());
        });
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(article.article(), fullest.sentence().span()));
        group.stream()
                .map(mention ->
                        new Evidence(article.article(), mention.sentence().span()))
                .filter(each -> !evidence.contains(each))
                .forEach(evidence::add);
        Optional<String> start =
                fullest.dates().stream().findFirst().or(() -> dates.stream().findFirst());
        return new Meeting(
                fullest.what(),
                List.copyOf(participants),
                List.copyOf(sides),
                fullest.place()
                        .or(() -> group.stream()
                                .flatMap(mention -> mention.place().stream())
                                .findFirst()),
                start,
                Optional.empty(),
                group.stream()
                        .map(MeetingMention::form)
                        .filter(form -> form != Form.UNKNOWN)
                        .findFirst()
                        .orElse(Form.UNKNOWN),
                fullest.status(),
                evidence,
                CONFIDENCE);
    }

    private static int weight(MeetingMention mention) {
        return 2 * mention.dates().size()
                + (mention.place().isPresent() ? 2 : 0)
                + mention.participants().size()
                + mention.sides().size();
    }
}
