package readout.annotate;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.concurrent.CompletableFuture;
import readout.model.entity.EntityTagger;
import readout.model.parser.NeuralParser;

/** The three models, loaded once a process, at the same time, when the first article comes. */
final class Models {
    private static final String FOLDER = "edu/stanford/nlp/models/";

    private final MaxentTagger tagger;
    private final EntityTagger entityTagger;
    private final NeuralParser parser;

    private Models() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<MaxentTagger> tags = CompletableFuture.supplyAsync(
                () -> new MaxentTagger(FOLDER + "pos-tagger/english-left3words-distsim.tagger"));
        parser = NeuralParser.load();
        entityTagger = EntityTagger.load();
        tagger = tags.join();
    }

    private static final class Once {
        static final Models MODELS = new Models();
    }

    static Models get() {
        return Once.MODELS;
    }

    MaxentTagger tagger() {
        return tagger;
    }

    EntityTagger entityTagger() {
        return entityTagger;
    }

    NeuralParser parser() {
        return parser;
    }
}
