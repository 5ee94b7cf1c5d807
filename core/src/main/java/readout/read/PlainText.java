package readout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.read.page.Block;

/** Plain text to blocks: parted by blank lines, lines of a wrapped paragraph joined, long unwrapped lines each a paragraph. */
final class PlainText {
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final int WRAP_WIDTH = 100;

    private PlainText() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : LINE.split(text, -1)) {
            if (line.isBlank()) {
                flush(lines, blocks);
            } else {
                lines.add(line.strip());
            }
        }
        flush(lines, blocks);
        return blocks;
    }

    private static void flush(List<String> lines, List<Block> blocks) {
        if (isWrapped(lines)) {
            blocks.add(new Block(String.join(" ", lines), Block.Kind.PARAGRAPH));
        } else {
            lines.forEach(line -> blocks.add(new Block(line, Block.Kind.PARAGRAPH)));
        }
        lines.clear();
    }

    /** Lines of one paragraph: all but the last of about the same width, and no longer than a terminal's. */
    private static boolean isWrapped(List<String> lines) {
        if (lines.size() < 2) {
            return false;
        }
        List<String> full = lines.subList(0, lines.size() - 1);
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        int narrowest = full.stream().mapToInt(String::length).min().orElse(0);
        return widest <= WRAP_WIDTH && narrowest * 2 > widest && widest > WRAP_WIDTH / 3;
    }
}
