package readout.count;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a Markdown document that are over 120 characters, outside tables and code blocks. */
final class LongLines {
    private static final int MOST = 120;
    private static final String FENCE = "```";
    private static final String INDENT = "    ";

    private LongLines() {}

    /** The numbers of the long lines, counted from 1. */
    static List<Integer> in(List<String> lines) {
        List<Integer> found = new ArrayList<>();
        boolean fenced = false;
        boolean indented = false;
        boolean blank = true;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean fence = line.strip().startsWith(FENCE);
            fenced ^= fence;
            // Indented code begins after a blank line and may contain further ones.
            indented = line.startsWith(INDENT) && (blank || indented) || line.isBlank() && indented;
            boolean free = fenced || fence || indented || line.startsWith("|");
            if (!free && line.codePointCount(0, line.length()) > MOST) {
                found.add(at + 1);
            }
            blank = line.isBlank();
        }
        return found;
    }
}
