package readout.tag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Role of an argument in its frame. */
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
    /** A name that a pronoun or description refers to. */
    ANTECEDENT,
    /** The name of the party that a person or body acts for. */
    SIDE,
    /** Another mention of the same encounter. */
    SAME;

    private final String key;

    ArgumentRole() {
        this.key = "";
    }

    /**
     * @param key short name in the model
     */
    ArgumentRole(String key) {
        this.key = key;
    }

    /** Role with this name or short name in the model; empty if there is none. */
    static Optional<ArgumentRole> of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key.equals(key)
                        || role.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
