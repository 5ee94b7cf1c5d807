package readout.dossier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import readout.fact.Act;
import readout.fact.Direction;
import readout.fact.EventType;
import readout.fact.Form;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.RosterChange;
import readout.fact.SpeakerKind;
import readout.fact.Stance;

/** What a fact says, without where it stands. Days are ISO dates, months or years; people are named as the article names them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Meeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Content.Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Content.Role.class, name = "role"),
    @JsonSubTypes.Type(value = Content.Position.class, name = "position"),
    @JsonSubTypes.Type(value = Content.Event.class, name = "event"),
    @JsonSubTypes.Type(value = Content.Market.class, name = "market"),
    @JsonSubTypes.Type(value = Content.Deadline.class, name = "deadline")
})
public sealed interface Content {
    Kind kind();

    /** An encounter, call or round of talks. */
    record Meeting(
            String what,
            List<String> participants,
            List<String> sides,
            Optional<String> place,
            Optional<String> start,
            Optional<String> end,
            Form form,
            MeetingStatus status)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.MEETING;
        }

        /** The same with others who take part. */
        public Meeting with(List<String> otherParticipants, List<String> otherSides) {
            return new Meeting(what, otherParticipants, otherSides, place, start, end, form, status);
        }
    }

    /**
     * Somebody's words, on some authority.
     *
     * @param predicate the words of saying; empty where there are none, or where an earlier version kept the statement without them
     */
    record Statement(
            String speaker,
            Optional<String> side,
            SpeakerKind authority,
            Act act,
            Modality modality,
            String predicate,
            String words,
            boolean direct,
            Optional<String> to,
            Optional<String> date)
            implements Content {
        public Statement {
            predicate = Objects.requireNonNullElse(predicate, "");
        }

        @Override
        public Kind kind() {
            return Kind.STATEMENT;
        }

        /** The same by another speaker. */
        public Statement with(String otherSpeaker, Optional<String> otherSide) {
            return new Statement(otherSpeaker, otherSide, authority, act, modality, predicate, words, direct, to, date);
        }
    }

    /** A person's title, and whether it begins or ends. */
    record Role(String person, String title, Optional<String> side, Optional<RosterChange> change) implements Content {
        @Override
        public Kind kind() {
            return Kind.ROLE;
        }
    }

    /**
     * What a party wants, gives or refuses.
     *
     * @param target of whom it is wanted
     */
    record Position(
            String actor,
            Optional<String> target,
            Stance stance,
            String issue,
            Optional<String> condition,
            Optional<String> deadline)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.POSITION;
        }
    }

    /**
     * Who did what to whom.
     *
     * @param words the sentence that tells of it
     */
    record Event(
            EventType type,
            Optional<String> mode,
            double score,
            List<String> actors,
            List<String> recipients,
            Optional<String> date,
            String words)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.EVENT;
        }

        /** The same between other parties. */
        public Event with(List<String> otherActors, List<String> otherRecipients) {
            return new Event(type, mode, score, otherActors, otherRecipients, date, words);
        }
    }

    /** A market's move. */
    record Market(
            String instrument,
            Direction direction,
            Optional<String> change,
            Optional<String> when,
            Optional<String> cause)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.MARKET;
        }
    }

    /**
     * A date by which something must happen, expires or takes effect.
     *
     * @param by the date in the article's words
     */
    record Deadline(
            String by,
            Optional<String> date,
            Optional<String> condition,
            Optional<String> consequence,
            Optional<String> actor)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.DEADLINE;
        }
    }
}
