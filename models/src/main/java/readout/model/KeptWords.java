package readout.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What a model says of a word by itself, kept for the next time that the word comes. Safe for use by several threads. */
public final class KeptWords<V> {
    /** The table is emptied when it holds so many. */
    private static final int MOST_KEPT = 20_000;

    private final Function<String, V> making;
    private final Map<String, V> kept = new ConcurrentHashMap<>();

    public KeptWords(Function<String, V> making) {
        this.making = making;
    }

    /** What was kept of the word, or is made now. */
    public V get(String word) {
        V known = kept.get(word);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        V fresh = making.apply(word);
        kept.put(word, fresh);
        return fresh;
    }
}
