package readout.merge.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.MeetingAccounts;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.lexicon.Resource;
import readout.merge.text.Terms;
import readout.text.DateRange;

/** Compares the sides' accounts of a meeting: what both mention, what only one mentions, and what had been expected. */
public final class AccountsOfMeetings {
    private static final int DAYS_AFTER = 3;
    private static final int DAYS_BEFORE = 14;
    private static final int LEAST_LETTERS = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern OF_A_MEETING = Pattern.compile(
            "\\b(?:" + Resource.anyOf("meeting-words.tsv", "encounter") + ")\\b", Pattern.CASE_INSENSITIVE);
    /** Words that occur in any account and name no topic of the talks. */
    private static final Set<String> GENERAL =
            Terms.of(String.join(" ", Resource.list("general-terms.tsv", "account")));

    private AccountsOfMeetings() {}

    /** Accounts of each meeting that took place and that at least two sides mention, oldest first. */
    public static List<MeetingAccounts> of(Dossier dossier) {
        return dossier.of(Meeting.class).stream()
                .filter(meeting -> meeting.content().status() == MeetingStatus.HELD
                        || meeting.content().status() == MeetingStatus.COLLAPSED)
                .filter(meeting -> when(meeting).isPresent())
                .sorted(Comparator.comparing(
                        meeting -> when(meeting).orElseThrow().first()))
                .map(meeting -> of(meeting, dossier))
                .filter(accounts -> accounts.bySide().size() > 1)
                .toList();
    }

    private static Optional<DateRange> when(Finding<Meeting> meeting) {
        return meeting.content().range().filter(range -> range.days() <= DAYS_BEFORE);
    }

    private static MeetingAccounts of(Finding<Meeting> meeting, Dossier dossier) {
        DateRange range = when(meeting).orElseThrow();
        Map<String, List<Finding<Statement>>> bySide = new TreeMap<>();
        List<Finding<Statement>> expected = new ArrayList<>();
        for (Finding<Statement> statement : dossier.of(Statement.class)) {
            Optional<String> side =
                    statement.content().side().filter(meeting.content().sides()::contains);
            if (isAbout(statement, range) && side.isPresent()) {
                bySide.computeIfAbsent(side.get(), key -> new ArrayList<>()).add(statement);
            }
            if (isExpectation(statement, range.first())) {
                expected.add(statement);
            }
        }
        Map<String, Map<String, String>> matters = new TreeMap<>();
        bySide.forEach((side, statements) -> matters.put(side, matters(statements)));
        Set<String> shared = new LinkedHashSet<>();
        Map<String, Set<String>> alone = new LinkedHashMap<>();
        matters.forEach((side, words) -> {
            Set<String> own = new LinkedHashSet<>();
            words.forEach((term, word) -> {
                boolean others = matters.entrySet().stream()
                        .anyMatch(other ->
                                !other.getKey().equals(side) && other.getValue().containsKey(term));
                (others ? shared : own).add(word);
            });
            alone.put(side, own);
        });
        return new MeetingAccounts(meeting, bySide, shared, alone, expected);
    }

    private static boolean isAbout(Finding<Statement> statement, DateRange range) {
        LocalDate known = statement.firstKnown();
        return statement.dated()
                && statement.content().authority() != SpeakerKind.NONRESPONSE
                && statement.content().modality() != Modality.EXPECTED
                && !known.isBefore(range.first())
                && !known.isAfter(range.last().plusDays(DAYS_AFTER));
    }

    private static boolean isExpectation(Finding<Statement> statement, LocalDate day) {
        LocalDate known = statement.firstKnown();
        if (!known.isBefore(day) || known.isBefore(day.minusDays(DAYS_BEFORE))) {
            return false;
        }
        boolean expects = statement.content().modality() == Modality.EXPECTED
                || statement.content().words().contains("expected");
        return expects && OF_A_MEETING.matcher(statement.content().words()).find();
    }

    /** Words that name topics, by stem, in order of their use. */
    private static Map<String, String> matters(List<Finding<Statement>> statements) {
        Map<String, String> matters = new LinkedHashMap<>();
        for (Finding<Statement> statement : statements) {
            WORD.matcher(statement.content().words())
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> word.length() >= LEAST_LETTERS && Character.isLowerCase(word.charAt(0)))
                    .forEach(word -> Terms.of(word).stream()
                            .filter(term -> !GENERAL.contains(term))
                            .forEach(term -> matters.putIfAbsent(term, word)));
        }
        return matters;
    }
}
