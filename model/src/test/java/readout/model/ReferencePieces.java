package readout.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A made-up text with what the training code makes of it, from pieces.tsv. Offsets are in UTF-16 units.
 *
 * @param sentences pieces with which sentences begin
 */
record ReferencePieces(
        String text,
        List<Integer> ids,
        List<Integer> begins,
        List<Integer> ends,
        List<Integer> shapes,
        List<Integer> sentences,
        List<Window> windows) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    static List<ReferencePieces> all() {
        return ModelFiles.lines("pieces.tsv").stream()
                .map(ReferencePieces::parse)
                .toList();
    }

    private static ReferencePieces parse(String line) {
        String[] columns = line.split("\t", -1);
        String text = ESCAPE.matcher(columns[0]).replaceAll(match -> {
            char unit = (char) Integer.parseInt(match.group(1), 16);
            return Matcher.quoteReplacement(String.valueOf(unit));
        });
        return new ReferencePieces(
                text,
                numbers(columns[1], " "),
                offsets(text, columns[2]),
                offsets(text, columns[3]),
                numbers(columns[4], " "),
                numbers(columns[5], " "),
                words(columns[6], " ").stream().map(ReferencePieces::window).toList());
    }

    private static List<Integer> offsets(String text, String column) {
        return numbers(column, " ").stream()
                .map(codePoints -> text.offsetByCodePoints(0, codePoints))
                .toList();
    }

    private static Window window(String word) {
        List<Integer> numbers = numbers(word, ",");
        return new Window(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private static List<Integer> numbers(String column, String separator) {
        return words(column, separator).stream().map(Integer::valueOf).toList();
    }

    private static List<String> words(String column, String separator) {
        List<String> words = new ArrayList<>(Arrays.asList(column.split(separator, -1)));
        words.remove("");
        return words;
    }
}
