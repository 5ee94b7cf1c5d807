package readout.merge.sides;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.lexicon.Resource;

/** Decides by form alone whether two names can belong to the same organization. */
final class OrganizationNames {
    private static final Set<String> COMPANY_ENDINGS = Resource.words("company-endings.tsv");
    /** Words that may be added to a short name without changing what it refers to. */
    private static final Set<String> ADDED = Set.copyOf(Resource.list("group-words.tsv", "added"));

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}&-]+");

    private OrganizationNames() {}

    /** True if the name refers to the organization that the user names. */
    static boolean isSame(String side, String name) {
        List<String> a = words(side, COMPANY_ENDINGS::contains);
        List<String> b = words(name, COMPANY_ENDINGS::contains);
        return isSame(a, b)
                || isSame(a, words(name, OrganizationNames::isAdded))
                || isAbbreviated(side, b)
                || isAbbreviated(name, a)
                || isEnd(a, b);
    }

    private static boolean isSame(List<String> one, List<String> other) {
        return !one.isEmpty() && String.join(" ", one).equalsIgnoreCase(String.join(" ", other));
    }

    /** True if the initials of the words form the abbreviation: "United Auto Workers union". */
    private static boolean isAbbreviated(String abbreviation, List<String> words) {
        return ABBREVIATION.matcher(abbreviation).matches()
                && words.stream()
                        .filter(word -> Character.isUpperCase(word.charAt(0)))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                        .equals(abbreviation);
    }

    /** True if the name ends with the side's name: "Carl Icahn" for Icahn, "Senate Republicans" for Republicans. */
    private static boolean isEnd(List<String> side, List<String> name) {
        return side.size() == 1
                && name.size() == 2
                && name.get(1).equals(side.get(0))
                && Character.isUpperCase(name.get(0).codePointAt(0));
    }

    /** Words of a name without article and possessive ending. */
    static List<String> words(String name) {
        return words(name, word -> false);
    }

    /** Words of a name without article, possessive ending and added words at the end. */
    private static List<String> words(String name, Predicate<String> isAdded) {
        List<String> words = NO_WORD.splitAsStream(name.replaceAll("['’]s\\b", ""))
                .filter(word -> !word.isEmpty() && !word.equalsIgnoreCase("the"))
                .toList();
        int end = words.size();
        while (end > 1 && isAdded.test(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static boolean isAdded(String word) {
        return COMPANY_ENDINGS.contains(word) || ADDED.contains(word);
    }
}
