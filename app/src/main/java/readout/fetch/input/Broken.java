package readout.fetch.input;

import java.io.EOFException;
import java.io.IOException;

/** Converts any exception that a library throws at broken input to an {@link IOException}. */
public final class Broken {
    private Broken() {}

    /** A call into a library. */
    @FunctionalInterface
    public interface Call<T> {
        T run() throws IOException;
    }

    /**
     * Calls a library.
     *
     * @throws IOException also where the library throws an unchecked exception
     */
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

    /** The reason in words for the user. */
    public static String reason(IOException broken) {
        boolean end = broken instanceof EOFException || broken.getMessage() == null;
        return "can't be read: " + (end ? "it breaks off" : broken.getMessage());
    }
}
