package readout.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Index of things by their spans in a text, with lookups whose time does not grow with the article.
 *
 * @param things things in the order of their spans
 * @param longest length of the longest span
 */
public record Places<T>(List<T> things, List<Span> spans, int longest) {
    public Places {
        things = List.copyOf(things);
        spans = List.copyOf(spans);
    }

    /** Creates an index of things by their spans. */
    public static <T> Places<T> of(List<T> things, Function<T, Span> place) {
        List<T> sorted = things.stream().sorted(Comparator.comparing(place)).toList();
        List<Span> spans = sorted.stream().map(place).toList();
        return new Places<>(
                sorted, spans, spans.stream().mapToInt(Span::length).max().orElse(0));
    }

    /** Things that overlap the span, in text order. */
    public List<T> overlapping(Span span) {
        List<T> found = new ArrayList<>();
        for (int at = firstFrom(span.begin() - longest);
                at < spans.size() && spans.get(at).begin() < span.end();
                at++) {
            if (spans.get(at).overlaps(span)) {
                found.add(things.get(at));
            }
        }
        return found;
    }

    /** Index of the first thing that begins at or after the offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
