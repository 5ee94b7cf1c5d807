package readout.fetch.input;

import java.io.EOFException;
import java.io.IOException;

/** What libraries throw at broken input, made one kind of error: {@link IOException}. */
public final class Broken {
    private Broken() {}

    /** A call into a library. */
    @FunctionalInterface
    public interface Call<T> {
        T run() throws IOException;
    }

    /** @throws IOException also where the library meets the input with an unchecked exception */
    public static <T> T guard(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (RuntimeException unchecked) {
            boolean told = unchecked instanceof IllegalArgumentException && unchecked.getMessage() != null;
            throw new IOException(
                    "it is broken"
                            + (told
                                    ? ": " + unchecked.getMessage()
                                    : " (" + unchecked.getClass().getSimpleName() + ")"),
                    unchecked);
        }
    }

    /** In words for the user. */
    public static String reason(IOException broken) {
        boolean end = broken instanceof EOFException || broken.getMessage() == null;
        return "can't be read: " + (end ? "it breaks off" : broken.getMessage());
    }
}
