package readout.model.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.model.tag.Transitions.Transition;

/**
 * The likeliest sequence of tags (Viterbi's algorithm over pairs of tags). The probability of a tag is relative to all tags that the place could
 * have after the two before; the sum of their exponentials is a product of two vectors, one of the place and one of the two tags.
 */
final class TagLattice {
    private final Transitions transitions;
    private final List<List<Integer>> tags = new ArrayList<>();
    private final List<int[]> before = new ArrayList<>();
    private List<Integer> farther;
    private List<Integer> last;
    private double[] best = {0};

    TagLattice(Transitions transitions) {
        this.transitions = transitions;
        farther = List.of(transitions.outside());
        last = farther;
    }

    /**
     * Adds a place.
     *
     * @param possible its tags
     * @param scores of all tags
     */
    void add(List<Integer> possible, double[] scores) {
        int histories = farther.size() * last.size();
        // What all tags come to tells histories apart; of a single one it changes nothing.
        double[] exponentials = histories == 1 ? new double[0] : exponentials(scores);
        double[] next = new double[last.size() * possible.size()];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        int[] from = new int[next.length];
        for (int history = 0; history < histories; history++) {
            int old = history / last.size();
            int recent = history % last.size();
            Transition transition = transitions.after(farther.get(old), last.get(recent));
            double all = histories == 1 ? 0 : Math.log(product(exponentials, transition.exponentials));
            for (int index = 0; index < possible.size(); index++) {
                int tag = possible.get(index);
                int state = recent * possible.size() + index;
                double score = best[history] - all + scores[tag] + transition.scores[tag];
                if (score > next[state]) {
                    next[state] = score;
                    from[state] = old;
                }
            }
        }
        best = next;
        farther = last;
        last = possible;
        tags.add(possible);
        before.add(from);
    }

    /** Of the scores less the highest one, which is the same for all histories. */
    private static double[] exponentials(double[] scores) {
        double highest = Arrays.stream(scores).max().orElse(0);
        double[] exponentials = new double[scores.length];
        for (int tag = 0; tag < scores.length; tag++) {
            exponentials[tag] = Math.exp(scores[tag] - highest);
        }
        return exponentials;
    }

    private static double product(double[] left, double[] right) {
        double even = 0;
        double odd = 0;
        int at = 0;
        for (; at + 1 < left.length; at += 2) {
            even += left[at] * right[at];
            odd += left[at + 1] * right[at + 1];
        }
        return at < left.length ? even + odd + left[at] * right[at] : even + odd;
    }

    /** The best sequence over the places so far, one or more. */
    int[] best() {
        int state = 0;
        for (int other = 1; other < best.length; other++) {
            state = best[other] > best[state] ? other : state;
        }
        int[] path = new int[tags.size()];
        for (int at = path.length - 1; at >= 0; at--) {
            int count = tags.get(at).size();
            path[at] = tags.get(at).get(state % count);
            int previousCount = at == 0 ? 1 : tags.get(at - 1).size();
            state = before.get(at)[state] * previousCount + state / count;
        }
        return path;
    }
}
