package readout.text;

/**
 * One word with its analysis.
 *
 * @param index its place in the sentence, from 0
 * @param pos Penn Treebank tag
 * @param head index of the word it depends on, -1 for the root
 * @param relation Universal Dependencies relation to the head
 */
public record Token(
        int index, Span span, String text, String lemma, String pos, EntityType entityType, int head, String relation) {
    public static final int ROOT = -1;

    public boolean isVerb() {
        return pos.startsWith("VB") || pos.equals("MD");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    /** True where the relation is the given one or a subtype of it ({@code nsubj:pass} is an {@code nsubj}). */
    public boolean is(String wanted) {
        return relation.equals(wanted) || relation.startsWith(wanted + ":");
    }
}
