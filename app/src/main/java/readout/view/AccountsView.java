package readout.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.dossier.Finding;
import readout.dossier.MeetingAccounts;
import readout.fact.Meeting;
import readout.fact.PartialDate;
import readout.fact.Statement;
import readout.merge.words.Saying;

/** Renders the sides' accounts of meetings as text for a terminal. */
public final class AccountsView {
    private static final int INDENT = 4;
    private static final int MOST_WORDS = 12;

    private final int width;

    public AccountsView(int width) {
        this.width = width;
    }

    /** Renders the accounts, one string per line; empty if no meeting has two accounts. */
    public List<String> of(List<MeetingAccounts> all) {
        List<String> lines = new ArrayList<>();
        for (MeetingAccounts accounts : all) {
            Meeting meeting = accounts.meeting().content();
            lines.addAll(Columns.wrap(
                    "  ",
                    meeting.start().map(PartialDate::toString).orElse("")
                            + meeting.place().map(place -> ", " + place).orElse("") + ": "
                            + String.join(", ", meeting.participants()),
                    width));
            Columns columns = new Columns(width, INDENT);
            accounts.expected().forEach(statement -> columns.row("expected", told(statement)));
            accounts.bySide()
                    .forEach((side, statements) -> statements.forEach(statement -> columns.row(side, told(statement))));
            row(columns, "both mention", accounts.shared());
            accounts.alone().forEach((side, words) -> row(columns, "only " + side, words));
            lines.addAll(columns.lines());
        }
        return lines;
    }

    private static void row(Columns columns, String name, Set<String> words) {
        if (!words.isEmpty()) {
            List<String> first = words.stream().limit(MOST_WORDS).toList();
            columns.row(name, String.join(", ", first) + (words.size() > MOST_WORDS ? ", …" : ""));
        }
    }

    private static String told(Finding<Statement> statement) {
        return Saying.of(statement.content()).line() + "  [" + String.join(", ", statement.outlets()) + "]";
    }
}
