package readout.bench;

import java.util.List;
import java.util.OptionalDouble;

/** Median of some figures; the upper one of the two middle figures if their number is even. */
public final class Median {
    private Median() {}

    /** The median; empty if there are no figures. */
    public static OptionalDouble of(List<Double> figures) {
        return figures.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .skip(figures.size() / 2)
                .findFirst();
    }
}
