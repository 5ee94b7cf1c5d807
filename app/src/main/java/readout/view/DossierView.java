package readout.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.dossier.Change;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.StateOfPlay;
import readout.dossier.StateOfPlay.Due;
import readout.dossier.Support;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Meeting;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Role;
import readout.merge.Rules;
import readout.merge.state.AccountsOfMeetings;
import readout.merge.state.IssueMatrix;
import readout.merge.state.Standing;
import readout.merge.words.MeetingWords;
import readout.merge.words.PositionWords;
import readout.merge.words.Wording;
import readout.store.Overview;

/** Renders a dossier as text for a terminal: the state of the talks, then facts under headings. */
public final class DossierView {
    private static final int INDENT = 2;
    private static final int SILENT_DAYS = 180;
    private static final Set<EventType> TURNING =
            Set.of(EventType.AGREE, EventType.CONCEDE, EventType.SUPPORT, EventType.THREATEN);

    private final int width;
    private final Style style;

    public DossierView(int width, boolean colour) {
        this.width = width;
        this.style = new Style(colour);
    }

    /** Renders the whole overview, ending with a line break. */
    public String of(Dossier dossier, Overview overview, List<Change> changes) {
        List<String> lines = new ArrayList<>(header(dossier, overview));
        StateOfPlay state = Standing.of(dossier);
        lines.add(style.bold(state.status().words().toUpperCase(Locale.ROOT)) + "  " + style.dim(state.why()));
        lines.addAll(standing(state));
        style.section(lines, "MEETINGS", meetings(dossier));
        style.section(lines, "TURNS", turns(dossier));
        style.section(lines, "POSITIONS", positions(dossier));
        style.section(lines, "ACCOUNTS OF THE SIDES", new AccountsView(width).of(AccountsOfMeetings.of(dossier)));
        style.section(lines, "ROSTER", roster(dossier));
        style.section(lines, "BALANCE", new Balance(dossier).lines());
        style.section(lines, "CONTESTED", contested(dossier));
        style.section(lines, "CHANGED", changes(changes));
        return String.join("\n", lines) + "\n";
    }

    /** Renders the meetings only, oldest first. */
    public List<String> meetings(Dossier dossier) {
        Columns columns = new Columns(width, INDENT);
        dossier.of(Meeting.class).stream()
                .filter(meeting -> meeting.content().start().isPresent())
                .filter(meeting -> meeting.content().participants().size()
                                + meeting.content().sides().size()
                        > 1)
                .sorted(Comparator.comparing(MeetingWords::begin))
                .forEach(meeting -> columns.row(
                        MeetingWords.dates(meeting.content()),
                        Wording.label(meeting.content().status()),
                        meeting.content().place().orElse(MeetingWords.form(meeting.content())),
                        MeetingWords.who(meeting.content()) + "  " + support(meeting)));
        return columns.lines();
    }

    /** Renders turning points: acts of the sides against each other, agreements and concessions, each in the words of the claim with the highest confidence. */
    private List<String> turns(Dossier dossier) {
        Columns columns = new Columns(width, INDENT);
        Set<String> told = new LinkedHashSet<>();
        dossier.of(Event.class).stream()
                .filter(event -> isTurn(event.content(), dossier.sides()) && event.dated())
                .sorted(Comparator.comparing(Finding::firstKnown))
                .filter(event -> told.add(event.quote()))
                .forEach(event -> columns.row(
                        event.content()
                                .date()
                                .filter(PartialDate::isDay)
                                .map(Wording::day)
                                .orElseGet(() -> "by " + Wording.day(event.firstKnown())),
                        event.content().type().name(),
                        event.quote().replaceAll("\\s+", " ") + "  " + support(event)));
        return columns.lines();
    }

    private static boolean isTurn(Event event, List<String> sides) {
        boolean deed = event.type().quad().isMaterial();
        boolean ours = sides.isEmpty()
                || event.actors().stream().anyMatch(sides::contains)
                || event.recipients().stream().anyMatch(sides::contains);
        return ours && (deed || TURNING.contains(event.type()));
    }

