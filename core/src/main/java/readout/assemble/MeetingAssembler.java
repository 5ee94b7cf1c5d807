package readout.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import readout.fact.Fact;
import readout.fact.Meeting;
import readout.resolve.ResolvedArticle;
import readout.tag.FrameKind;

/** Assembles meetings (encounters, calls, rounds of talks); mentions of one encounter become one meeting. */
final class MeetingAssembler implements Assembler<Meeting> {
    private static final Calibration CALIBRATION = Calibration.of("meeting");

    /** Least probability of a mention. */
    private static final double LEAST_MENTION = 0.4;

    /** Least probability of a mention that starts an encounter others can join. */
    private static final double SURE = 0.5;

    /** Least mean probability that a mention belongs to an encounter. */
    private static final double SAME = 0.5;

    /**
     * Number of an encounter's latest mentions that a new one is compared with, and how far back encounters are considered; it keeps the
     * time linear in the article's length.
     */
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

    /** Adds the mention to the likeliest encounter, or to a new one. */
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

    /** Mean probability over the encounter's latest mentions, 0 if one of them excludes the mention. */
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
