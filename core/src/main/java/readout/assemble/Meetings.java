package readout.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fact.Meeting;
import readout.resolve.ResolvedArticle;
import readout.tag.ArgumentRole;
import readout.tag.FrameKind;
import readout.text.Places;

/** Encounters, calls and rounds of talks: mentions of one encounter are one meeting. */
final class Meetings implements Assembler<Meeting> {
    private static final Calibration CALIBRATION = Calibration.of("meeting");

    /** The least probability of a mention. */
    private static final double LEAST_MENTION = 0.4;

    /** The least probability that two mentions are of one encounter. */
    private static final double SAME = 0.5;

    @Override
    public List<Meeting> assemble(ResolvedArticle article) {
        List<Encounter> encounters = new ArrayList<>();
        List<MeetingMention> mentions = Frames.of(article, FrameKind.MEETING).stream()
                .filter(frame -> frame.probability() >= LEAST_MENTION)
                .map(frame -> MeetingMention.of(article, frame))
                .toList();
        Places<MeetingMention> places =
                Places.of(mentions, mention -> mention.frame().trigger());
        for (MeetingMention mention : mentions) {
            join(encounters, mention, places).add(mention);
        }
        return encounters.stream()
                .filter(encounter -> encounter.isTold() && CALIBRATION.reports(encounter.score()))
                .map(encounter -> encounter.meeting(article, CALIBRATION.confidence(encounter.score())))
                .toList();
    }

    /** The encounter that the mention is of: one that the model ties it to and nothing contradicts, else a new one. */
    private static Encounter join(List<Encounter> encounters, MeetingMention mention, Places<MeetingMention> places) {
        Encounter best = null;
        double most = SAME;
        for (Encounter encounter : encounters) {
            double tie = encounter.mentions().stream()
                    .mapToDouble(other -> Math.max(tie(mention, other, places), tie(other, mention, places)))
                    .max()
                    .orElse(0);
            if (tie >= most && encounter.admits(mention)) {
                best = encounter;
                most = tie;
            }
        }
        Optional<Encounter> likely = best != null
                ? Optional.of(best)
                : encounters.stream()
                        .filter(encounter -> encounter.isPlainly(mention))
                        .findFirst();
        return likely.orElseGet(() -> {
            Encounter fresh = new Encounter();
            encounters.add(fresh);
            return fresh;
        });
    }

    private static double tie(MeetingMention from, MeetingMention to, Places<MeetingMention> places) {
        return from.frame().arguments(ArgumentRole.SAME).stream()
                .filter(argument -> places.overlapping(argument.span()).contains(to))
                .mapToDouble(argument -> argument.probability())
                .max()
                .orElse(0);
    }
}
