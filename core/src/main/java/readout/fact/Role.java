package readout.fact;

import java.util.List;
import java.util.Optional;

/** A person's title or affiliation, and whether the article tells of its beginning or end. */
public record Role(String person, String title, Optional<String> side, Optional<RosterChange> change)
        implements Content {
    /** Its fields. */
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

    /** The same of somebody who is called so and acts for this side. */
    public Role with(String otherPerson, Optional<String> otherSide) {
        return new Role(otherPerson, title, otherSide, change);
    }
}
