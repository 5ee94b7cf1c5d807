package readout.resolve.time;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.text.Article;
import readout.text.PublishedBasis;
import readout.text.Span;

/**
 * Long quotations of dated articles with their days: an undated article that quotes the same words was published at about the same time.
 * Keeps the latest hundred thousand. Safe for concurrent use.
 */
public final class SharedQuotations {
    private static final int MOST = 100_000;
    private static final int LEAST_WORDS = 8;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, LocalDate> days = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LocalDate> eldest) {
            return size() > MOST;
        }
    };

    /** Stores the quotations of a dated article; ignores an article whose day is inferred or unknown. */
    public synchronized void remember(Article article, List<Span> quotations) {
        Optional<LocalDate> day = article.published();
        if (day.isPresent() && article.publishedBasis() != PublishedBasis.INFERRED) {
            words(article.text(), quotations).forEach(words -> days.putIfAbsent(words, day.get()));
        }
    }

    /** Days of the articles that share a quotation, one for each quotation. */
    synchronized List<LocalDate> days(String text, List<Span> quotations) {
        return words(text, quotations).stream()
                .flatMap(words -> Optional.ofNullable(days.get(words)).stream())
                .toList();
    }

    private static List<String> words(String text, List<Span> quotations) {
        return quotations.stream()
                .map(quotation -> normalised(quotation.of(text)))
                .filter(words -> words.split(" ", LEAST_WORDS + 1).length >= LEAST_WORDS)
                .distinct()
                .toList();
    }

    private static String normalised(String quotation) {
        return NO_LETTERS
                .matcher(quotation.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
