package readout.bench;

import java.util.List;
import java.util.OptionalDouble;

/** The middle one of some figures; of an even number the upper of the two. */
public final class Median {
    private Median() {}

    /** Nothing where there are none. */
    public static OptionalDouble of(List<Double> figures) {
        return figures.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .skip(figures.size() / 2)
                .findFirst();
    }
}
