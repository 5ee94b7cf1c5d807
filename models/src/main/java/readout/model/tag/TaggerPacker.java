package readout.model.tag;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.tagger.maxent.ExtractorDistsim;
import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.LambdaSolveTagger;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.model.ClassTable;
import readout.model.Hashing;
import readout.model.Original;
import readout.model.PackedOutput;
import readout.model.SparseTable;

/** Packs CoreNLP's tagger of English when the project is built: its own form is Java objects, which take long to read and much memory. */
public final class TaggerPacker {
    private static final String FILE = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final int TEMPLATES = 44;

    private final MaxentTagger original = new MaxentTagger(FILE);
    private final TTags tags = (TTags) field("tags");
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<WordClass> classes = new ArrayList<>();

    private TaggerPacker() {
        for (int tag = 0; tag < tags.getSize(); tag++) {
            numbers.put(tags.getTag(tag), tag);
        }
    }

    /** Writes the model. */
    public static void pack(PackedOutput out) throws IOException {
        new TaggerPacker().model().write(out);
    }

    private TaggerModel model() {
        List<String> names = new ArrayList<>();
        for (int tag = 0; tag < tags.getSize(); tag++) {
            names.add(tags.getTag(tag));
        }
        List<Object> templates = templates();
        WordClass unknown = new WordClass(numbers(tags.getOpenTagsArray()), true, 0);
        ClassTable known = known();
        return new TaggerModel(names, features(templates), clusters(templates), known, classes, unknown);
    }

    private Object field(String name) {
        return Original.field(MaxentTagger.class, original, name);
    }

    /** Those of all words and those of rare ones, as the features are counted. */
    private List<Object> templates() {
        List<Object> templates = new ArrayList<>();
        for (String set : List.of("extractors", "extractorsRare")) {
            Extractors extractors = (Extractors) field(set);
            for (int index = 0; index < extractors.size(); index++) {
                templates.add(Original.call(extractors, "get", index));
            }
        }
        if (templates.size() != TEMPLATES || !(field("wordFunction") instanceof AmericanizeFunction)) {
            throw new IllegalStateException("another model of CoreNLP: " + templates);
        }
        return templates;
    }

    private SparseTable features(List<Object> templates) {
        double[] lambda = ((LambdaSolveTagger) Original.call(original, "getLambdaSolve")).lambda;
        List<?> associations = (List<?>) field("fAssociations");
        Map<Long, Map<Integer, Float>> rows = new HashMap<>();
        for (int template = 0; template < templates.size(); template++) {
            for (Map.Entry<?, ?> feature : ((Map<?, ?>) associations.get(template)).entrySet()) {
                long key = Hashing.key(String.valueOf(templates.get(template)), String.valueOf(feature.getKey()));
                if (rows.put(key, row((int[]) feature.getValue(), lambda)) != null) {
                    throw new IllegalStateException("two features with one hash: " + feature.getKey());
                }
            }
        }
        return SparseTable.of(rows);
    }

    private static Map<Integer, Float> row(int[] places, double[] lambda) {
        Map<Integer, Float> row = new LinkedHashMap<>();
        for (int tag = 0; tag < places.length; tag++) {
            if (places[tag] >= 0) {
                row.put(tag, (float) lambda[places[tag]]);
            }
        }
        return row;
    }

    private static ClassTable clusters(List<Object> templates) {
        Object template = templates.stream()
                .filter(ExtractorDistsim.class::isInstance)
                .findFirst()
                .orElseThrow();
        Object clusters = Original.field(ExtractorDistsim.class, template, "lexicon");
        return ClassTable.of((Map<?, ?>) Original.field(clusters.getClass(), clusters, "lexicon"));
    }

    private ClassTable known() {
        Object dictionary = field("dict");
        Map<?, ?> counts = (Map<?, ?>) Original.field(dictionary.getClass(), dictionary, "dict");
        ClassTable known = ClassTable.ofSize(counts.size());
        Map<WordClass, Integer> places = new HashMap<>();
        counts.forEach((word, count) -> {
            WordClass of = wordClass(String.valueOf(word), count);
            known.put(String.valueOf(word), places.computeIfAbsent(of, fresh -> {
                classes.add(of);
                return classes.size() - 1;
            }));
        });
        return known;
    }

    private WordClass wordClass(String word, Object count) {
        String[] seen = (String[]) Original.call(count, "getTags");
        String[] possible = (String[]) Original.call(tags, "deterministicallyExpandTags", (Object) seen);
        boolean rare = (boolean) Original.call(original, "isRare", word);
        return new WordClass(numbers(possible), rare, number(String.valueOf(Original.call(count, "getFirstTag"))));
    }

    private List<Integer> numbers(String[] names) {
        return Arrays.stream(names).map(this::number).toList();
    }

    private int number(String tag) {
        Integer number = numbers.get(tag);
        if (number == null) {
            throw new IllegalStateException("another model of CoreNLP: no tag " + tag);
        }
        return number;
    }
}
