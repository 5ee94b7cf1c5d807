package readout.tag;

/**
 * Pieces side by side that have one mark.
 *
 * @param first the first piece
 * @param last the last piece
 * @param probability 0 to 1, of the likeliest of its pieces
 */
record Run(int first, int last, double probability) {}
