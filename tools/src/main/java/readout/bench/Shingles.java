package readout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Score of scrapinghub/article-extraction-benchmark: mean precision and recall of four-word shingles. */
final class Shingles implements TextScore {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LENGTH = 4;

    private double precision;
    private double recall;
    private int found;
    private int all;

    @Override
    public void add(JsonNode wanted, String got) {
        Map<String, Integer> gold = shingles(wanted.path("articleBody").asText());
        Map<String, Integer> own = shingles(got);
        int common = own.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), gold.getOrDefault(entry.getKey(), 0)))
                .sum();
        if (!own.isEmpty()) {
            precision += (double) common / sum(own);
            found++;
        }
        if (!gold.isEmpty()) {
            recall += (double) common / sum(gold);
            all++;
        }
    }

    @Override
    public double precision() {
        return found == 0 ? 0 : precision / found;
    }

    @Override
    public double recall() {
        return all == 0 ? 0 : recall / all;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>(
                WORD.matcher(text).results().map(MatchResult::group).toList());
        Map<String, Integer> counts = new HashMap<>();
        int last = Math.max(0, words.size() - LENGTH);
        for (int at = 0; at <= last && !words.isEmpty(); at++) {
            counts.merge(String.join(" ", words.subList(at, Math.min(words.size(), at + LENGTH))), 1, Integer::sum);
        }
        return counts;
    }
}
