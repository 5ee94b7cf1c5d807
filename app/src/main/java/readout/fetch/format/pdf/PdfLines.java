package readout.fetch.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Extracts the lines of a PDF with their positions on the page. */
public final class PdfLines extends PDFTextStripper {
    private static final int MOST_PAGES = 500;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();

    /**
     * A line, measured in points from the page's upper left corner.
     *
     * @param y position of its baseline
     * @param size font size of its first letter
     */
    record Line(String text, int page, float left, float right, float y, float size) {}

    private PdfLines() {
        setEndPage(MOST_PAGES);
    }

    public static List<Line> of(PDDocument document) throws IOException {
        PdfLines stripper = new PdfLines();
        stripper.getText(document);
        stripper.finish();
        return stripper.lines;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        text.append(words);
        places.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        finish();
    }

    @Override
    protected void writeParagraphEnd() {
        finish();
    }

    @Override
    protected void writePageEnd() {
        finish();
    }

    private void finish() {
        String words = text.toString().strip();
        if (!words.isEmpty() && !places.isEmpty()) {
            TextPosition first = places.get(0);
            TextPosition last = places.get(places.size() - 1);
            lines.add(new Line(
                    words,
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt()));
        }
        text.setLength(0);
        places.clear();
    }
}
