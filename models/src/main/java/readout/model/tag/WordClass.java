package readout.model.tag;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import readout.model.PackedInput;
import readout.model.PackedOutput;

/**
 * What the training texts say of a word, the same for many words.
 *
 * @param tags those that it can have, in the order in which the original tries them
 * @param rare whether it was seen so seldom that its form tells more than itself
 * @param commonest its tag more often than another
 */
record WordClass(List<Integer> tags, boolean rare, int commonest) {
    static WordClass read(PackedInput in) throws IOException {
        List<Integer> tags = Arrays.stream(in.integers()).boxed().toList();
        return new WordClass(tags, in.integer() == 1, in.integer());
    }

    void write(PackedOutput out) throws IOException {
        out.integers(tags.stream().mapToInt(Integer::intValue).toArray());
        out.integer(rare ? 1 : 0);
        out.integer(commonest);
    }
}
