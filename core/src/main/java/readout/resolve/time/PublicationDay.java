package readout.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.tag.TimeTag;
import readout.text.Article;
import readout.text.FixedEvent;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Span;
import readout.text.Timestamp;

/**
 * Infers the day on which an undated article was most likely published. Each time expression gives the likelihood of its use on each day (a
 * past "Wednesday" mostly on the day itself or the day after). The days near those fixed by the article or a known event are scored by all
 * expressions, and the likeliest is taken if it is likely enough.
 */
public final class PublicationDay {
    /** Least confidence of a day that is given: below it, most of the article's dates would be wrong. */
    private static final double LEAST_CONFIDENCE = 0.6;

    /** Share of dates with a year and of events only named that may belong to an older story in the article. */
    private static final double SHARE_OF_HISTORY = 0.7;

    private static final int REACH_DAYS = 400;

    private final List<FixedEvent> events;
    private final LocalDate latest;

    /**
     * @param latest last possible publication date
     */
    public PublicationDay(List<FixedEvent> events, LocalDate latest) {
        this.events = List.copyOf(events);
        this.latest = latest;
    }

    /** The day, with the probability that it is right to within a day; empty if the evidence is too weak. */
    public Optional<Published> of(
            Article article, List<Span> sentences, List<TimeTag> tags, List<Span> quotations, SharedQuotations shared) {
        List<DateClue> clues = new DateClues(article, sentences, tags, events).find();
        shared.days(article.text(), quotations).forEach(day -> clues.add(DateClue.sharedQuotation(day)));
        article.metadata().modified().ifPresent(when -> clues.add(DateClue.modified(when.date())));
        Map<LocalDate, Double> likelihoods = likelihoods(clues);
        double sum = likelihoods.values().stream().mapToDouble(each -> each).sum();
        Optional<LocalDate> best = likelihoods.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return best.flatMap(day -> {
            double confidence = (likelihoods.getOrDefault(day, 0.0)
                            + likelihoods.getOrDefault(day.minusDays(1), 0.0)
                            + likelihoods.getOrDefault(day.plusDays(1), 0.0))
                    / sum
                    * (isFirm(clues, day) ? 1 : SHARE_OF_HISTORY);
            return confidence < LEAST_CONFIDENCE
                    ? Optional.empty()
                    : Optional.of(new Published(
                            Timestamp.of(day), PublishedBasis.INFERRED, because(clues), rounded(confidence)));
        });
    }

    /** True if a clue near the day shows the year by itself rather than by stating it. */
    private boolean isFirm(List<DateClue> clues, LocalDate day) {
        return clues.stream()
                .filter(DateClue::firm)
                .flatMap(clue -> clue.anchors(latest).stream())
                .anyMatch(anchor -> Math.abs(ChronoUnit.DAYS.between(anchor, day)) <= REACH_DAYS);
    }

    private Map<LocalDate, Double> likelihoods(List<DateClue> clues) {
        Map<LocalDate, Double> likelihoods = new TreeMap<>();
        for (LocalDate day : days(clues)) {
            double likelihood = 1;
            for (DateClue clue : clues) {
                likelihood *= clue.likelihood(day);
            }
            likelihoods.put(day, likelihood);
        }
        return likelihoods;
    }

    /** Days around those that clues fix; empty if no clue does. */
    private Set<LocalDate> days(List<DateClue> clues) {
        TreeSet<LocalDate> anchors = new TreeSet<>();
        clues.forEach(clue -> anchors.addAll(clue.anchors(latest)));
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate anchor : anchors) {
            for (LocalDate day = anchor.minusDays(REACH_DAYS);
                    !day.isAfter(anchor.plusDays(REACH_DAYS)) && !day.isAfter(latest);
                    day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days;
    }

    private static String because(List<DateClue> clues) {
        List<String> words = clues.stream()
                .sorted(Comparator.comparing(DateClue::firm).reversed())
                .map(DateClue::words)
                .distinct()
                .limit(3)
                .toList();
        return "inferred from " + String.join(", ", words);
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
