package readout.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.fact.Meeting;
import readout.fact.Statement;

/**
 * What each side says of one meeting, side by side.
 *
 * @param bySide each side's statements in the days after it
 * @param shared matters that more than one side speaks of
 * @param alone matters that only this side speaks of
 * @param expected what was expected of it before
 */
public record MeetingAccounts(
        Finding<Meeting> meeting,
        Map<String, List<Finding<Statement>>> bySide,
        Set<String> shared,
        Map<String, Set<String>> alone,
        List<Finding<Statement>> expected) {}
