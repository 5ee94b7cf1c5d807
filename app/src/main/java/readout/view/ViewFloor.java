package readout.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.fact.ArticleRecord;
import readout.fact.Fact;
import readout.fact.Kind;
import readout.fact.Meeting;
import readout.fact.PartialDate;
import readout.lexicon.Resource;

/** Confidence floor of each kind of fact for views ({@code view-floors.tsv}); records and stores hold all facts. */
public final class ViewFloor {
    private static final Map<Kind, Double> LEAST = least();

    private ViewFloor() {}

    private static Map<Kind, Double> least() {
        Map<String, Double> rows = new HashMap<>();
        Resource.rows("view-floors.tsv", 2)
                .forEach(row -> rows.put(row.get(0), Fact.checked(Double.parseDouble(row.get(1)))));
        Map<Kind, Double> least = new HashMap<>();
        Arrays.stream(Kind.values()).forEach(kind -> least.put(kind, of(kind, rows)));
        return Map.copyOf(least);
    }

    private static double of(Kind kind, Map<String, Double> rows) {
        Double least = rows.get(kind.word());
        if (least == null) {
            throw new IllegalStateException("view-floors.tsv: no line for " + kind.word());
        }
        return least;
    }

    public static boolean shows(Fact<?> fact) {
        boolean told = fact.content()
                .as(Meeting.class)
                .map(meeting -> tells(meeting.participants(), meeting.sides(), meeting.place(), meeting.start()))
                .orElse(true);
        return told && shows(fact.content().kind(), fact.confidence());
    }

    /** True where a meeting has two people or sides, or one person with a place or a day. */
    static boolean tells(List<String> people, List<String> sides, Optional<String> place, Optional<PartialDate> day) {
        return people.size() > 1 || sides.size() > 1 || !people.isEmpty() && (place.isPresent() || day.isPresent());
    }

    /** True if the confidence reaches the kind's floor. */
    public static boolean shows(Kind kind, double confidence) {
        return confidence >= LEAST.getOrDefault(kind, 0.0);
    }

    /** Copies a record with only the facts that views show. */
    public static ArticleRecord shown(ArticleRecord record) {
        return record.with(record.facts().stream().filter(ViewFloor::shows).toList());
    }
}
