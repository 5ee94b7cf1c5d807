package readout.served;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import readout.dossier.Finding;
import readout.fact.Content;
import readout.fact.Kind;
import readout.fact.PartialDate;
import readout.merge.Rules;
import readout.merge.text.Terms;
import readout.merge.words.FactWords;
import readout.merge.words.Wording;

/** A finding as an entry of a list, with its day and its line of text. */
public final class FindingEntry {
    /** Orders entries by day, the latest first. */
    static final Comparator<FindingEntry> LATEST =
            Comparator.comparing(FindingEntry::day).reversed().thenComparing(FindingEntry::id);

    private final Finding<?> finding;
    private final LocalDate day;
    private final Supplier<FactWords> words;
    private final Supplier<String> searched;
    private final Supplier<Set<String>> terms;

    FindingEntry(Finding<?> finding) {
        this.finding = finding;
        this.day = date(finding.content()).flatMap(PartialDate::first).orElse(finding.firstKnown());
        this.words = new Lazy<>(() -> Rules.words(finding.content()));
        this.searched = new Lazy<>(() -> words.get().line().toLowerCase(Locale.ROOT));
        this.terms = new Lazy<>(() -> Terms.of(subject()));
    }

    private static Optional<PartialDate> date(Content content) {
        return Rules.of(content).date(content);
    }

    public Finding<?> finding() {
        return finding;
    }

    public String id() {
        return finding.id();
    }

    public Kind kind() {
        return finding.content().kind();
    }

    /** The first day of what the finding is about; where no day is given, the day on which it became known. */
    public LocalDate day() {
        return day;
    }

    /** The day for display: "29 Jul 2019", "Sep 2019"; "undated" where none of its articles has a date. */
    public String when() {
        Optional<PartialDate> told =
                date(finding.content()).filter(date -> date.range().isPresent());
        return told.map(Wording::day).orElseGet(() -> finding.dated() ? Wording.day(finding.firstKnown()) : "undated");
    }

    public FactWords words() {
        return words.get();
    }

    /** Stems of the words it is about. */
    Set<String> terms() {
        return terms.get();
    }

    private String subject() {
        return subject(finding.content()).orElseGet(() -> words().text() + " " + finding.quote());
    }

    private static Optional<String> subject(Content content) {
        return Rules.of(content).subject(content);
    }

    /** The entry's line in lower case, for searching. */
    String searched() {
        return searched.get();
    }
}
