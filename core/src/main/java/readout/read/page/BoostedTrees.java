package readout.read.page;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Gradient boosted decision trees for one probability (Friedman, 2001), as {@code training/pages} writes them: a line of feature names,
 * then one tree a line in prefix order, {@code 3<0.5} for a node that goes left up to 0.5 of feature 3, {@code =0.1} for a leaf.
 */
final class BoostedTrees {
    private final List<String> features;
    private final List<Tree> trees;

    private static final class Tree {
        /** Feature that a node tests; negative for a leaf. */
        private final int[] feature;
        /** Threshold of a node, up to which it goes to the next node; score of a leaf. */
        private final double[] value;
        /** Node to go to above the threshold. */
        private final int[] right;

        Tree(Iterator<String> nodes, int size) {
            feature = new int[size];
            value = new double[size];
            right = new int[size];
            grow(0, nodes);
        }

        /** Reads a node and its subtree; returns the index after them. */
        private int grow(int at, Iterator<String> nodes) {
            String node = nodes.next();
            int mark = Math.max(node.indexOf('<'), node.indexOf('='));
            value[at] = Double.parseDouble(node.substring(mark + 1));
            feature[at] = mark == 0 ? -1 : Integer.parseInt(node.substring(0, mark));
            if (mark == 0) {
                return at + 1;
            }
            right[at] = grow(at + 1, nodes);
            return grow(right[at], nodes);
        }

        double score(double[] features) {
            int at = 0;
            while (feature[at] >= 0) {
                at = features[feature[at]] <= value[at] ? at + 1 : right[at];
            }
            return value[at];
        }
    }

    private BoostedTrees(List<String> features, List<Tree> trees) {
        this.features = features;
        this.trees = trees;
    }

    /** Parses the lines. The trees must have been trained with these features in this order. */
    static BoostedTrees of(List<String> lines, List<String> features) {
        List<String> known = List.of(lines.get(0).split(" ", -1));
        if (!known.equals(features)) {
            throw new IllegalArgumentException("the trees are of other features: " + known);
        }
        return new BoostedTrees(
                features, lines.stream().skip(1).map(BoostedTrees::tree).toList());
    }

    /** Probability for a thing with these feature values. */
    double probability(double[] values) {
        if (values.length != features.size()) {
            throw new IllegalArgumentException(values.length + " values for " + features.size() + " features");
        }
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.score(values);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Tree tree(String line) {
        List<String> nodes = Arrays.asList(line.split(" ", -1));
        return new Tree(nodes.iterator(), nodes.size());
    }
}
