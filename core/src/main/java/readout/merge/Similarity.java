package readout.merge;

/**
 * Two contents tell of one thing.
 *
 * @param score above 0, the higher the surer
 * @param reason why, for people
 */
record Similarity(double score, String reason) {}
