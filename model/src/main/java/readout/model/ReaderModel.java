package readout.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Trained model of the reader: two networks, the vocabulary, and the scheme of their inputs and outputs. One instance serves all threads;
 * each call runs on the caller's thread.
 */
public final class ReaderModel {
    private static @Nullable ReaderModel shared;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession tokens = ModelFiles.session(environment, ModelFiles.TOKENS);
    private final OrtSession arguments = ModelFiles.session(environment, ModelFiles.ARGUMENTS);
    private final Vocabulary vocabulary = new Vocabulary(ModelFiles.lines(ModelFiles.VOCABULARY));
    private final WordPieces wordPieces = new WordPieces(vocabulary);
    private final Scheme scheme = Scheme.parse(ModelFiles.lines(ModelFiles.SCHEME));

    private ReaderModel() {}

    /** Shared instance, loaded at the first call. */
    public static synchronized ReaderModel shared() {
        ReaderModel loaded = shared;
        if (loaded == null) {
            loaded = new ReaderModel();
            shared = loaded;
        }
        return loaded;
    }

    public Scheme scheme() {
        return scheme;
    }

    public WordPieces wordPieces() {
        return wordPieces;
    }

    /** Runs the encoder on the pieces of a window. */
    public Encoded tokens(Pieces pieces, Window window) {
        int length = window.size() + 2;
        LongBuffer ids = LongBuffer.allocate(length).put(vocabulary.start());
        LongBuffer shapes = LongBuffer.allocate(length).put(0);
        for (int piece = window.start(); piece < window.stop(); piece++) {
            ids.put(pieces.id(piece));
            shapes.put(pieces.shape(piece));
        }
        ids.put(vocabulary.end());
        shapes.put(0);
        long[] shape = {1, length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids.flip(), shape);
                OnnxTensor shapeTensor = OnnxTensor.createTensor(environment, shapes.flip(), shape)) {
            OrtSession.Result result = tokens.run(Map.of("ids", idTensor, "shapes", shapeTensor));
            return new Encoded(result, window.size(), scheme);
        } catch (OrtException e) {
            throw failed(ModelFiles.TOKENS, e);
        }
    }

    /** Scores arguments and attributes of triggers in a window, at least one. */
    public Scores arguments(Encoded encoded, List<Trigger> triggers) {
        try (OnnxTensor first = numbers(triggers, trigger -> trigger.first() + 1);
                OnnxTensor last = numbers(triggers, trigger -> trigger.last() + 1);
                OnnxTensor kind = numbers(triggers, Trigger::kind);
                OrtSession.Result result =
                        arguments.run(Map.of("states", encoded.states(), "first", first, "last", last, "kind", kind))) {
            WeightTable roles = WeightTable.of(
                    (OnnxTensor) result.get(0), 1 + scheme.roles().size());
            WeightTable values = WeightTable.of((OnnxTensor) result.get(1), scheme.values());
            return new Scores(roles, values, encoded.size() + 2);
        } catch (OrtException e) {
            throw failed(ModelFiles.ARGUMENTS, e);
        }
    }

    private OnnxTensor numbers(List<Trigger> triggers, ToIntFunction<Trigger> number) throws OrtException {
        long[] numbers = triggers.stream().mapToLong(number::applyAsInt).toArray();
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {numbers.length});
    }

    private static IllegalStateException failed(String name, OrtException e) {
        return new IllegalStateException(name + " could not be run", e);
    }
}
