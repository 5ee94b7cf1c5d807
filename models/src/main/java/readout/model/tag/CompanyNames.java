package readout.model.tag;

import java.util.Set;

/** Words that end the names of companies, as the model was trained to see them. */
final class CompanyNames {
    private static final int WINDOW = 3;
    private static final Set<String> ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    private CompanyNames() {}

    /** Whether a word in upper case is such an end or stands soon before one. */
    static boolean isIn(WordScores[] words, int at) {
        if (!words[at].startsUpperCase()) {
            return false;
        }
        for (int on = at; on <= Math.min(at + WINDOW, words.length - 1); on++) {
            if (ENDS.contains(words[on].text)) {
                return true;
            }
        }
        return false;
    }
}
