package readout.model;

import java.io.IOException;

/** Keys of 64 bits to places in arrays: open addressing over one array, so that a lookup touches one line of memory and not a chain of objects. */
final class KeyTable {
    /** Where there is no such key. */
    static final int NONE = -1;

    private final long[] keys;

    private KeyTable(long[] keys) {
        this.keys = keys;
    }

    /** A table with room for so many keys, at most two thirds full. */
    static KeyTable ofSize(int count) {
        return new KeyTable(new long[Integer.highestOneBit(Math.max(2, count * 3 / 2) - 1) * 2]);
    }

    static KeyTable read(PackedInput in) throws IOException {
        return new KeyTable(in.longs());
    }

    void write(PackedOutput out) throws IOException {
        out.longs(keys);
    }

    int capacity() {
        return keys.length;
    }

    /** The place of a key, or {@link #NONE}. */
    int place(long key) {
        int place = (int) (key & keys.length - 1);
        while (keys[place] != key) {
            if (keys[place] == 0) {
                return NONE;
            }
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    /**
     * Puts in a key.
     *
     * @throws IllegalArgumentException where it is there already: two names with one hash
     */
    int put(long key) {
        int place = (int) (key & keys.length - 1);
        while (keys[place] != 0) {
            if (keys[place] == key) {
                throw new IllegalArgumentException("two names with one hash");
            }
            place = place + 1 & keys.length - 1;
        }
        keys[place] = key;
        return place;
    }
}
