package readout.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.model.Encoded;
import readout.model.Pieces;
import readout.model.ReaderModel;
import readout.model.Window;
import readout.model.Windows;
import readout.text.Article;
import readout.text.EntityType;
import readout.text.Span;

/**
 * Tags articles with the trained model, window by window. Frames are candidates with a probability of at least 0.15; later stages decide
 * which are likely enough. The training code's predict.py does the same.
 */
public final class NeuralTagger implements Tagger {
    /** Least probability of a piece of communicated content. */
    private static final double LEAST_CONTENT = 0.5;

    private final ReaderModel model = ReaderModel.shared();
    private final ReaderScheme scheme = ReaderScheme.of(model.scheme());

    @Override
    public TaggedArticle tag(Article article) {
        Pieces pieces = model.wordPieces().encode(article.text());
        Found found = new Found(pieces);
        for (Window window : Windows.over(article.text(), pieces)) {
            read(window, found);
        }
        found.frames.sort(Comparator.comparing(Frame::trigger).thenComparing(Frame::kind));
        return new TaggedArticle(
                article, Sentences.of(article), found.names, found.times, found.frames, found.contents());
    }

    private void read(Window window, Found found) {
        try (Encoded encoded = model.tokens(found.pieces, window)) {
            WindowTags tags = new WindowTags(scheme, found.pieces, window, encoded);
            List<Run> personsAndBodies = new ArrayList<>();
            for (Run name : tags.names()) {
                EntityType kind = tags.nameKind(name);
                found.names.add(new NameTag(tags.words().of(name), kind, name.probability()));
                if (kind == EntityType.PERSON || kind == EntityType.BODY) {
                    personsAndBodies.add(name);
                }
            }
            for (Run time : tags.times()) {
                TimeDirection direction = tags.direction(time);
                found.times.add(new TimeTag(tags.words().of(time), direction, tags.probability(time, direction)));
            }
            found.frames.addAll(new FrameFinder(model, scheme, encoded, tags).find(personsAndBodies));
            found.addContents(window, encoded, scheme.content());
        }
    }

    /** Tags found in the windows so far. */
    private static final class Found {
        private final Pieces pieces;
        private final List<NameTag> names = new ArrayList<>();
        private final List<TimeTag> times = new ArrayList<>();
        private final List<Frame> frames = new ArrayList<>();
        private final Marks contents;

        Found(Pieces pieces) {
            this.pieces = pieces;
            contents = new Marks(pieces.size());
        }

        /** Adds the content probabilities of the window's core; each piece is in one core, so contents continue across window edges. */
        void addContents(Window window, Encoded encoded, int tag) {
            for (int piece = window.core(); piece < window.stop(); piece++) {
                int row = piece - window.start();
                contents.set(
                        piece,
                        1 - encoded.tags().at(row, 3 * tag),
                        encoded.tags().at(row, 3 * tag + 1));
            }
        }

        List<ContentTag> contents() {
            return contents.runs(LEAST_CONTENT, pieces::beginsWord).stream()
                    .map(run -> new ContentTag(
                            new Span(pieces.wordBegin(run.first()), pieces.wordEnd(run.last())), run.probability()))
                    .toList();
        }
    }
}
