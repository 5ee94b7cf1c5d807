package readout.web.page.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import readout.text.Article;
import readout.text.Span;

/** A text cut wherever words of facts begin or end, so that marks that overlap stay well-formed. */
public final class Marked {
    private Marked() {}

    /**
     * Words that facts rest on.
     *
     * @param kind of the fact, in lower case
     * @param finding the id of what they are evidence for
     */
    public record Mark(Span span, String kind, String finding) {}

    /**
     * A piece of text.
     *
     * @param kinds of the facts that rest on it, none for plain text
     * @param anchor the finding whose words begin here; empty for none
     * @param finding one that rests on it, the shortest words first; empty for none
     */
    public record Piece(String text, String kinds, String anchor, String finding) {
        public boolean marked() {
            return !kinds.isEmpty();
        }
    }

    /** A paragraph with its number, from 1. */
    public record Paragraph(int number, List<Piece> pieces) {}

    /** The pieces of one part of a text. */
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

    /** The paragraphs of an article's text. */
    public static List<Paragraph> paragraphs(String text, List<Mark> marks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span span : Article.paragraphs(text)) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, pieces(text, span, marks)));
        }
        return paragraphs;
    }

    /** The paragraphs that these spans touch. */
    public static List<Paragraph> around(String text, List<Mark> marks) {
        return paragraphs(text, marks).stream()
                .filter(paragraph -> paragraph.pieces().stream().anyMatch(Piece::marked))
                .toList();
    }
}
