package readout.annotate;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.concurrent.CompletableFuture;
import readout.model.entity.EntityTagger;
import readout.model.parser.NeuralParser;
import readout.model.tag.Lemmatizer;
import readout.model.tag.PartOfSpeechTagger;

/** The three models, loaded once a process, at the same time, when the first article comes; and the lemmas that are kept. */
final class Models {
    private final PartOfSpeechTagger tagger;
    private final EntityTagger entityTagger;
    private final NeuralParser parser;
    private final Lemmatizer lemmatizer = new Lemmatizer();

    private Models() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<EntityTagger> names = CompletableFuture.supplyAsync(EntityTagger::load);
        parser = NeuralParser.load();
        tagger = PartOfSpeechTagger.load();
        entityTagger = names.join();
    }

    private static final class Once {
        static final Models MODELS = new Models();
    }

    static Models get() {
        return Once.MODELS;
    }

    PartOfSpeechTagger tagger() {
        return tagger;
    }

    EntityTagger entityTagger() {
        return entityTagger;
    }

    NeuralParser parser() {
        return parser;
    }

    Lemmatizer lemmatizer() {
        return lemmatizer;
    }
}
