package readout.web.page.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import readout.text.Article;
import readout.text.Span;

/** Cuts a text into pieces wherever the evidence of a fact begins or ends, so that overlapping marks stay well-formed. */
public final class Marked {
    private Marked() {}

    /**
     * Span of a fact's evidence.
     *
     * @param kind the fact's kind in lower case
     * @param finding the id of the finding that it supports
     */
    public record Mark(Span span, String kind, String finding) {}

    /**
     * Piece of text, marked or not.
     *
     * @param kinds the kinds of the facts it is evidence for, separated by blanks; empty for plain text
     * @param anchor the finding whose evidence begins here; empty if there is none
     * @param finding the finding with the shortest evidence here; empty if there is none
     */
    public record Piece(String text, String kinds, String anchor, String finding) {
        public boolean marked() {
            return !kinds.isEmpty();
        }
    }

    /** Paragraph with its number, counted from 1. */
    public record Paragraph(int number, List<Piece> pieces) {}

    /** Cuts one part of a text into pieces. */
    public static List<Piece> pieces(String text, Span part, List<Mark> marks) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(part)).toList();
        return part.cutBy(here.stream().map(Mark::span)).stream()
                .map(span -> piece(text, span, here))
                .toList();
    }

    private static Piece piece(String text, Span span, List<Mark> marks) {
        List<Mark> over = marks.stream()
                .filter(mark -> mark.span().contains(span))
                .sorted(Comparator.comparing(
                        (Mark mark) -> mark.span().end() - mark.span().begin()))
                .toList();
        String kinds = over.stream().map(Mark::kind).distinct().sorted().collect(Collectors.joining(" "));
        String anchor = over.stream()
                .filter(mark -> mark.span().begin() == span.begin())
                .map(Mark::finding)
                .findFirst()
                .orElse("");
        return new Piece(
                span.of(text), kinds, anchor, over.isEmpty() ? "" : over.get(0).finding());
    }

    /** Cuts an article's text into paragraphs of pieces. */
    public static List<Paragraph> paragraphs(String text, List<Mark> marks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span span : Article.paragraphs(text)) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, pieces(text, span, marks)));
        }
        return paragraphs;
    }

    /** The paragraphs that contain marks. */
    public static List<Paragraph> around(String text, List<Mark> marks) {
        return paragraphs(text, marks).stream()
                .filter(paragraph -> paragraph.pieces().stream().anyMatch(Piece::marked))
                .toList();
    }
}
