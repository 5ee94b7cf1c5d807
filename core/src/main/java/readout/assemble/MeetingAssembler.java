package readout.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import readout.fact.Fact;
import readout.fact.Meeting;
import readout.resolve.ResolvedArticle;
import readout.tag.FrameKind;

/** Encounters, calls and rounds of talks: mentions of one encounter are one meeting. */
final class MeetingAssembler implements Assembler<Meeting> {
    private static final Calibration CALIBRATION = Calibration.of("meeting");

    /** The least probability of a mention. */
    private static final double LEAST_MENTION = 0.4;

    /** A mention less probable gathers no others. */
    private static final double SURE = 0.5;

    /** The least mean probability that a mention and those of an encounter are of one. */
    private static final double SAME = 0.5;

    /** A mention is compared with the latest of an encounter, and with encounters told of not so long before: the time must not grow with the article. */
    private static final int LATEST = 20;

    private static final int FAR = 100;

    @Override
    public List<Fact<Meeting>> assemble(ResolvedArticle article) {
        List<Encounter> encounters = new ArrayList<>();
        List<MeetingMention> mentions = Frames.of(article, FrameKind.MEETING).stream()
                .filter(frame -> frame.probability() >= LEAST_MENTION)
                .map(frame -> MeetingMention.of(article, frame))
                .toList();
        SameEncounter same = new SameEncounter(article, mentions);
        mentions.stream()
                .sorted(Comparator.comparing(mention -> mention.frame().probability() < SURE))
                .forEach(mention -> join(encounters, mention, same).add(mention));
        return encounters.stream()
                .filter(encounter -> encounter.isTold() && CALIBRATION.reports(encounter.score()))
                .map(encounter -> encounter.meeting(article, CALIBRATION.confidence(encounter.score())))
                .toList();
    }

    /** The encounter that the mention is likeliest of, else a new one. */
    private static Encounter join(List<Encounter> encounters, MeetingMention mention, SameEncounter same) {
        return encounters.stream()
                .filter(encounter -> likeness(encounter, mention, same) >= SAME)
                .max(Comparator.comparingDouble(encounter -> likeness(encounter, mention, same)))
                .orElseGet(() -> {
                    Encounter fresh = new Encounter();
                    encounters.add(fresh);
                    return fresh;
                });
    }

    /** The mean probability over the encounter's latest mentions, 0 where one of them can't be of it. */
    private static double likeness(Encounter encounter, MeetingMention mention, SameEncounter same) {
        List<MeetingMention> all = encounter.mentions();
        if (same.between(all.get(all.size() - 1), mention) > FAR || same.between(mention, all.get(0)) > FAR) {
            return 0;
        }
        DoubleSummaryStatistics each = all.subList(Math.max(0, all.size() - LATEST), all.size()).stream()
                .mapToDouble(other -> same.probability(other, mention))
                .summaryStatistics();
        return each.getMin() == 0 ? 0 : each.getAverage();
    }
}
