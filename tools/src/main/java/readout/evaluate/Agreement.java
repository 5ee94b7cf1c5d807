package readout.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.FactFrame.Part;
import readout.fact.PartialDate;
import readout.fact.Statement;

/** Rules for when two names, dates or quotes count as the same. */
final class Agreement {
    private static final double HALF = 0.5;

    private Agreement() {}

    /** A named speaker must share the family name; any other source, half of its words. */
    static boolean sameSource(JsonNode gold, Fact<Statement> statement) {
        String name = gold.path("speaker").asText("");
        String text = statement.evidence().get(0).article().text();
        List<String> found = Stream.concat(
                        Stream.of(statement.content().speaker()),
                        statement.frame().first(Part.SPEAKER).stream().map(span -> span.of(text)))
                .toList();
        if (gold.path("kind").asText("").equals("named")) {
            return found.stream()
                    .map(WordOverlap::last)
                    .anyMatch(last -> !last.isEmpty() && last.equals(WordOverlap.last(name)));
        }
        return Stream.of(name, gold.path("mention").asText(""))
                .anyMatch(known -> found.stream().anyMatch(each -> WordOverlap.dice(each, known) >= HALF));
    }

    /** True where one date is the other or contains it, or both are missing. */
    static boolean datesMeet(Optional<PartialDate> one, Optional<PartialDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return one.get().contains(other.get()) || other.get().contains(one.get());
    }

    static boolean actors(Collection<String> gold, Collection<String> found) {
        Set<String> one = keys(gold);
        Set<String> other = keys(found);
        boolean shared = one.stream()
                .anyMatch(each -> other.stream()
                        .anyMatch(
                                key -> key.equals(each) || WordOverlap.last(key).equals(WordOverlap.last(each))));
        return one.isEmpty() == other.isEmpty() && (one.isEmpty() || shared);
    }

    /** A two-sided act may name its parties as recipients again, or none. */
    static boolean recipients(List<String> actors, List<String> gold, List<String> found) {
        return keys(actors).equals(keys(gold)) && found.isEmpty() || actors(gold, found);
    }

    private static Set<String> keys(Collection<String> names) {
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> keys.add(String.join(" ", WordOverlap.words(name))));
        return keys;
    }

    /** The highest word overlap between any quote and any evidence. */
    static double evidence(List<String> quotes, List<Evidence> evidence) {
        return quotes.stream()
                .flatMapToDouble(quote -> evidence.stream().mapToDouble(each -> WordOverlap.dice(quote, each.quote())))
                .max()
                .orElse(0);
    }
}
