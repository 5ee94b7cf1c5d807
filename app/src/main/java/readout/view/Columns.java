package readout.view;

import java.util.ArrayList;
import java.util.List;

/** Text table with aligned columns, whose last column is wrapped to the width of the terminal. */
final class Columns {
    private static final int GAP = 2;
    private static final int WIDEST_CELL = 18;

    private final int width;
    private final int indent;
    private final List<List<String>> rows = new ArrayList<>();

    Columns(int width, int indent) {
        this.width = width;
        this.indent = indent;
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Renders the table's lines, none wider than the terminal unless a single word is. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[Math.max(0, columns - 1)];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = Math.min(
                    WIDEST_CELL,
                    rows.stream().mapToInt(row -> length(row.get(at))).max().orElse(0));
        }
        for (List<String> row : rows) {
            lines.addAll(lines(row, widths));
        }
        return lines;
    }

    private List<String> lines(List<String> row, int[] widths) {
        StringBuilder start = new StringBuilder(" ".repeat(indent));
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                String cell = cut(row.get(column), widths[column]);
                start.append(cell).append(" ".repeat(widths[column] - length(cell) + GAP));
            }
        }
        return wrap(start.toString(), row.get(row.size() - 1), width);
    }

    private static String cut(String cell, int width) {
        return length(cell) <= width ? cell : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** Wraps a text at blanks after a prefix; later lines are indented to the prefix's width. */
    static List<String> wrap(String start, String text, int width) {
        List<String> lines = new ArrayList<>();
        String hanging = " ".repeat(length(start));
        StringBuilder line = new StringBuilder(start);
        boolean fresh = true;
        for (String word : text.split(" ", -1)) {
            if (!fresh && length(line) + 1 + length(word) > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(hanging);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