    private List<String> header(Dossier dossier, Overview overview) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(dossier.name()));
        String aside = overview.aside() > 0 ? ", " + overview.aside() + " set aside" : "";
        lines.add(style.dim("as of " + Wording.day(dossier.day()) + " · " + Words.count(overview.articles(), "article")
                + ", " + overview.texts() + " texts of their own, " + Words.count(overview.outlets(), "outlet")
                + aside));
        return lines;
    }

    private List<String> standing(StateOfPlay state) {
        Columns columns = new Columns(width, INDENT);
        state.lastMet().ifPresent(meeting -> columns.row("last met", line(meeting)));
        state.next().ifPresent(meeting -> columns.row("next", line(meeting)));
        state.truce()
                .ifPresent(truce -> columns.row(
                        "truce",
                        "agreed by " + Wording.day(truce.firstKnown()) + ": "
                                + truce.quote().replaceAll("\\s+", " ") + "  " + support(truce)));
        state.turn()
                .ifPresent(
                        meeting -> columns.row(Wording.label(meeting.content().status()), line(meeting)));
        for (Due deadline : state.deadlines()) {
            columns.row(
                    "deadline",
                    Wording.day(deadline.day()) + " (" + Wording.label(deadline.fate()) + "): "
                            + Rules.due(deadline.finding().content()) + "  " + support(deadline.finding()));
        }
        return columns.lines();
    }

    private String line(Finding<Meeting> meeting) {
        Meeting content = meeting.content();
        String place = content.place()
                .or(() -> Optional.of(MeetingWords.form(content)).filter(form -> !form.isEmpty()))
                .map(where -> ", " + where)
                .orElse("");
        return MeetingWords.dates(content) + place + ": " + MeetingWords.who(content) + "  " + support(meeting);
    }

    /** The outlets behind a finding: "[Wire, Times]", "[Wire; contested: …]". */
    private String support(Finding<?> finding) {
        String texts = String.join(", ", finding.outlets());
        String contested =
                finding.support() == Support.CONTESTED ? "; contested: " + String.join(" or ", finding.versions()) : "";
        return style.dim("[" + texts + contested + "]");
    }

    private List<String> positions(Dossier dossier) {
        Columns columns = new Columns(width, INDENT);
        Map<String, Map<String, List<Finding<Position>>>> matrix =
                IssueMatrix.of(dossier.issues(), dossier.of(Position.class));
        matrix.forEach((issue, byParty) -> {
            String name = issue;
            for (Map.Entry<String, List<Finding<Position>>> party : byParty.entrySet()) {
                for (Finding<Position> position : party.getValue()) {
                    boolean side = dossier.sides().isEmpty() || dossier.sides().contains(party.getKey());
                    if (side) {
                        columns.row(name, party.getKey(), position(position, dossier.day()));
                        name = "";
                    }
                }
            }
        });
        return columns.lines();
    }

    private String position(Finding<Position> position, LocalDate day) {
        String once = Wording.day(position.firstKnown());
        boolean again = !position.firstKnown().equals(position.lastKnown());
        String since = !position.dated() ? "undated" : again ? once + " to " + Wording.day(position.lastKnown()) : once;
        boolean silent = position.dated() && position.lastKnown().isBefore(day.minusDays(SILENT_DAYS));
        String condition =
                position.content().condition().map(words -> " " + words).orElse("");
        String target = position.content()
                .target()
                .map(party -> PositionWords.towards(position.content().stance(), party) + ": ")
                .orElse("");
        return Wording.label(position.content().stance()) + " " + target
                + position.content().issue() + condition + ", " + since + (silent ? ", silent since" : "") + "  "
                + support(position);
    }

    private List<String> roster(Dossier dossier) {
        Map<String, Map<String, Set<String>>> bySide = new TreeMap<>();
        dossier.of(Role.class).stream()
                .sorted(Comparator.comparing(Finding::firstKnown))
                .forEach(role -> {
                    Role content = role.content();
                    String change = content.change()
                            .map(each -> " (" + Wording.label(each.kind()) + " " + each.group()
                                    + each.date()
                                            .map(date -> ", " + Wording.day(date))
                                            .orElse("") + ")")
                            .orElse("");
                    bySide.computeIfAbsent(content.side().orElse("–"), side -> new LinkedHashMap<>())
                            .computeIfAbsent(content.person(), person -> new LinkedHashSet<>())
                            .add(content.title() + change);
                });
        Columns columns = new Columns(width, INDENT);
        bySide.forEach((side, people) -> columns.row(
                side,
                people.entrySet().stream()
                        .map(person -> person.getKey() + ", " + String.join("; ", person.getValue()))
                        .collect(Collectors.joining(" · "))));
        return columns.lines();
    }

    /** Renders the contested findings: each version with the outlets that report it. */
    private List<String> contested(Dossier dossier) {
        Columns columns = new Columns(width, INDENT);
        dossier.findings().stream()
                .filter(finding -> finding.support() == Support.CONTESTED)
                .forEach(finding -> columns.row(
                        finding.content().kind().word(),
                        finding.quote().replaceAll("\\s+", " ") + "  " + String.join(" or ", finding.versions())));
        return columns.lines();
    }

    /** Renders changes with their days, one per line. */
    public List<String> changes(List<Change> changes) {
        Columns columns = new Columns(width, INDENT);
        changes.forEach(change -> columns.row(Wording.day(change.day()), change.what()));
        return columns.lines();
    }
}
