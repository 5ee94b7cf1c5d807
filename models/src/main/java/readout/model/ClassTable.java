package readout.model;

import java.io.IOException;
import java.util.Map;

/** Words to small numbers, found by the hash of the word. */
public final class ClassTable {
    private final KeyTable keys;
    private final short[] values;

    private ClassTable(KeyTable keys, short[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** A table with room for so many words. */
    public static ClassTable ofSize(int count) {
        KeyTable keys = KeyTable.ofSize(count);
        return new ClassTable(keys, new short[keys.capacity()]);
    }

    /** A table of words and their numbers, as maps of any kind hold them. */
    public static ClassTable of(Map<?, ?> numbers) {
        ClassTable table = ofSize(numbers.size());
        numbers.forEach((word, number) -> table.put(String.valueOf(word), Integer.parseInt(String.valueOf(number))));
        return table;
    }

    /** Reads what {@link #write} wrote. */
    public static ClassTable read(PackedInput in) throws IOException {
        return new ClassTable(KeyTable.read(in), in.shorts());
    }

    public void write(PackedOutput out) throws IOException {
        keys.write(out);
        out.shorts(values);
    }

    public void put(String word, int value) {
        values[keys.put(Hashing.key(word))] = (short) value;
    }

    public boolean contains(String word) {
        return keys.place(Hashing.key(word)) != KeyTable.NONE;
    }

    /** The number of a word, or {@code otherwise}. */
    public int get(String word, int otherwise) {
        int place = keys.place(Hashing.key(word));
        return place == KeyTable.NONE ? otherwise : values[place];
    }
}
