package readout.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names can be one person's. */
public final class PersonNames {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}.]+");
    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "prof", "gen", "jr", "sr", "iii", "the");
    /** Short forms and the given names they stand for, one a line of pairs. */
    private static final List<Set<String>> SHORT_FORMS = List.of(
            Set.of("robert", "bob", "rob", "bobby"),
            Set.of("steven", "stephen", "steve"),
            Set.of("william", "bill", "will"),
            Set.of("michael", "mike", "mick"),
            Set.of("james", "jim", "jimmy"),
            Set.of("thomas", "tom"),
            Set.of("joseph", "joe"),
            Set.of("lawrence", "larry"),
            Set.of("edward", "ed", "ted"),
            Set.of("richard", "dick", "rick"),
            Set.of("anthony", "tony"),
            Set.of("daniel", "dan"),
            Set.of("david", "dave"),
            Set.of("elizabeth", "liz"),
            Set.of("katherine", "kate", "kathy"));

    private PersonNames() {}

    /** The name's words without accents, titles and case, in the order of the name. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTER.split(Terms.plain(name))) {
            String bare = word.replace(".", "");
            if (!bare.isEmpty() && !HONORIFICS.contains(bare)) {
                words.add(bare);
            }
        }
        return words;
    }

    /** Why the two full names are one person's; empty where they are not. A name of one word is no full name. */
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
        boolean middle =
                sameFamily && longer.size() > shorter.size() && longer.get(0).equals(shorter.get(0));
        return middle ? Optional.of("the same but for a middle name") : Optional.empty();
    }

    private static boolean isShort(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial && one.charAt(0) == other.charAt(0)
                || SHORT_FORMS.stream().anyMatch(forms -> forms.contains(one) && forms.contains(other));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
