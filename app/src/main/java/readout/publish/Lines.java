package readout.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.dossier.Change;
import readout.dossier.Finding;
import readout.dossier.StateOfPlay;
import readout.dossier.Support;
import readout.fact.Meeting;
import readout.fact.Position;
import readout.fact.Statement;
import readout.merge.Rules;
import readout.merge.words.FactWords;
import readout.merge.words.Saying;
import readout.merge.words.Wording;
import readout.publish.Digest.Line;
import readout.served.FindingEntry;
import readout.served.View;
import readout.view.Words;

/** Formats facts as lines of a digest: a lead, a text and a source. */
final class Lines {
    private final View view;
    private final String home;

    /** @param home the dossier's address; empty where readers have none */
    Lines(View view, String home) {
        this.view = view;
        this.home = home;
    }

    Line of(Change change) {
        FindingEntry entry = view.entry(change.finding()).orElseThrow();
        FactWords words = entry.words();
        return switch (change.type()) {
            case OFF, PLANNED, HELD, POSITION -> line(change, entry, words.lead(), words.text());
            case MOVED -> line(change, entry, capital(change.what()), "");
            case CONTESTED ->
                line(
                        change,
                        entry,
                        "Contested",
                        words.line() + " – "
                                + String.join(" or ", entry.finding().versions()));
            case CONFLICT -> line(change, entry, words.lead(), quote(entry));
            case SHIFT -> line(change, entry, "Shift", change.what());
            case ROSTER, CONFIRMED -> line(change, entry, change.what(), "");
        };
    }

    /** A line under the day on which the change became known: the day it takes place is part of its text. */
    private Line line(Change change, FindingEntry entry, String lead, String text) {
        return new Line(lead, text, false, source(entry), change.day(), link(entry.id()));
    }

    Line of(FindingEntry entry) {
        FactWords words = entry.words();
        String text = words.sentence() ? words.text() : words.text().replaceFirst("^that ", "");
        return new Line(
                words.lead(), text + how(entry), words.sentence(), source(entry), entry.day(), link(entry.id()));
    }

    /** How a statement is meant, where its words don't show it. */
    private static String how(FindingEntry entry) {
        return entry.finding()
                .content()
                .as(Statement.class)
                .map(statement -> Saying.of(statement).modality())
                .filter(modality -> !modality.isEmpty())
                .map(modality -> " (" + modality + ")")
                .orElse("");
    }

    private static String quote(FindingEntry entry) {
        return entry.finding().quote().replaceAll("\\s+", " ").strip();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String link(String finding) {
        return home.isEmpty() ? "" : home + "/f/" + finding;
    }

    /** The line's source: "Morning Wire, Daily; 2 sources", "Daily; unnamed". */
    private static String source(FindingEntry entry) {
        Finding<?> finding = entry.finding();
        String kind = finding.content()
                .as(Statement.class)
                .map(statement -> Saying.source(statement.authority()))
                .orElseGet(() ->
                        finding.support() == Support.CONTESTED ? "contested" : Words.count(finding.texts(), "source"));
        String outlets = String.join(", ", finding.outlets());
        return outlets.isEmpty() ? kind : outlets + "; " + kind;
    }

    /** A line for an upcoming event or deadline. */
    Line due(FindingEntry entry, String label, LocalDate when) {
        FactWords words = entry.words();
        return new Line(label + words.lead(), words.text(), words.sentence(), source(entry), when, link(entry.id()));
    }

    /** The state of the talks, in up to three lines. */
    List<String> state() {
        StateOfPlay state = view.state();
        List<String> lines = new ArrayList<>();
        lines.add(capital(state.status().words() + " – " + state.why()));
        state.turn().or(state::lastMet).ifPresent(meeting -> lines.add(told(meeting)));
        state.truce()
                .map(truce -> "Truce, by " + Wording.day(truce.firstKnown()) + ": "
                        + truce.quote().replaceAll("\\s+", " "))
                .or(() -> view.issues().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                Words.count(view.dossier().of(Position.class).size(), "position") + " known on "
                                        + Words.count(view.issues().size(), "issue")))
                .ifPresent(lines::add);
        return lines;
    }

    private static String told(Finding<Meeting> meeting) {
        return Rules.words(meeting.content()).line() + " [" + String.join(", ", meeting.outlets()) + "]";
    }
}
