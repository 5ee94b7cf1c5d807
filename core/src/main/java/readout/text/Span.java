package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Span of an article's text: half open, in UTF-16 code units. */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span from " + begin + " to " + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Words of the text in this span. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Smallest span that covers both. */
    public Span to(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Splits this span wherever one of the others begins or ends in it. */
    public List<Span> cutBy(Stream<Span> others) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(begin, end));
        others.filter(this::overlaps).forEach(other -> {
            cuts.add(Math.max(other.begin, begin));
            cuts.add(Math.min(other.end, end));
        });
        List<Span> pieces = new ArrayList<>();
        int from = begin;
        for (int to : cuts.tailSet(begin, false)) {
            pieces.add(new Span(from, to));
            from = to;
        }
        return pieces;
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
