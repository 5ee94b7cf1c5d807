package readout.assemble;

import java.util.List;
import readout.fact.Fact;
import readout.resolve.ResolvedArticle;

/**
 * Makes one kind of fact out of an article's frames.
 *
 * <p>To add a kind: a record in {@code readout.fact} that {@code Fact} permits; its frame in the training scheme and in {@code
 * FrameKind}; a class here that implements this; a line in {@link Assembly}; a test with frames made by hand.
 */
interface Assembler<F extends Fact> {
    /** The facts in text order, each with the words it rests on. */
    List<F> assemble(ResolvedArticle article);
}
