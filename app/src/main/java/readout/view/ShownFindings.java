package readout.view;

import java.util.List;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.fact.Meeting;
import readout.merge.sides.SideNames;

/** Which findings of a dossier stand in its views: the sure ones, and of the meetings those that its sides hold. */
public final class ShownFindings {
    private static final double CERTAIN = 1;

    private final List<String> sides;

    private ShownFindings(List<String> sides) {
        this.sides = List.copyOf(sides);
    }

    /** Of a dossier with these sides, as the user calls them. */
    public static ShownFindings among(List<String> sides) {
        return new ShownFindings(sides);
    }

    /** The dossier with the findings that are shown. */
    public static Dossier of(Dossier dossier) {
        return new Dossier(
                dossier.name(),
                dossier.sides(),
                dossier.issues(),
                dossier.day(),
                among(dossier.sides()).of(dossier.findings()));
    }

    /** The findings that are shown, in their order. */
    public List<Finding<?>> of(List<Finding<?>> findings) {
        return findings.stream().filter(this::shows).toList();
    }

    /**
     * True where one claim at least is as sure as the floor: a finding has the confidence of its surest claim, and one that a user added
     * or confirmed has 1. A meeting of nobody known, or of others than the dossier's sides, is shown only where a user says so.
     */
    public boolean shows(Finding<?> finding) {
        boolean others = finding.content() instanceof Meeting meeting
                && (!ViewFloor.tells(meeting.participants(), meeting.sides(), meeting.place(), meeting.start())
                        || !SideNames.meet(sides, meeting.sides()))
                && finding.confidence() < CERTAIN;
        return !others && ViewFloor.shows(finding.content().kind(), finding.confidence());
    }
}
