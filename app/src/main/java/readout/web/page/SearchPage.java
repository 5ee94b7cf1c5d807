package readout.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.served.Filter;
import readout.served.FindingEntry;
import readout.served.View;
import readout.store.Store;
import readout.store.article.Hit;
import readout.web.page.part.FactLine;

/** Page of search results: facts and sentences that contain the words. */
public record SearchPage(String words, List<FactLine> facts, int allFacts, List<Found> sentences) {
    private static final int MOST_FACTS = 20;
    private static final int MOST_SENTENCES = 40;

    /** Sentence with the search words marked. */
    public record Found(
            String article,
            String outlet,
            String published,
            String title,
            int at,
            List<Piece> pieces,
            List<String> findings) {}

    /** Part of a sentence, marked or not. */
    public record Piece(String text, boolean marked) {}

    public static SearchPage of(Store store, View view, Optional<String> words) {
        if (words.isEmpty()) {
            return new SearchPage("", List.of(), 0, List.of());
        }
        String wanted = words.get();
        List<FindingEntry> facts = Filter.ALL.saying(wanted).of(view).toList();
        List<Found> sentences = store.articles().search(wanted, MOST_SENTENCES).stream()
                .filter(hit -> isKnown(hit, view))
                .map(hit -> found(hit, wanted))
                .toList();
        return new SearchPage(wanted, FactLine.of(facts.stream().limit(MOST_FACTS)), facts.size(), sentences);
    }

    private static boolean isKnown(Hit hit, View view) {
        return hit.published()
                .filter(day -> day.compareTo(view.day().toString()) > 0)
                .isEmpty();
    }

    private static Found found(Hit hit, String words) {
        return new Found(
                hit.article(),
                hit.outlet(),
                hit.published().orElse("undated"),
                hit.title().orElse("no headline"),
                hit.span().begin(),
                pieces(hit.text(), words),
                hit.findings());
    }

    /** Marks words that begin like the search words, because the search compares stems. */
    static List<Piece> pieces(String text, String words) {
        String stems = Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(SearchPage::stem)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (stems.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        Matcher matcher = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + stems + ")[\\p{L}\\p{N}]*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece(text.substring(end, matcher.start()), false));
            }
            pieces.add(new Piece(matcher.group(), true));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }

    private static String stem(String word) {
        String stem = word.replaceFirst("(?i)(ings?|ies|ed|es|s|y)$", "");
        return stem.length() >= 3 ? stem : word;
    }
}
