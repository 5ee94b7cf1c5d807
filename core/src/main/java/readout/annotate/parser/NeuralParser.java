package readout.annotate.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Parses tagged sentences. What a feature adds to the hidden layer is computed once and kept, so that a step costs 48 vector sums and one
 * small matrix product; sums run over arrays in the order in which the JVM vectorises them. Safe for use by several threads.
 */
public final class NeuralParser {
    private static final String ROOT = "root";
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    /** Contributions of words that are kept at most; each takes 4 kB. Those of tags and labels are few and all kept. */
    private static final int MOST_KEPT = 25_000;

    private final ParserModel model;
    private final AtomicReferenceArray<float[]> kept;
    private final AtomicInteger keptWords = new AtomicInteger();
    private final int noWord;
    private final int noTag;
    private final int noLabel;
    private final int rootWord;
    private final int rootTag;
    private final int[] labelIds;

    private NeuralParser(ParserModel model) {
        this.model = model;
        kept = new AtomicReferenceArray<>(ParserModel.FEATURES * model.ids());
        noWord = model.word(ParserModel.NULL);
        noTag = model.tag(ParserModel.NULL);
        noLabel = model.label(ParserModel.NULL);
        rootWord = model.word(ParserModel.ROOT);
        rootTag = model.tag(ParserModel.ROOT);
        labelIds = model.labels.stream().mapToInt(model::label).toArray();
    }

    /** Loads the model from the class path. */
    public static NeuralParser load() {
        return new NeuralParser(ParserModel.load(MODEL));
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
        float[] scores = new float[2 * model.labels.size() + 1];
        int[] features = new int[ParserModel.FEATURES];
        while (!state.isDone()) {
            features(state, wordIds, tagIds, features);
            hidden(features, hidden);
            scores(hidden, scores);
            step(state, scores);
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

    /** The 48 features in the model's order: words, tags, labels. */
    private void features(ParserState state, int[] words, int[] tags, int[] features) {
        int at = 0;
        for (int place = 2; place >= 0; place--) {
            at = wordAndTag(state.stack(place), at, words, tags, features);
        }
        for (int place = 0; place <= 2; place++) {
            at = wordAndTag(state.buffer(place), at, words, tags, features);
        }
        int label = 36;
        for (int place = 0; place <= 1; place++) {
            int word = state.stack(place);
            int[] kin = {
                state.left(word, 1),
                state.right(word, 1),
                state.left(word, 2),
                state.right(word, 2),
                state.left(state.left(word, 1), 1),
                state.right(state.right(word, 1), 1)
            };
            for (int each : kin) {
                at = wordAndTag(each, at, words, tags, features);
                features[label++] = each > 0 ? labelIds[state.labels[each]] : noLabel;
            }
        }
    }

    private int wordAndTag(int word, int at, int[] words, int[] tags, int[] features) {
        features[at] = word < 0 ? noWord : words[word];
        features[at + 18] = word < 0 ? noTag : tags[word];
        return at + 1;
    }

    private void hidden(int[] features, float[] hidden) {
        System.arraycopy(model.hiddenBias, 0, hidden, 0, hidden.length);
        for (int feature = 0; feature < features.length; feature++) {
            float[] contribution = contribution(feature, features[feature]);
            for (int unit = 0; unit < hidden.length; unit++) {
                hidden[unit] += contribution[unit];
            }
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            float value = hidden[unit];
            hidden[unit] = value * value * value;
        }
    }

    private float[] contribution(int feature, int id) {
        int key = feature * model.ids() + id;
        float[] known = kept.get(key);
        if (known != null) {
            return known;
        }
        float[] fresh = model.contribution(feature, id);
        if (!model.isWord(id) || keptWords.incrementAndGet() <= MOST_KEPT) {
            kept.set(key, fresh);
        }
        return fresh;
    }

    private void scores(float[] hidden, float[] scores) {
        Arrays.fill(scores, 0);
        for (int unit = 0; unit < hidden.length; unit++) {
            float value = hidden[unit];
            float[] weights = model.output[unit];
            for (int transition = 0; transition < scores.length; transition++) {
                scores[transition] += value * weights[transition];
            }
        }
    }

    /** Takes the best step that the state allows; only the first label, the root's, may hang on the root. */
    private void step(ParserState state, float[] scores) {
        int labels = model.labels.size();
        int best = -1;
        for (int transition = 0; transition < scores.length; transition++) {
            boolean better = best < 0 || scores[transition] > scores[best];
            if (better && isAllowed(state, transition, labels)) {
                best = transition;
            }
        }
        if (best == 2 * labels) {
            state.shift();
        } else if (best < labels) {
            state.goLeft(best);
        } else {
            state.goRight(best - labels);
        }
    }

    private static boolean isAllowed(ParserState state, int transition, int labels) {
        if (transition == 2 * labels) {
            return state.canShift();
        }
        if (transition < labels) {
            return state.canGoLeft();
        }
        return state.canGoRight() && (state.stack(1) > 0 || transition == labels);
    }
}
