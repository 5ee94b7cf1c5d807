package readout.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.concurrent.CompletableFuture;
import readout.annotate.parser.NeuralParser;

/** The three CoreNLP models, loaded once a process, at the same time, when the first article comes. */
final class Models {
    private static final String FOLDER = "edu/stanford/nlp/models/";

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> entityTagger;
    private final NeuralParser parser;

    private Models() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<CRFClassifier<CoreLabel>> entities = CompletableFuture.supplyAsync(
                () -> CRFClassifier.getClassifierNoExceptions(FOLDER + "ner/english.all.3class.distsim.crf.ser.gz"));
        CompletableFuture<MaxentTagger> tags = CompletableFuture.supplyAsync(
                () -> new MaxentTagger(FOLDER + "pos-tagger/english-left3words-distsim.tagger"));
        parser = NeuralParser.load();
        tagger = tags.join();
        entityTagger = entities.join();
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

    CRFClassifier<CoreLabel> entityTagger() {
        return entityTagger;
    }

    NeuralParser parser() {
        return parser;
    }
}
