package readout.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.knowledge.Cues;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/**
 * Other extents of a reading's content. Parsers often hang the end of a long content on the cue or elsewhere, and what follows it on the
 * content; the words at the seam tell which is which better than the tree does.
 */
final class Extents {
    private static final Set<String> SEAMS = Set.of(",", "--", "–", "—", ";");
    private static final Set<String> STOPS = Set.of(".", "?", "!");
    private static final int LEAST_LEFT = 2;
    private static final int MOST_SEAMS = 3;

    private final Attribution reading;
    private final List<Token> tokens;
    private final String text;
    private final Span last;
    private final int next;
    private final List<Attribution> found = new ArrayList<>();
    private final Set<List<Span>> seen = new HashSet<>();

    private Extents(Attribution reading, String text) {
        this.reading = reading;
        this.text = text;
        tokens = reading.sentence().tokens();
        last = last(reading);
        next = after(last.end());
    }

    /** The reading, then the same with content that ends sooner or later. */
    static List<Attribution> of(Attribution reading, String text) {
        if (reading.content().isEmpty()) {
            return List.of(reading);
        }
        Span last = last(reading);
        boolean follows = last.begin() >= reading.cue().span().end()
                && reading.sentence().span().contains(last);
        if (!follows) {
            return List.of(reading);
        }
        Extents extents = new Extents(reading, text);
        extents.find();
        return extents.found;
    }

    private static Span last(Attribution reading) {
        return reading.content().get(reading.content().size() - 1);
    }

    private void find() {
        int size = lastWord(reading.sentence());
        Optional<Token> seam = next < size ? Optional.of(tokens.get(next)) : Optional.empty();
        add(last.end(), seam, Extent.Kind.TREE);
        if (seam.isPresent()) {
            int stop =
                    IntStream.range(next, size).filter(this::speaks).findFirst().orElse(size);
            seams(next + 1, stop).forEach(at -> add(endBefore(at), seam, Extent.Kind.LONGER));
            if (stop == size) {
                add(endBefore(size), seam, Extent.Kind.LONGER);
            }
        }
        seams(after(last.begin()) + LEAST_LEFT, next)
                .forEach(at -> add(endBefore(at), Optional.of(tokens.get(at)), Extent.Kind.SHORTER));
    }

    /** The first places where a content may end. */
    private IntStream seams(int from, int to) {
        return IntStream.range(from, to).filter(this::isSeam).limit(MOST_SEAMS);
    }

    private int endBefore(int at) {
        return tokens.get(at - 1).span().end();
    }

    /** True for the "adding" of ", adding that": what it says is its own. */
    private boolean speaks(int at) {
        return at > 0
                && tokens.get(at).pos().equals("VBG")
                && tokens.get(at - 1).text().equals(",")
                && Cues.isSpeech(tokens.get(at).lemma());
    }

    /** Where a content may end: before a comma, a dash or a bracket. */
    private boolean isSeam(int at) {
        return SEAMS.contains(tokens.get(at).text()) || tokens.get(at).pos().equals("-LRB-");
    }

    private void add(int end, Optional<Token> seam, Extent.Kind kind) {
        List<Span> content =
                new ArrayList<>(reading.content().subList(0, reading.content().size() - 1));
        content.add(Spans.trimmed(new Span(last.begin(), end), text));
        if (seen.add(content)) {
            found.add(new Attribution(
                    reading.sentence(),
                    reading.cue(),
                    reading.frame(),
                    reading.source(),
                    reading.addressee(),
                    content,
                    new Extent(kind, seam)));
        }
    }

    /** The index of the first token that begins at the place or after it. */
    private int after(int place) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().begin() < place) {
            at++;
        }
        return at;
    }

    /** The number of tokens up to the sentence's full stop. */
    private static int lastWord(Sentence sentence) {
        int size = sentence.tokens().size();
        while (size > 1 && STOPS.contains(sentence.tokens().get(size - 1).text())) {
            size--;
        }
        return size;
    }
}
