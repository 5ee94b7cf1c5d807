package readout.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.fact.Meeting;
import readout.fact.Statement;

/**
 * Accounts of a meeting by each side, for comparison.
 *
 * @param bySide each side's statements in the days after the meeting
 * @param shared topics that more than one side mentions
 * @param alone topics that only this side mentions
 * @param expected what was expected of the meeting beforehand
 */
public record MeetingAccounts(
        Finding<Meeting> meeting,
        Map<String, List<Finding<Statement>>> bySide,
        Set<String> shared,
        Map<String, Set<String>> alone,
        List<Finding<Statement>> expected) {}
