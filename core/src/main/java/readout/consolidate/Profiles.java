package readout.consolidate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import readout.dossier.Claim;
import readout.dossier.Content;
import readout.dossier.Content.Deadline;
import readout.dossier.Content.Event;
import readout.dossier.Content.Market;
import readout.dossier.Content.Meeting;
import readout.dossier.Content.Position;
import readout.dossier.Content.Role;
import readout.dossier.Content.Statement;
import readout.fact.Form;
import readout.fact.SpeakerKind;

/** Contents with people by their ids, and what two contents of one finding say together. */
final class Profiles {
    private final People people;

    Profiles(People people) {
        this.people = people;
    }

    /** The claim's content, people named by their ids. */
    Content of(Claim claim) {
        Content content = claim.content();
        return content instanceof Event event
                ? event.with(parties(event.actors(), claim), parties(event.recipients(), claim))
                : withPeople(
                        content, (name, side) -> people.of(name, side, claim).id());
    }

    /** The profile with one person's id in place of another's. */
    static Content renamed(Content profile, String from, String into) {
        return withPeople(profile, (id, side) -> id.equals(from) ? into : id);
    }

    /** The content with its people called otherwise: by how they are called and the side that is told of them. */
    private static Content withPeople(Content content, BiFunction<String, Optional<String>, String> called) {
        if (content instanceof Meeting meeting) {
            List<String> participants = meeting.participants().stream()
                    .map(each -> called.apply(each, Optional.empty()))
                    .distinct()
                    .toList();
            return meeting.with(participants, meeting.sides());
        }
        if (content instanceof Statement statement && statement.authority() == SpeakerKind.NAMED) {
            return statement.with(called.apply(statement.speaker(), statement.side()), statement.side());
        }
        if (content instanceof Role role) {
            return new Role(called.apply(role.person(), role.side()), role.title(), role.side(), role.change());
        }
        return content;
    }

    /** Whoever acts for a side is that side: of one signing some articles name the president, others the state. */
    private List<String> parties(List<String> names, Claim claim) {
        return names.stream()
                .map(name -> people.side(name, claim).orElse(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** What the first says, with what the second adds. */
    static Content joined(Content known, Content other) {
        if (known instanceof Meeting one && other instanceof Meeting two) {
            return joined(one, two);
        }
        if (known instanceof Event one && other instanceof Event two) {
            return new Event(
                    one.type(),
                    one.mode().or(two::mode),
                    one.score(),
                    one.actors(),
                    any(one.recipients(), two.recipients()),
                    one.date().or(two::date),
                    one.words());
        }
        if (known instanceof Role one && other instanceof Role two) {
            boolean longer = two.title().length() > one.title().length();
            return new Role(
                    one.person(),
                    longer ? two.title() : one.title(),
                    one.side().or(two::side),
                    one.change().or(two::change));
        }
        if (known instanceof Position one && other instanceof Position two) {
            return new Position(
                    one.actor(),
                    one.target().or(two::target),
                    one.stance(),
                    one.issue(),
                    one.condition().or(two::condition),
                    one.deadline().or(two::deadline));
        }
        if (known instanceof Market one && other instanceof Market two) {
            return new Market(
                    one.instrument(),
                    one.direction(),
                    one.change().or(two::change),
                    one.when().or(two::when),
                    one.cause().or(two::cause));
        }
        if (known instanceof Deadline one && other instanceof Deadline two) {
            return new Deadline(
                    one.by(),
                    one.date(),
                    one.condition().or(two::condition),
                    one.consequence().or(two::consequence),
                    one.actor().or(two::actor));
        }
        return known;
    }

    private static Meeting joined(Meeting one, Meeting two) {
        boolean dayKnown = isDay(one.start()) || !isDay(two.start());
        Optional<String> start = dayKnown ? one.start().or(two::start) : two.start();
        Optional<String> end =
                dayKnown ? one.end().or(() -> start.equals(two.start()) ? two.end() : Optional.empty()) : two.end();
        return new Meeting(
                one.what(),
                union(one.participants(), two.participants()),
                union(one.sides(), two.sides()),
                one.place().or(two::place),
                start,
                end,
                one.form() == Form.UNKNOWN ? two.form() : one.form(),
                two.status());
    }

    private static boolean isDay(Optional<String> date) {
        return date.flatMap(Period::of).filter(Period::isDay).isPresent();
    }

    private static List<String> any(List<String> one, List<String> other) {
        return one.isEmpty() ? other : one;
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
