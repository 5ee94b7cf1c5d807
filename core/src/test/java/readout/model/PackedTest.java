package readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables of weights, and models on their way to a file and back. */
class PackedTest {
    @Test
    void aFeatureAddsItsWeightsAndAnUnknownOneNothing() {
        WeightTable table = WeightTable.ofSize(1000, 2);
        for (int number = 0; number < 1000; number++) {
            table.put(Hashing.key("feature " + number), new float[] {number, -number});
        }
        float[] sum = {1, 1};
        table.addTo(sum, Hashing.key("feature 7"));
        table.addTo(sum, Hashing.key("feature 999"));
        table.addTo(sum, Hashing.key("feature 1000"));
        assertThat(sum).containsExactly(1 + 7 + 999, 1 - 7 - 999);
    }

    @Test
    void aRowOfAFewColumnsAddsThoseAlone() throws IOException {
        SparseTable table = SparseTable.of(Map.of(
                Hashing.key("one"), Map.of(0, 0.5f, 3, 2f),
                Hashing.key("two"), Map.of(3, -1f),
                Hashing.key("empty"), Map.of()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedOutput out = new PackedOutput(bytes)) {
            table.write(out);
        }
        SparseTable read = SparseTable.read(new PackedInput(new ByteArrayInputStream(bytes.toByteArray())));
        double[] sum = {1, 1, 1, 1};
        for (String name : List.of("one", "two", "empty", "unknown")) {
            read.addTo(sum, read.row(Hashing.key(name)));
        }
        assertThat(sum).containsExactly(1.5, 1, 1, 2);
        assertThat(read.row(Hashing.key("unknown"))).isEqualTo(SparseTable.NONE);
    }

    @Test
    void twoNamesOfOneHashAreAnError() {
        WeightTable table = WeightTable.ofSize(10, 1);
        table.put(Hashing.key("one"), new float[] {1});
        assertThatThrownBy(() -> table.put(Hashing.key("one"), new float[] {2})).hasMessage("two names with one hash");
    }

    @Test
    void aHashIsTheSameHoweverItsTextIsCut() {
        long whole = Hashing.key("Port Reitz");
        assertThat(Hashing.key("Port ", "Reitz")).isEqualTo(whole);
        assertThat(Hashing.key("a Port Reitz b".substring(2, 12))).isEqualTo(whole);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClassTable classes = ClassTable.ofSize(2);
        classes.put("fjord", 300);
        try (PackedOutput out = new PackedOutput(bytes)) {
            out.integer(-5);
            out.strings(List.of("Łódź", ""));
            out.floats(new float[] {1.5f, Float.MIN_VALUE});
            out.rows(new float[][] {{1, 2}, {3, 4}, {5, 6}});
            classes.write(out);
        }
        try (PackedInput in = new PackedInput(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.integer()).isEqualTo(-5);
            assertThat(in.strings()).containsExactly("Łódź", "");
            assertThat(in.floats()).containsExactly(1.5f, Float.MIN_VALUE);
            assertThat(Arrays.deepToString(in.rows())).isEqualTo("[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]");
            ClassTable read = ClassTable.read(in);
            assertThat(read.get("fjord", 0)).isEqualTo(300);
            assertThat(read.get("sound", 9)).isEqualTo(9);
            assertThat(read.contains("sound")).isFalse();
        }
    }

    @Test
    void aFileThatIsCutShortIsAnError() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedOutput out = new PackedOutput(bytes)) {
            out.floats(new float[100]);
        }
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), 50);
        assertThatThrownBy(() -> new PackedInput(new ByteArrayInputStream(cut)).floats())
                .isInstanceOf(IOException.class)
                .hasMessage("a model's file ends too early");
    }
}
