package readout.fetch.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.fetch.format.pdf.PdfLines.Line;

/**
 * Joins the lines of a PDF into paragraphs, by line spacing, indents, font size, and sentences that end before the line does. Hyphens at line ends
 * are removed; page numbers and text repeated on every page are left out.
 */
public final class PdfText {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)\\W*(?:page )?\\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?\\W*");
    private static final Pattern STOP = Pattern.compile(".*[.!?:][\"”’)]*");
    private static final int LEAST_PAGES = 3;
    private static final double WIDE_SPACE = 1.3;
    private static final double FULL_LINE = 0.85;
    private static final double INDENT = 0.8;
    private static final double OTHER_SIZE = 0.5;

    private final List<Line> lines;
    private final double usualStep;
    private final float right;

    private PdfText(List<Line> lines) {
        this.lines = lines;
        usualStep = usualStep();
        right = lines.stream().map(Line::right).max(Float::compare).orElse(0F);
    }

    public static String of(List<Line> all) {
        return new PdfText(withoutBoilerplate(all)).paragraphs();
    }

    private static List<Line> withoutBoilerplate(List<Line> all) {
        long pages = all.stream().mapToInt(Line::page).distinct().count();
        Map<String, Long> pagesOf = all.stream()
                .collect(Collectors.groupingBy(
                        Line::text,
                        Collectors.mapping(Line::page, Collectors.collectingAndThen(Collectors.toSet(), set ->
                                (long) set.size()))));
        return all.stream()
                .filter(line -> !PAGE_NUMBER.matcher(line.text()).matches())
                .filter(line -> pages < LEAST_PAGES || pagesOf.getOrDefault(line.text(), 0L) < pages - 1)
                .toList();
    }

    /** The median distance from a line to the next one below it. */
    private double usualStep() {
        List<Float> steps = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            float step = lines.get(at).y() - lines.get(at - 1).y();
            if (step > 0 && lines.get(at).page() == lines.get(at - 1).page()) {
                steps.add(step);
            }
        }
        steps.sort(Float::compare);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 3);
    }

    private String paragraphs() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (at == 0) {
                text.append(line.text());
            } else if (begins(lines.get(at - 1), line)) {
                text.append("\n\n").append(line.text());
            } else if (isBroken(text, line.text())) {
                text.setLength(text.length() - 1);
                text.append(line.text());
            } else {
                text.append(' ').append(line.text());
            }
        }
        return text.toString();
    }

    private boolean begins(Line before, Line line) {
        boolean ended = STOP.matcher(before.text()).matches();
        boolean endsEarly = before.right() < right * FULL_LINE;
        if (before.page() != line.page() || line.y() < before.y()) {
            return ended && (endsEarly || Character.isUpperCase(line.text().codePointAt(0)));
        }
        return line.y() - before.y() > usualStep * WIDE_SPACE
                || Math.abs(line.size() - before.size()) > OTHER_SIZE
                || ended && endsEarly
                || ended && line.left() - before.left() > line.size() * INDENT;
    }

    /** True where the line break splits a word: "nego-" and "tiation". */
    private static boolean isBroken(StringBuilder before, String after) {
        int last = before.length() - 1;
        return last > 1
                && before.charAt(last) == '-'
                && Character.isLowerCase(before.charAt(last - 1))
                && Character.isLowerCase(after.charAt(0));
    }
}
