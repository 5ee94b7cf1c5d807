package readout.tag;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import readout.model.Scheme;
import readout.text.EntityType;

/**
 * Positions of everything in the model's output, in this package's terms.
 *
 * @param kinds kinds of frames, in the model's order
 * @param marks kinds of frames whose triggers are marked piece by piece
 * @param content index of the mark of communicated content
 */
record ReaderScheme(
        List<KindScheme> kinds, List<Mark> marks, int content, List<EntityType> names, List<TimeDirection> directions) {
    /** Kind of frame whose triggers are marked, with the index of its mark. */
    record Mark(KindScheme kind, int tag) {}

    static ReaderScheme of(Scheme scheme) {
        List<KindScheme> kinds = scheme.kinds().stream()
                .map(letter -> KindScheme.of(scheme, letter))
                .toList();
        List<Mark> marks = IntStream.range(0, scheme.tags().size())
                .filter(tag -> scheme.kinds().contains(scheme.tags().get(tag)))
                .mapToObj(tag ->
                        new Mark(kinds.get(scheme.kinds().indexOf(scheme.tags().get(tag))), tag))
                .toList();
        return new ReaderScheme(
                kinds,
                marks,
                scheme.tags().indexOf("C"),
                scheme.names().stream()
                        .map(name -> EntityType.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList(),
                scheme.directions().stream()
                        .map(name -> TimeDirection.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    KindScheme kind(FrameKind kind) {
        return kinds.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}
