package readout.tag;

/** What an argument is to its frame. */
public enum ArgumentRole {
    SOURCE,
    CONTENT,
    ADDRESSEE,
    TIME,
    PARTICIPANT,
    PLACE,
    TOPIC,
    ACTOR,
    ISSUE,
    TARGET,
    CONDITION,
    DEADLINE,
    RECIPIENT,
    PERSON,
    /** The body or state of an office. */
    ORGANIZATION,
    INSTRUMENT,
    CHANGE,
    CAUSE,
    CONSEQUENCE,
    /** The whole phrase of saying, with auxiliary, particle and negation. */
    PREDICATE,
    /** A name of whom a pronoun or description means. */
    ANTECEDENT,
    /** A name of the party that a person or body acts for. */
    SIDE,
    /** Another mention of the same encounter. */
    SAME
}
