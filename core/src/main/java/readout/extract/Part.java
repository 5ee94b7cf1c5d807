package readout.extract;

/** The parts of finding who said what that can be left out, to see what each is worth. */
public enum Part {
    /** The trained model; without it, how often a verb attributes in its frame decides, and contents end where the tree says. */
    MODEL,
    /** What the order of words and marks tells: attributions set off, labels, credits, quotations that go on or have no cue. */
    WORD_ORDER,
    /** Whom pronouns, titles and parts of names mean. */
    COREFERENCE
}
