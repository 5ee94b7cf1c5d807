package readout.resolve;

import java.util.regex.Pattern;
import readout.lexicon.PoliticalParties;
import readout.text.Entity;
import readout.text.EntityType;

/** Labels of parties in the record. */
final class Parties {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}|^\\p{Lu}{2,}$");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s?$");

    private Parties() {}

    /** Label of an entity: a state's code, the side that a person acts for, or for a state's body the state's code; otherwise the name. */
    static String label(Entity entity) {
        return entity.side()
                .filter(side ->
                        entity.type() != EntityType.BODY || CODE.matcher(side).matches())
                .or(() -> PoliticalParties.of(entity.name()))
                .orElse(entity.name());
    }

    /** False for a remnant of a split name: "'s", "Co". */
    static boolean isName(String bare) {
        return WORD.matcher(bare).find();
    }

    /** Removes the article and possessive ending from a phrase. */
    static String bare(String phrase) {
        return POSSESSIVE
                .matcher(ARTICLE.matcher(phrase.strip()).replaceFirst(""))
                .replaceFirst("");
    }
}
