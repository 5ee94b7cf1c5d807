package readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReaderModelTest {
    private static final String TEXT = "The envoy said on Monday that both sides would meet in Geneva.";
    private static final ReaderModel MODEL = ReaderModel.shared();

    @Test
    void probabilitiesOfATagAddUpToOne() {
        try (Encoded encoded = encoded()) {
            for (int tag = 0; tag < MODEL.scheme().tags().size(); tag++) {
                for (int piece : new int[] {0, encoded.size() - 1}) {
                    assertThat(sum(encoded.tags(), piece, 3 * tag, 3 * tag + 3)).isCloseTo(1, within(1e-4));
                }
            }
            assertThat(sum(encoded.names(), 0, 0, 11)).isCloseTo(1, within(1e-4));
            assertThat(sum(encoded.times(), 4, 0, 3)).isCloseTo(1, within(1e-4));
            assertThat(sum(encoded.directions(), 4, 0, 3)).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void triggersHaveOnlyTheRolesOfTheirKind() {
        Scheme scheme = MODEL.scheme();
        int kind = scheme.kinds().indexOf("S");
        List<String> allowed = scheme.arguments().getOrDefault("S", List.of());
        try (Encoded encoded = encoded()) {
            WeightTable roles = MODEL.arguments(encoded, List.of(new Trigger(0, 0, 1), new Trigger(2, 2, kind)))
                    .roles(1);
            for (int role = 0; role < scheme.roles().size(); role++) {
                if (!allowed.contains(scheme.roles().get(role))) {
                    assertThat(roles.at(encoded.size() - 1, 1 + role)).isZero();
                }
            }
            assertThat(sum(roles, encoded.size() - 1, 0, 1 + scheme.roles().size()))
                    .isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void valuesOfAnAttributeAddUpToOne() {
        try (Encoded encoded = encoded()) {
            Scores scores = MODEL.arguments(encoded, List.of(new Trigger(0, 1, 2), new Trigger(2, 2, 3)));
            for (Scheme.Attribute attribute : MODEL.scheme().attributes()) {
                double sum = IntStream.range(0, attribute.values().size())
                        .mapToDouble(value -> scores.value(1, attribute.first() + value))
                        .sum();
                assertThat(sum).isCloseTo(1, within(1e-4));
            }
        }
    }

    @Test
    void threadsThatShareTheModelGetWhatOneGets() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Float> task = () -> {
                try (Encoded encoded = encoded()) {
                    return encoded.tags().at(2, 3);
                }
            };
            List<Future<Float>> results =
                    threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> task).toList());
            Set<Float> found = new HashSet<>();
            for (Future<Float> result : results) {
                found.add(result.get());
            }
            assertThat(found).containsExactly(task.call());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Encoded encoded() {
        Pieces pieces = MODEL.wordPieces().encode(TEXT);
        return MODEL.tokens(pieces, Windows.over(TEXT, pieces).get(0));
    }

    private static double sum(WeightTable table, int row, int begin, int end) {
        return IntStream.range(begin, end)
                .mapToDouble(column -> table.at(row, column))
                .sum();
    }
}
