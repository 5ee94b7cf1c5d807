package readout.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** Contents and findings that no article told; an empty string stands for what is not known. */
public final class ByHand {
    private ByHand() {}

    private static Optional<String> some(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static Optional<PartialDate> date(String value) {
        return some(value).map(PartialDate::new);
    }

    /** Talks of Norway and Kenya, between people where any are named. */
    public static Meeting meeting(MeetingStatus status, String place, String start, String... people) {
        return meeting(status, place, start, "", List.of("NOR", "KEN"), people);
    }

    public static Meeting meeting(
            MeetingStatus status, String place, String start, String end, List<String> sides, String... people) {
        return new Meeting(
                "talks", List.of(people), sides, some(place), date(start), date(end), MeetingForm.UNKNOWN, status);
    }

    public static Meeting with(Meeting meeting, MeetingForm form) {
        return new Meeting(
                meeting.what(),
                meeting.participants(),
                meeting.sides(),
                meeting.place(),
                meeting.start(),
                meeting.end(),
                form,
                meeting.status());
    }

    /** What somebody named said, plainly. */
    public static Statement said(String speaker, String words) {
        return said(speaker, "", words);
    }

    public static Statement said(String speaker, String side, String words) {
        return statement(speaker, side, SpeakerKind.NAMED, Modality.ASSERTED, "said", words);
    }

    public static Statement statement(
            String speaker, String side, SpeakerKind kind, Modality modality, String predicate, String words) {
        return new Statement(
                speaker,
                some(side),
                kind,
                Act.SPEECH,
                modality,
                predicate,
                words,
                false,
                Optional.empty(),
                Optional.empty());
    }

    public static Role role(String person, String title, String side) {
        return new Role(person, title, some(side), Optional.empty());
    }

    public static Role role(String person, String title, RosterChange.Kind change, String group) {
        return new Role(
                person, title, Optional.empty(), Optional.of(new RosterChange(change, group, Optional.empty())));
    }

    public static Position position(String actor, Stance stance, String issue) {
        return position(actor, "", stance, issue, "", "");
    }

    public static Position position(
            String actor, String target, Stance stance, String issue, String condition, String deadline) {
        return new Position(actor, some(target), stance, issue, some(condition), date(deadline));
    }

    public static Event event(EventType type, String actor, String recipient, String date, String words) {
        return new Event(
                type,
                Optional.empty(),
                type.score(),
                List.of(actor),
                some(recipient).map(List::of).orElse(List.of()),
                date(date),
                words);
    }

    public static MarketMove market(String instrument, Direction direction, String change, String day) {
        return new MarketMove(instrument, direction, some(change), date(day), Optional.empty());
    }

    public static Deadline deadline(String by, String date, String condition, String consequence, String actor) {
        return new Deadline(by, date(date), some(condition), some(consequence), some(actor));
    }

    /** A finding of one article of this day. */
    public static <C extends Content> Finding<C> finding(String id, String day, C content) {
        return finding(id, day, day, content);
    }

    /** A finding that was first told on one day and last on another. */
    public static <C extends Content> Finding<C> finding(String id, String first, String last, C content) {
        return new Finding<>(
                id,
                content,
                Support.SINGLE,
                List.of(),
                LocalDate.parse(first),
                LocalDate.parse(last),
                1,
                1,
                0.9,
                true,
                List.of("Fjord News"),
                "the words");
    }

    /** The same finding of articles without dates. */
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

    /** The same finding, on which texts disagree. */
    public static <C extends Content> Finding<C> contested(Finding<C> finding, String... versions) {
        return new Finding<>(
                finding.id(),
                finding.content(),
                Support.CONTESTED,
                List.of(versions),
                finding.firstKnown(),
                finding.lastKnown(),
                2,
                2,
                finding.confidence(),
                finding.dated(),
                finding.outlets(),
                finding.quote());
    }

    /** A dossier of Norway and Kenya, seen from a day. */
    public static Dossier dossier(String day, Finding<?>... findings) {
        return new Dossier("Herring", List.of("NOR", "KEN"), List.of(), LocalDate.parse(day), List.of(findings));
    }
}
