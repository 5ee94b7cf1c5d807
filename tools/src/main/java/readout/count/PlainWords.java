package readout.count;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Tells words from other text, and finds the words between which a pattern chooses. */
final class PlainWords {
    /** One word, or a few that make one term: letters, with spaces, hyphens, apostrophes and full stops between them. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}(?:[ '’.-]+\\p{L}+){0,3}\\.?");

    private static final Pattern CAMEL_CASE = Pattern.compile("\\p{Ll}\\p{Lu}");
    /** What may stand in a word of a pattern without making it less of a word. */
    private static final Pattern MARKS = Pattern.compile("\\\\[bsS][+*?]?|\\[[^\\]]*\\][+*?]?|[?^$+*]|\\\\(?=[.'-])");

    private PlainWords() {}

    static boolean isWord(String text) {
        return WORD.matcher(text).matches() && !CAMEL_CASE.matcher(text).find();
    }

    /** The words of a text that is nothing but words with space, commas or bars between them; else none. */
    static List<String> listed(String text) {
        List<String> words = List.of(text.strip().split("[\\s,;|]+"));
        return words.stream().allMatch(PlainWords::isWord) ? words : List.of();
    }

    /** The words of the longest alternation in a regular expression. */
    static List<String> alternatives(String pattern) {
        List<String> longest = List.of();
        Deque<List<StringBuilder>> open = new ArrayDeque<>();
        open.push(alternation());
        for (int at = 0; at <= pattern.length(); at++) {
            char each = at == pattern.length() ? ')' : pattern.charAt(at);
            if (each == '\\' && at + 1 < pattern.length()) {
                last(open).append(each).append(pattern.charAt(++at));
            } else if (each == '(') {
                open.push(alternation());
            } else if (each == '|') {
                open.element().add(new StringBuilder());
            } else if (each == ')') {
                List<String> words = words(open.pop());
                longest = words.size() > longest.size() ? words : longest;
                if (open.isEmpty()) {
                    open.push(alternation());
                }
            } else {
                last(open).append(each);
            }
        }
        return longest;
    }

    private static List<StringBuilder> alternation() {
        return new ArrayList<>(List.of(new StringBuilder()));
    }

    private static StringBuilder last(Deque<List<StringBuilder>> open) {
        List<StringBuilder> alternatives = open.element();
        return alternatives.get(alternatives.size() - 1);
    }

    private static List<String> words(List<StringBuilder> alternatives) {
        if (alternatives.size() == 1) {
            return List.of();
        }
        return alternatives.stream()
                .map(each -> each.toString().replaceFirst("^\\?(?:[:=!>]|<[=!]|<\\w+>)", ""))
                .map(each -> MARKS.matcher(each).replaceAll(""))
                .filter(PlainWords::isWord)
                .toList();
    }
}
