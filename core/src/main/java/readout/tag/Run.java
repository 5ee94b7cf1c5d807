package readout.tag;

/**
 * Run of adjacent pieces with the same mark.
 *
 * @param first the first piece
 * @param last the last piece
 * @param probability 0 to 1, the maximum over its pieces
 */
record Run(int first, int last, double probability) {}
