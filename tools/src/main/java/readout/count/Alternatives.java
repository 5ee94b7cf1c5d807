package readout.count;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Extracts the alternatives of a regular expression, group by group, without operators: "photos?" becomes "photos". An alternative's own groups
 * with alternatives are left out: "correct(?:ed|ion)" becomes "correct".
 */
final class Alternatives {
    /** The prefix of a group, which is not part of its first alternative. */
    private static final Pattern HEAD = Pattern.compile("\\?(?:<?[=!]|<\\w+>|>|[a-zA-Z-]*:)");

    private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-z]+\\)");
    private static final Pattern OPTIONAL_GROUP = Pattern.compile("\\(\\?:([^()|]*)\\)\\?");
    private static final Pattern INNER_GROUP = Pattern.compile("(?<!\\\\)\\((?:[^()\\\\]|\\\\.)*\\)[?*+]?");
    private static final Pattern MARKS = Pattern.compile("\\\\[bBsS][?*+]?|[?*+^$\\x00]|\\\\(?=\\W)");
    private static final Pattern CLASS = Pattern.compile("\\[[^\\]]*\\]");

    private final String expression;
    private final List<List<String>> groups = new ArrayList<>();
    private final Deque<List<String>> open = new ArrayDeque<>();
    private final Deque<Integer> begins = new ArrayDeque<>();

    private Alternatives(String expression) {
        this.expression = expression;
    }

    /** The alternatives of each group that has any; the expression itself counts as a group. */
    static List<List<String>> of(String expression) {
        return new Alternatives(expression).read();
    }

    private List<List<String>> read() {
        begin(0);
        for (int at = 0; at < expression.length(); at++) {
            switch (expression.charAt(at)) {
                case '\\' -> at++;
                case '[' -> at = Math.max(at, expression.indexOf(']', at + 2));
                case '(' -> begin(at + 1);
                case '|' -> next(at);
                case ')' -> end(at);
                default -> {}
            }
        }
        while (!open.isEmpty()) {
            close(expression.length());
        }
        return groups.stream().filter(group -> group.size() > 1).toList();
    }

    private void begin(int at) {
        var head = HEAD.matcher(expression).region(at, expression.length());
        open.push(new ArrayList<>());
        begins.push(head.lookingAt() ? head.end() : at);
    }

    private void next(int at) {
        open.element().add(words(begins.pop(), at));
        begins.push(at + 1);
    }

    private void end(int at) {
        if (open.size() > 1) {
            close(at);
        }
    }

    private void close(int at) {
        open.element().add(words(begins.pop(), at));
        groups.add(open.pop());
    }

    private String words(int begin, int end) {
        String alternative = expression.substring(Math.min(begin, end), end);
        String whole = OPTIONAL_GROUP
                .matcher(FLAGS.matcher(alternative).replaceAll(""))
                .replaceAll("$1");
        String outer = withoutGroups(CLASS.matcher(whole).replaceAll(""));
        return MARKS.matcher(outer).replaceAll("");
    }

    private static String withoutGroups(String alternative) {
        String without = INNER_GROUP.matcher(alternative).replaceAll("");
        return without.equals(alternative) ? alternative : withoutGroups(without);
    }
}
