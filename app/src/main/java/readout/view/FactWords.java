package readout.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.dossier.Content;
import readout.dossier.Content.Event;
import readout.dossier.Content.Market;
import readout.dossier.Content.Meeting;
import readout.dossier.Content.Position;
import readout.dossier.Content.Role;
import readout.dossier.Content.Statement;
import readout.fact.Modality;
import readout.fact.SpeakerKind;

/**
 * A fact in a line for people.
 *
 * @param lead who or what it is about
 * @param text what is said of it
 * @param note how it is meant: the kind of source, the modality, the form; may be empty
 */
public record FactWords(String lead, String text, String note) {
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
        return content instanceof Event event ? event(event) : market((Market) content);
    }

    /** All in one line. */
    public String line() {
        return lead + (text.isEmpty() ? "" : ": " + text) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    private static FactWords meeting(Meeting meeting) {
        String status = capital(Words.label(meeting.status()));
        String where = meeting.place().map(place -> ", " + place).orElse("");
        String when = MeetingWords.dates(meeting);
        return new FactWords(
                status + (when.isEmpty() ? "" : " " + when) + where,
                MeetingWords.who(meeting),
                MeetingWords.form(meeting));
    }

    private static FactWords statement(Statement statement) {
        List<String> notes = Stream.of(
                        Optional.of(statement.authority())
                                .filter(kind -> kind != SpeakerKind.NAMED)
                                .map(FactWords::source),
                        Optional.of(statement.modality())
                                .filter(modality -> modality != Modality.ASSERTED)
                                .map(Words::label),
                        statement.to().map(to -> to.startsWith("to ") ? to : "to " + to))
                .flatMap(Optional::stream)
                .toList();
        String words = plain(statement.words());
        boolean marked = words.startsWith("“") || words.startsWith("\"");
        return new FactWords(
                statement.speaker(),
                statement.direct() && !marked ? "“" + words + "”" : words,
                String.join(", ", notes));
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
        return new FactWords(role.person(), role.title(), change);
    }

    private static FactWords position(Position position) {
        String notes = Stream.of(position.condition(), position.deadline().map(day -> "by " + MeetingWords.day(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new FactWords(
                position.actor() + " " + Words.label(position.stance()), plain(position.issue()), plain(notes));
    }

    private static FactWords event(Event event) {
        String to = event.recipients().isEmpty() ? "" : " → " + String.join(", ", event.recipients());
        String who = String.join(", ", event.actors()) + to;
        String type = event.type().name() + event.mode().map(mode -> "/" + mode).orElse("");
        return new FactWords(who.isBlank() ? type : type + " " + who, plain(event.words()), "");
    }

    private static FactWords market(Market market) {
        String change = market.change().map(size -> " " + size).orElse("");
        return new FactWords(
                market.instrument(),
                Words.label(market.direction()) + change,
                market.cause().map(FactWords::plain).orElse(""));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
