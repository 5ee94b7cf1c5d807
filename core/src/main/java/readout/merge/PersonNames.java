package readout.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import readout.lexicon.Resource;
import readout.merge.text.Terms;

/** Decides whether two names can belong to the same person. */
public final class PersonNames {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}.]+");
    /** Full stop of "Jr.", but not the one between the initials of "J.R." */
    private static final Pattern DOT_AT_END = Pattern.compile("\\.$");

    private static final Set<String> HONORIFICS = Set.copyOf(Resource.list("person-titles.tsv", "honorific"));
    /** Short forms of given names with the names they stand for. */
    private static final List<Set<String>> SHORT_FORMS = Resource.rows("given-names.tsv", 2).stream()
            .map(row -> Set.of(row.get(0).split("\\|")))
            .toList();

    /** Shorter words are different names, however similar. */
    private static final int SPELLED = 5;

    private static final int LONG = 7;

    private PersonNames() {}

    /** Words of a name in order, in lower case, without accents and titles. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTER.split(Terms.plain(name))) {
            boolean honorific = HONORIFICS.contains(DOT_AT_END.matcher(word).replaceFirst(""));
            String bare = word.replace(".", "");
            if (!bare.isEmpty() && !honorific) {
                words.add(bare);
            }
        }
        return words;
    }

    /** Reason why two full names belong to the same person; empty if they don't. A single word is not a full name. */
    static Optional<String> reason(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.size() < 2 || second.size() < 2) {
            return Optional.empty();
        }
        if (first.equals(second)) {
            return Optional.of("same name");
        }
        if (Set.copyOf(first).equals(Set.copyOf(second))) {
            return Optional.of("same names in another order");
        }
        boolean sameFamily = last(first).equals(last(second));
        if (sameFamily && isShort(first.get(0), second.get(0))) {
            return Optional.of("same family name, short form of the given one");
        }
        List<String> longer = first.size() > second.size() ? first : second;
        List<String> shorter = first.size() > second.size() ? second : first;
        if (sameFamily && longer.size() > shorter.size() && longer.containsAll(shorter)) {
            return Optional.of("the same but for one more name");
        }
        if (sameFamily && isInitialled(first, second)) {
            return Optional.of("an initial for a name");
        }
        return isSpelling(first, second) ? Optional.of("another spelling") : Optional.empty();
    }

    /** True if exactly one word is spelled differently: "Sergei" and "Sergey", "Araqchi" and "Araghchi", not "Hui" and "He". */
    private static boolean isSpelling(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        List<Integer> differing = IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(other.get(i)))
                .boxed()
                .toList();
        return differing.size() == 1 && isSpelling(one.get(differing.get(0)), other.get(differing.get(0)));
    }

    private static boolean isSpelling(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int apart = LevenshteinDistance.getDefaultInstance().apply(one, other);
        return one.charAt(0) == other.charAt(0) && shorter >= SPELLED && apart <= (shorter >= LONG ? 2 : 1);
    }

    private static boolean isShort(String one, String other) {
        return isInitial(one, other)
                || !one.equals(other)
                        && SHORT_FORMS.stream().anyMatch(forms -> forms.contains(one) && forms.contains(other));
    }

    /** True if one word is the first letter of the other. */
    private static boolean isInitial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && !one.equals(other) && one.charAt(0) == other.charAt(0);
    }

    /** True if each word is the same or abbreviated to an initial: "Anna M. Berg" for "Anna Maria Berg". */
    private static boolean isInitialled(List<String> one, List<String> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(i -> one.get(i).equals(other.get(i)) || isInitial(one.get(i), other.get(i)));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** Last word of a name, in lower case. */
    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
