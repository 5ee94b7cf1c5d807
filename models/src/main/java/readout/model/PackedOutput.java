package readout.model;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes a model for {@link PackedInput}: big-endian numbers, each array after its length. */
public final class PackedOutput implements Closeable {
    private final DataOutputStream out;

    public PackedOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    public void integer(int number) throws IOException {
        out.writeInt(number);
    }

    public void floats(float[] floats) throws IOException {
        out.writeInt(floats.length);
        ByteBuffer bytes = ByteBuffer.allocate(floats.length * Float.BYTES);
        bytes.asFloatBuffer().put(floats);
        out.write(bytes.array());
    }

    public void longs(long[] longs) throws IOException {
        out.writeInt(longs.length);
        ByteBuffer bytes = ByteBuffer.allocate(longs.length * Long.BYTES);
        bytes.asLongBuffer().put(longs);
        out.write(bytes.array());
    }

    public void integers(int[] integers) throws IOException {
        out.writeInt(integers.length);
        ByteBuffer bytes = ByteBuffer.allocate(integers.length * Integer.BYTES);
        bytes.asIntBuffer().put(integers);
        out.write(bytes.array());
    }

    public void shorts(short[] shorts) throws IOException {
        out.writeInt(shorts.length);
        ByteBuffer bytes = ByteBuffer.allocate(shorts.length * Short.BYTES);
        bytes.asShortBuffer().put(shorts);
        out.write(bytes.array());
    }

    /** Rows of one length. */
    public void rows(float[][] rows) throws IOException {
        int length = rows[0].length;
        out.writeInt(rows.length);
        out.writeInt(length);
        ByteBuffer bytes = ByteBuffer.allocate(length * Float.BYTES);
        for (float[] row : rows) {
            bytes.asFloatBuffer().put(row);
            out.write(bytes.array());
        }
    }

    public void strings(List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String each : strings) {
            out.writeUTF(each);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
