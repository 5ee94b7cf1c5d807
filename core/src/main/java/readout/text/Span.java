package readout.text;

/** A place in an article's text: half open, in UTF-16 code units. */
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

    /** The words at this place. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
