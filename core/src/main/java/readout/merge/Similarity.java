package readout.merge;

/**
 * Similarity of two contents about the same thing.
 *
 * @param score above 0; higher is more certain
 * @param reason explanation for people
 */
record Similarity(double score, String reason) {}
