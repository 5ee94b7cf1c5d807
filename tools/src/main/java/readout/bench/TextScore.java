package readout.bench;

import com.fasterxml.jackson.databind.JsonNode;

/** How much of main texts was found, and how much of what was found is main text. */
interface TextScore {
    /** @param wanted the page's line of the gold file */
    void add(JsonNode wanted, String got);

    double precision();

    double recall();

    /** The harmonic mean. */
    default double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
