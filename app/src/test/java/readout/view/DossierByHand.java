package readout.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.Support;
import readout.fact.Act;
import readout.fact.Content;
import readout.fact.Deadline;
import readout.fact.Direction;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.MarketMove;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.fact.SpeakerKind;
import readout.fact.Stance;
import readout.fact.Statement;

/** Findings of each kind that no article told, and dossiers of them; an empty string stands for what is not known. */
public final class DossierByHand {
    private DossierByHand() {}

    private static Optional<String> some(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static Optional<PartialDate> date(String value) {
        return some(value).map(PartialDate::new);
    }

    public static Dossier of(Finding<?>... findings) {
        return new Dossier(
                "Herring & tolls", List.of("NOR", "KEN"), List.of(), LocalDate.of(2019, 6, 1), List.of(findings));
    }

    /** A finding of one article of Fjord News. */
    public static <C extends Content> Finding<C> finding(String id, String day, C content) {
        return finding(id, day, "the words", content);
    }

    public static <C extends Content> Finding<C> finding(String id, String day, String quote, C content) {
        return new Finding<>(
                id,
                content,
                Support.SINGLE,
                List.of(),
                LocalDate.parse(day),
                LocalDate.parse(day),
                1,
                1,
                0.9,
                true,
                List.of("Fjord News"),
                quote);
    }

    public static <C extends Content> Finding<C> undated(Finding<C> finding) {
        return new Finding<>(
                finding.id(),
                finding.content(),
                finding.support(),
                finding.versions(),
                finding.firstKnown(),
                finding.lastKnown(),
                finding.claims(),
                finding.texts(),
                finding.confidence(),
                false,
                finding.outlets(),
                finding.quote());
    }

    /** The same finding, told by three articles of two outlets, who disagree. */
    public static <C extends Content> Finding<C> contested(Finding<C> finding, String... versions) {
        return new Finding<>(
                finding.id(),
                finding.content(),
                Support.CONTESTED,
                List.of(versions),
                finding.firstKnown(),
                finding.lastKnown(),
                3,
                2,
                finding.confidence(),
                true,
                List.of("Fjord News", "Coast Post"),
                finding.quote());
    }

    public static Meeting meeting(MeetingStatus status, String place, String start, String end, String... people) {
        return new Meeting(
                "talks",
                List.of(people),
                List.of("NOR", "KEN"),
                some(place),
                date(start),
                date(end),
                MeetingForm.IN_PERSON,
                status);
    }

    public static Statement statement(String speaker, String side, String words) {
        return new Statement(
                speaker,
                some(side),
                SpeakerKind.NAMED,
                Act.SPEECH,
                Modality.ASSERTED,
                "said",
                words,
                false,
                Optional.empty(),
                Optional.empty());
    }

    public static Role role(String person, String title, String side) {
        return new Role(person, title, some(side), Optional.empty());
    }

    public static Role joins(String person, String title, String group, String day) {
        return new Role(
                person,
                title,
                Optional.empty(),
                Optional.of(new RosterChange(RosterChange.Kind.JOINS, group, date(day))));
    }

    public static Position position(String actor, String target, Stance stance, String issue, String by) {
        return new Position(actor, some(target), stance, issue, Optional.empty(), date(by));
    }

    public static Event event(EventType type, String actor, String recipient, String date) {
        return new Event(
                type,
                Optional.empty(),
                type.score(),
                List.of(actor),
                some(recipient).map(List::of).orElse(List.of()),
                date(date),
                "the sentence");
    }

    public static MarketMove market(String instrument, Direction direction, String change, String day) {
        return new MarketMove(instrument, direction, some(change), date(day), Optional.empty());
    }

    public static Deadline deadline(String by, String date, String condition, String actor) {
        return new Deadline(by, date(date), some(condition), Optional.empty(), some(actor));
    }
}
