package readout.resolve;

import java.util.regex.Pattern;
import readout.lexicon.PoliticalParties;
import readout.text.Entity;
import readout.text.EntityType;

/** What a party is called in the record. */
final class Parties {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}|^\\p{Lu}{2,}$");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s?$");

    private Parties() {}

    /** A state's code, the side that a person acts for, a state's body by the state's code; else the name. */
    static String label(Entity entity) {
        return entity.side()
                .filter(side ->
                        entity.type() != EntityType.BODY || CODE.matcher(side).matches())
                .or(() -> PoliticalParties.of(entity.name()))
                .orElse(entity.name());
    }

    /** False for what is left of a name cut in two: "'s", "Co". */
    static boolean isName(String bare) {
        return WORD.matcher(bare).find();
    }

    /** The phrase without its article and possessive ending. */
    static String bare(String phrase) {
        return POSSESSIVE
                .matcher(ARTICLE.matcher(phrase.strip()).replaceFirst(""))
                .replaceFirst("");
    }
}
