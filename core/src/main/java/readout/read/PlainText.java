package readout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.read.page.Block;

/** Splits plain text into blocks: at blank lines, with the lines of a wrapped paragraph joined and each long unwrapped line a paragraph. */
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

    /** True for the lines of a wrapped paragraph: all but the last have about the same width, at most that of a terminal. */
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
