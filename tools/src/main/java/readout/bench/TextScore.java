package readout.bench;

import com.fasterxml.jackson.databind.JsonNode;

/** Score of main text extraction: precision and recall. */
interface TextScore {
    /** @param wanted the page's line in the gold file */
    void add(JsonNode wanted, String got);

    double precision();

    double recall();

    /** The harmonic mean of precision and recall. */
    default double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
