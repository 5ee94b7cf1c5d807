package readout.tag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an argument is to its frame. */
public enum ArgumentRole {
    SOURCE,
    CONTENT,
    ADDRESSEE("to"),
    TIME,
    PARTICIPANT("who"),
    PLACE,
    TOPIC,
    ACTOR,
    ISSUE,
    TARGET,
    CONDITION("if"),
    DEADLINE,
    RECIPIENT,
    PERSON,
    /** The body or state of an office. */
    ORGANIZATION("of"),
    INSTRUMENT("what"),
    CHANGE,
    CAUSE,
    CONSEQUENCE("then"),
    /** The whole phrase of saying, with auxiliary, particle and negation. */
    PREDICATE,
    /** A name of whom a pronoun or description means. */
    ANTECEDENT,
    /** A name of the party that a person or body acts for. */
    SIDE,
    /** Another mention of the same encounter. */
    SAME;

    private final String key;

    ArgumentRole() {
        this.key = "";
    }

    /** @param key the model's short name for it */
    ArgumentRole(String key) {
        this.key = key;
    }

    /** Role with this name or short name in the model; empty where there is none. */
    static Optional<ArgumentRole> of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key.equals(key)
                        || role.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
