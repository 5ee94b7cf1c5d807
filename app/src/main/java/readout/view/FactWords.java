package readout.view;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.consolidate.PositionWords;
import readout.dossier.Content;
import readout.dossier.Content.Deadline;
import readout.dossier.Content.Event;
import readout.dossier.Content.Market;
import readout.dossier.Content.Meeting;
import readout.dossier.Content.Position;
import readout.dossier.Content.Role;
import readout.dossier.Content.Statement;
import readout.fact.SpeakerKind;

/**
 * A fact in a line for people.
 *
 * @param lead who or what it is about
 * @param text what is said of it
 * @param sentence true where lead and text make one sentence, false where a colon or a style parts them
 * @param note how it is meant: the kind of source, the modality, the form; may be empty
 */
public record FactWords(String lead, String text, boolean sentence, String note) {
    /** The words for a fact of any kind. */
    public static FactWords of(Content content) {
        if (content instanceof Meeting meeting) {
            return meeting(meeting);
        }
        if (content instanceof Statement statement) {
            return statement(statement);
        }
        if (content instanceof Role role) {
            return role(role);
        }
        if (content instanceof Position position) {
            return position(position);
        }
        if (content instanceof Deadline deadline) {
            return deadline(deadline);
        }
        return content instanceof Event event ? event(event) : market((Market) content);
    }

    /** All in one line. */
    public String line() {
        return lead + (text.isEmpty() ? "" : parting() + text) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    /** What stands between lead and text in a line. */
    public String parting() {
        return sentence ? " " : ": ";
    }

    private static FactWords parted(String lead, String text, String note) {
        return new FactWords(lead, text, false, note);
    }

    private static FactWords meeting(Meeting meeting) {
        String status = capital(Words.label(meeting.status()));
        String where = meeting.place().map(place -> ", " + place).orElse("");
        String when = MeetingWords.dates(meeting);
        return parted(
                status + (when.isEmpty() ? "" : " " + when) + where,
                MeetingWords.who(meeting),
                MeetingWords.form(meeting));
    }

    private static FactWords statement(Statement statement) {
        Saying saying = Saying.of(statement);
        String notes = Stream.of(note(statement.authority()), saying.modality(), saying.to())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(", "));
        return new FactWords(saying.lead(), saying.text(), saying.sentence(), notes);
    }

    /** Nothing for a name, nor for a refusal to comment, whose words say it. */
    private static String note(SpeakerKind kind) {
        return kind == SpeakerKind.NAMED || kind == SpeakerKind.NONRESPONSE ? "" : source(kind);
    }

    /** How a statement is meant, where its words don't tell; may be empty. */
    public static String modality(Statement statement) {
        return Saying.of(statement).modality();
    }

    /** A kind of source in words. */
    public static String source(SpeakerKind kind) {
        return switch (kind) {
            case NAMED -> "named";
            case INSTITUTION -> "an institution";
            case ANONYMOUS -> "unnamed";
            case DOCUMENT -> "a document";
            case NONRESPONSE -> "no comment";
        };
    }

    private static FactWords role(Role role) {
        String change = role.change()
                .map(each -> Words.label(each.kind()) + " " + each.group()
                        + each.date().map(date -> ", " + MeetingWords.day(date)).orElse(""))
                .orElse("");
        return parted(role.person(), role.title(), change);
    }

    private static FactWords position(Position position) {
        String notes = Stream.of(position.condition(), position.deadline().map(day -> "by " + MeetingWords.day(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return parted(
                PositionWords.lead(position.actor(), position.stance(), position.target()),
                plain(position.issue()),
                plain(notes));
    }

    private static FactWords event(Event event) {
        String to = event.recipients().isEmpty() ? "" : " → " + String.join(", ", event.recipients());
        String who = String.join(", ", event.actors()) + to;
        String type = event.type().name() + event.mode().map(mode -> "/" + mode).orElse("");
        return parted(who.isBlank() ? type : type + " " + who, plain(event.words()), "");
    }

    private static FactWords market(Market market) {
        String change = market.change().map(size -> " " + size).orElse("");
        return parted(
                market.instrument(),
                Words.label(market.direction()) + change,
                market.cause().map(FactWords::plain).orElse(""));
    }

    private static FactWords deadline(Deadline deadline) {
        return parted(
                DeadlineWords.lead(deadline.actor(), deadline.by()),
                plain(DeadlineWords.matter(deadline.condition(), deadline.consequence())),
                deadline.date().map(date -> "due " + MeetingWords.day(date)).orElse(""));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
