package readout.assemble;

import java.util.List;
import readout.fact.Content;
import readout.fact.Fact;
import readout.resolve.ResolvedArticle;

/**
 * Assembler of one kind of fact from an article's frames.
 *
 * <p>To add a kind: a record in {@code readout.fact} that {@code Content} permits and {@code Kind} lists; its frame in the training scheme
 * and in {@code FrameKind}; a class here that implements this and a line in {@link Assembly}; its {@code KindRules}, for everything after;
 * a test with frames made by hand. {@code EveryKindTest} reports what is still missing.
 */
interface Assembler<C extends Content> {
    /** Assembles the facts in text order, each with its evidence. */
    List<Fact<C>> assemble(ResolvedArticle article);
}
