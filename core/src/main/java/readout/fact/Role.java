package readout.fact;

import java.util.List;
import java.util.Optional;

/** Role of a person: a title or affiliation, and whether the article reports that it begins or ends. */
public record Role(String person, String title, Optional<String> side, Optional<RosterChange> change)
        implements Content {
    /** Fields of a role. */
    static final List<Field<Role>> FIELDS = List.of(
            Field.text("person", "full name", Role::person),
            Field.text("title", "title or office", Role::title),
            Field.optional("side", "party", Role::side),
            Field.optionalWord(
                    "change",
                    "joins or leaves",
                    RosterChange.Kind.class,
                    role -> role.change().map(RosterChange::kind)),
            Field.optional(
                    "group", "what is joined or left", role -> role.change().map(RosterChange::group)),
            Field.date("date", "day of it", role -> role.change().flatMap(RosterChange::date)));

    /** Returns the role with another person's name and side. */
    public Role with(String otherPerson, Optional<String> otherSide) {
        return new Role(otherPerson, title, otherSide, change);
    }
}
