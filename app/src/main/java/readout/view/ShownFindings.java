package readout.view;

import java.util.List;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.fact.Meeting;
import readout.merge.sides.SideNames;

/** Filter for the findings that views show: those above the confidence floor, and of meetings only those between the dossier's sides. */
public final class ShownFindings {
    private static final double CERTAIN = 1;

    private final List<String> sides;

    private ShownFindings(List<String> sides) {
        this.sides = List.copyOf(sides);
    }

    /** Creates the filter for a dossier with these sides, as the user names them. */
    public static ShownFindings among(List<String> sides) {
        return new ShownFindings(sides);
    }

    /** Copies a dossier with only the findings that views show. */
    public static Dossier of(Dossier dossier) {
        return new Dossier(
                dossier.name(),
                dossier.sides(),
                dossier.issues(),
                dossier.day(),
                among(dossier.sides()).of(dossier.findings()));
    }

    /** The findings that views show, in their original order. */
    public List<Finding<?>> of(List<Finding<?>> findings) {
        return findings.stream().filter(this::shows).toList();
    }

    /**
     * True if at least one claim reaches the confidence floor: a finding has the confidence of its best claim, and one that a user added
     * or confirmed has 1. A meeting without known participants, or of others than the dossier's sides, is shown only if a user added or confirmed it.
     */
    public boolean shows(Finding<?> finding) {
        boolean others = finding.confidence() < CERTAIN
                && finding.content()
                        .as(Meeting.class)
                        .filter(meeting -> !ViewFloor.tells(
                                        meeting.participants(), meeting.sides(), meeting.place(), meeting.start())
                                || !SideNames.meet(sides, meeting.sides()))
                        .isPresent();
        return !others && ViewFloor.shows(finding.content().kind(), finding.confidence());
    }
}
