package readout.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Loads the model's files, which are resources of this module. */
final class ModelFiles {
    static final String TOKENS = "tokens.onnx";
    static final String ARGUMENTS = "arguments.onnx";
    static final String VOCABULARY = "vocabulary.txt";
    static final String SCHEME = "scheme.tsv";

    private ModelFiles() {}

    /** Lines of a UTF-8 file. */
    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    /** Creates a session that runs the network only on the calling thread. */
    static OrtSession session(OrtEnvironment environment, String name) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // an arena and memory patterns keep memory for the longest window of every thread and gain no speed here
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return environment.createSession(bytes(name), options);
        } catch (OrtException e) {
            throw new IllegalStateException(path(name) + " is no network that can be run here", e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + path(name) + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path(name), e);
        }
    }

    private static String path(String name) {
        return ModelFiles.class.getPackageName().replace('.', '/') + "/" + name;
    }
}
