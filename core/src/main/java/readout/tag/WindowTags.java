package readout.tag;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import readout.model.Encoded;
import readout.model.Pieces;
import readout.model.WeightTable;
import readout.model.Window;
import readout.text.EntityType;

/** Marks of the model in one window. Runs and their pieces are counted from the window's first piece. */
final class WindowTags {
    private static final double LEAST_NAME = 0.5;
    private static final double LEAST_TIME = 0.5;

    private final ReaderScheme scheme;
    private final Window window;
    private final WindowWords words;
    private final Encoded encoded;

    WindowTags(ReaderScheme scheme, Pieces pieces, Window window, Encoded encoded) {
        this.scheme = scheme;
        this.window = window;
        this.words = new WindowWords(pieces, window);
        this.encoded = encoded;
    }

    /** Runs with this mark that begin in the window's core. */
    List<Run> marked(int tag, double least) {
        WeightTable tags = encoded.tags();
        return runs(piece -> 1 - tags.at(piece, 3 * tag), piece -> tags.at(piece, 3 * tag + 1), least);
    }

    List<Run> names() {
        WeightTable names = encoded.names();
        IntToDoubleFunction begins = piece -> IntStream.range(0, scheme.names().size())
                .mapToDouble(kind -> names.at(piece, 1 + 2 * kind))
                .sum();
        return runs(piece -> 1 - names.at(piece, 0), begins, LEAST_NAME);
    }

    List<Run> times() {
        WeightTable times = encoded.times();
        return runs(piece -> 1 - times.at(piece, 0), piece -> times.at(piece, 1), LEAST_TIME);
    }

    EntityType nameKind(Run name) {
        WeightTable names = encoded.names();
        int kind = likeliest(
                scheme.names().size(),
                name,
                (piece, each) -> names.at(piece, 1 + 2 * each) + names.at(piece, 2 + 2 * each));
        return scheme.names().get(kind);
    }

    TimeDirection direction(Run time) {
        return scheme.directions().get(likeliest(scheme.directions().size(), time, encoded.directions()::at));
    }

    /** Probability of this direction for a time expression, 0 to 1. */
    double probability(Run time, TimeDirection direction) {
        int each = scheme.directions().indexOf(direction);
        return IntStream.rangeClosed(time.first(), time.last())
                .mapToDouble(piece -> encoded.directions().at(piece, each))
                .average()
                .orElse(0);
    }

    /** Positions of the window's words. */
    WindowWords words() {
        return words;
    }

    private List<Run> runs(IntToDoubleFunction on, IntToDoubleFunction begins, double least) {
        Marks marks = new Marks(window.size());
        for (int piece = 0; piece < window.size(); piece++) {
            marks.set(piece, on.applyAsDouble(piece), begins.applyAsDouble(piece));
        }
        return marks.runs(least, words::isFirst).stream()
                .filter(words::isInCore)
                .toList();
    }

    private interface Probability {
        double of(int piece, int each);
    }

    private static int likeliest(int count, Run run, Probability probability) {
        int likeliest = 0;
        double most = -1;
        for (int each = 0; each < count; each++) {
            int one = each;
            double sum = IntStream.rangeClosed(run.first(), run.last())
                    .mapToDouble(piece -> probability.of(piece, one))
                    .sum();
            likeliest = sum > most ? each : likeliest;
            most = Math.max(most, sum);
        }
        return likeliest;
    }
}
