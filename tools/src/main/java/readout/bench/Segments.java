package readout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Score of trafilatura's evaluation: segments that must be in the main text and segments that must not. */
final class Segments implements TextScore {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private int found;
    private int lost;
    private int wrong;

    @Override
    public void add(JsonNode wanted, String got) {
        String text = folded(got);
        for (JsonNode segment : wanted.path("with")) {
            boolean here = text.contains(folded(segment.asText()));
            found += here ? 1 : 0;
            lost += here ? 0 : 1;
        }
        for (JsonNode segment : wanted.path("without")) {
            wrong += text.contains(folded(segment.asText())) ? 1 : 0;
        }
    }

    private static String folded(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    @Override
    public double precision() {
        return (double) found / Math.max(1, found + wrong);
    }

    @Override
    public double recall() {
        return (double) found / Math.max(1, found + lost);
    }
}
