package readout.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** Content of a fact of one kind; people and parties are given by name. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Meeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Role.class, name = "role"),
    @JsonSubTypes.Type(value = Position.class, name = "position"),
    @JsonSubTypes.Type(value = Event.class, name = "event"),
    @JsonSubTypes.Type(value = MarketMove.class, name = "market"),
    @JsonSubTypes.Type(value = Deadline.class, name = "deadline")
})
public sealed interface Content permits Meeting, Statement, Role, Position, Event, MarketMove, Deadline {
    /** Kind of the content. */
    default Kind kind() {
        return Kind.of(getClass());
    }

    /** Returns this as a content of the class; empty if it is of another kind. */
    default <C extends Content> Optional<C> as(Class<C> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
    }
}
