package readout.model.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parses tagged sentences. What a word adds to the hidden layer at a place is kept, and a child that is absent costs nothing, so that a step
 * costs about ten vector sums and one small matrix product; sums run over arrays in the order in which the JVM vectorises them. Safe for use
 * by several threads.
 */
public final class NeuralParser {
    private static final String ROOT = "root";
    private static final int NONE = -1;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private final ParserModel model;
    private final Contributions contributions;
    private final int noWord;
    private final int noTag;
    private final int noLabel;
    private final int rootWord;
    private final int rootTag;
    private final int[] labelIds;

    private NeuralParser(ParserModel model) {
        this.model = model;
        contributions = new Contributions(model);
        noWord = model.word(ParserModel.NULL);
        noTag = model.tag(ParserModel.NULL);
        noLabel = model.label(ParserModel.NULL);
        rootWord = model.word(ParserModel.ROOT);
        rootTag = model.tag(ParserModel.ROOT);
        labelIds = model.labels.stream().mapToInt(model::label).toArray();
    }

    /** Loads the model from the class path. */
    public static NeuralParser load() {
        return new NeuralParser(ParserModel.load());
    }

    /**
     * A word's head and its relation to it.
     *
     * @param head index of the head, from 0; -1 for the root
     */
    public record Arc(int head, String relation) {}

    /** The arcs of a sentence, one a word. */
    public List<Arc> parse(List<String> words, List<String> tags) {
        int size = words.size();
        int[] wordIds = new int[size + 1];
        int[] tagIds = new int[size + 1];
        wordIds[0] = rootWord;
        tagIds[0] = rootTag;
        for (int at = 0; at < size; at++) {
            wordIds[at + 1] = model.word(words.get(at));
            tagIds[at + 1] = model.tag(tags.get(at));
        }
        ParserState state = new ParserState(size);
        float[] hidden = new float[model.hiddenSize];
        OutputLayer.Scores scores = model.output.new Scores();
        while (!state.isDone()) {
            hidden(state, wordIds, tagIds, hidden);
            step(state, best(state, hidden, scores));
        }
        return arcs(state, size);
    }

    private List<Arc> arcs(ParserState state, int size) {
        List<Arc> arcs = new ArrayList<>(size);
        for (int word = 1; word <= size; word++) {
            int head = state.heads[word] - 1;
            String label = model.labels.get(state.labels[word]);
            arcs.add(new Arc(head, head < 0 ? ROOT : label.equals(ROOT) ? "dep" : label));
        }
        return withPassiveSubjects(arcs);
    }

    /** A subject of a verb with a passive auxiliary is a passive subject, whatever the network calls it. */
    private static List<Arc> withPassiveSubjects(List<Arc> arcs) {
        Set<Integer> passive = new HashSet<>();
        arcs.stream().filter(arc -> arc.relation().equals("aux:pass")).forEach(arc -> passive.add(arc.head()));
        return arcs.stream()
                .map(arc -> SUBJECTS.contains(arc.relation()) && passive.contains(arc.head())
                        ? new Arc(arc.head(), arc.relation() + ":pass")
                        : arc)
                .toList();
    }

    /** The hidden layer: the words on the stack and in the buffer, and the children of the two on top; a child that is absent adds nothing. */
    private void hidden(ParserState state, int[] words, int[] tags, float[] hidden) {
        System.arraycopy(contributions.base, 0, hidden, 0, hidden.length);
        int place = 0;
        for (int depth = 2; depth >= 0; depth--) {
            add(place++, state.stack(depth), words, tags, hidden);
        }
        for (int ahead = 0; ahead <= 2; ahead++) {
            add(place++, state.buffer(ahead), words, tags, hidden);
        }
        for (int depth = 0; depth <= 1; depth++) {
            int word = state.stack(depth);
            addChild(place++, state, state.left(word, 1), words, tags, hidden);
            addChild(place++, state, state.right(word, 1), words, tags, hidden);
            addChild(place++, state, state.left(word, 2), words, tags, hidden);
            addChild(place++, state, state.right(word, 2), words, tags, hidden);
            addChild(place++, state, state.left(state.left(word, 1), 1), words, tags, hidden);
            addChild(place++, state, state.right(state.right(word, 1), 1), words, tags, hidden);
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            float value = hidden[unit];
            hidden[unit] = value * value * value;
        }
    }

    private void add(int place, int word, int[] words, int[] tags, float[] hidden) {
        boolean none = word < 0;
        FloatRows.add(contributions.of(place, none ? noWord : words[word], none ? noTag : tags[word], noLabel), hidden);
    }

    private void addChild(int place, ParserState state, int child, int[] words, int[] tags, float[] hidden) {
        if (child > 0) {
            FloatRows.add(contributions.of(place, words[child], tags[child], labelIds[state.labels[child]]), hidden);
        }
    }

    /** The best transition that the state allows. */
    private int best(ParserState state, float[] hidden, OutputLayer.Scores scores) {
        float bound = scores.ofLarge(hidden);
        int best = best(state, scores.values, NONE);
        int second = best(state, scores.values, best);
        if (second != NONE && scores.values[best] - scores.values[second] <= 2 * bound) {
            scores.addSmall(hidden);
            best = best(state, scores.values, NONE);
        }
        return best;
    }

    /** The best transition but one; only the first label, the root's, may hang on the root. */
    private int best(ParserState state, float[] scores, int except) {
        int labels = model.labels.size();
        int best = state.canShift() && except != 2 * labels ? 2 * labels : NONE;
        if (state.canGoLeft()) {
            best = best(scores, 0, labels, best, except);
        }
        if (state.canGoRight()) {
            best = best(scores, labels, state.stack(1) > 0 ? 2 * labels : labels + 1, best, except);
        }
        return best;
    }

    private static int best(float[] scores, int from, int to, int first, int except) {
        int best = first;
        for (int transition = from; transition < to; transition++) {
            if (transition != except && (best == NONE || scores[transition] > scores[best])) {
                best = transition;
            }
        }
        return best;
    }

    private void step(ParserState state, int transition) {
        int labels = model.labels.size();
        if (transition == 2 * labels) {
            state.shift();
        } else if (transition < labels) {
            state.goLeft(transition);
        } else {
            state.goRight(transition - labels);
        }
    }
}
