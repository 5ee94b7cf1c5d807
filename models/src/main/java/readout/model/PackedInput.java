package readout.model;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PackedOutput} wrote: numbers as they lie in memory, so that a model is read about as fast as its file. */
public final class PackedInput implements Closeable {
    private final DataInputStream in;

    public PackedInput(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** Opens a file of the class path. */
    public static PackedInput of(String resource) {
        InputStream stream = PackedInput.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the program was built without " + resource);
        }
        return new PackedInput(stream);
    }

    public int integer() throws IOException {
        return in.readInt();
    }

    public float[] floats() throws IOException {
        float[] floats = new float[in.readInt()];
        bytes(floats.length * Float.BYTES).asFloatBuffer().get(floats);
        return floats;
    }

    public long[] longs() throws IOException {
        long[] longs = new long[in.readInt()];
        bytes(longs.length * Long.BYTES).asLongBuffer().get(longs);
        return longs;
    }

    public int[] integers() throws IOException {
        int[] integers = new int[in.readInt()];
        bytes(integers.length * Integer.BYTES).asIntBuffer().get(integers);
        return integers;
    }

    public short[] shorts() throws IOException {
        short[] shorts = new short[in.readInt()];
        bytes(shorts.length * Short.BYTES).asShortBuffer().get(shorts);
        return shorts;
    }

    /** Rows of one length. */
    public float[][] rows() throws IOException {
        int count = in.readInt();
        int length = in.readInt();
        float[][] rows = new float[count][length];
        for (float[] row : rows) {
            bytes(length * Float.BYTES).asFloatBuffer().get(row);
        }
        return rows;
    }

    public List<String> strings() throws IOException {
        int count = in.readInt();
        List<String> strings = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    private ByteBuffer bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new IOException("a model's file ends too early");
        }
        return ByteBuffer.wrap(bytes);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
