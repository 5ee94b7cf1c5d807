package readout.model.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a word with its tag and its label adds to the hidden layer at one of the places that the network looks at. The sums of the three are
 * kept in a table of fixed size in which a newer one takes the place of an older: a text uses few of them again and again. Safe for use by
 * several threads: a slot that another thread fills at the same time costs a sum made twice, no more.
 */
final class Contributions {
    /** Words at the places of the stack and the buffer come before those of their children, which alone have labels. */
    static final int WITHOUT_LABEL = 6;

    static final int PLACES = 18;
    /** Each slot takes 4 kB: 128 MB in all, at most. */
    private static final int SLOTS = 1 << 15;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final ParserModel model;
    private final Sum[] slots = new Sum[SLOTS];
    /** What tags and labels add by themselves: few, so that all are kept. */
    private final AtomicReferenceArray<float[]> small;

    private final float[][] absent = new float[PLACES][];
    /** The hidden layer before anything is added: its bias and that of all children being absent. */
    final float[] base;

    /** Its fields are final, so that another thread sees them whole. */
    private static final class Sum {
        final long key;
        final float[] values;

        Sum(long key, float[] values) {
            this.key = key;
            this.values = values;
        }
    }

    Contributions(ParserModel model) {
        this.model = model;
        small = new AtomicReferenceArray<>(ParserModel.FEATURES * model.tagsAndLabels());
        base = model.hiddenBias.clone();
        for (int place = WITHOUT_LABEL; place < PLACES; place++) {
            float[] sum = sum(
                    place, model.word(ParserModel.NULL), model.tag(ParserModel.NULL), model.label(ParserModel.NULL));
            absent[place] = sum;
            FloatRows.add(sum, base);
        }
    }

    /** What a word at a place adds; at a child's, what it adds more than an absent one. Not to be changed. */
    float[] of(int place, int word, int tag, int label) {
        int ids = model.ids();
        long key = (((long) place * ids + word) * ids + tag) * ids + label;
        int slot = (int) (key * SPREAD >>> Long.SIZE - Integer.numberOfTrailingZeros(SLOTS));
        Sum known = slots[slot];
        if (known != null && known.key == key) {
            return known.values;
        }
        float[] fresh = sum(place, word, tag, label);
        if (place >= WITHOUT_LABEL) {
            float[] without = absent[place];
            for (int unit = 0; unit < fresh.length; unit++) {
                fresh[unit] -= without[unit];
            }
        }
        slots[slot] = new Sum(key, fresh);
        return fresh;
    }

    private float[] sum(int place, int word, int tag, int label) {
        float[] sum = new float[model.hiddenSize];
        model.contribute(place, word, sum);
        FloatRows.add(kept(place + PLACES, tag), sum);
        if (place >= WITHOUT_LABEL) {
            FloatRows.add(kept(place - WITHOUT_LABEL + 2 * PLACES, label), sum);
        }
        return sum;
    }

    private float[] kept(int feature, int id) {
        int key = feature * model.tagsAndLabels() + id - model.words();
        float[] known = small.get(key);
        if (known == null) {
            known = new float[model.hiddenSize];
            model.contribute(feature, id, known);
            small.set(key, known);
        }
        return known;
    }
}
