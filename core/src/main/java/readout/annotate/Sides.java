package readout.annotate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readout.knowledge.States;
import readout.text.Mention;
import readout.text.Sentence;
import readout.text.Span;

/** The side of a person whose title names no state: by "the NAME administration", or by the one state that the sentence names before. */
final class Sides {
    private static final Pattern STATE_OFFICE = Pattern.compile(
            "president|premier|prime minister|minister|chancellor|ambassador|secretary|negotiator|envoy|governor|king|general",
            Pattern.CASE_INSENSITIVE);

    private static final String UNITED_STATES = "United States";

    private Sides() {}

    static void learn(Person person, Iterable<Sentence> sentences, String text) {
        if (person.hasSide()) {
            return;
        }
        if (text.contains(person.familyName() + " administration")) {
            person.learnSide(UNITED_STATES);
            return;
        }
        for (Mention mention : person.mentions()) {
            Optional<Span> office = mention.title()
                    .filter(title -> STATE_OFFICE.matcher(title.of(text)).find());
            if (office.isPresent()) {
                onlyState(mention, sentences, text).ifPresent(person::learnSide);
            }
        }
    }

    private static Optional<String> onlyState(Mention mention, Iterable<Sentence> sentences, String text) {
        for (Sentence sentence : sentences) {
            if (sentence.index() == mention.sentence()) {
                // A state named after the person may be whom the person speaks of: "the president raised tariffs on
                // China".
                String words = text.substring(
                        sentence.span().begin(),
                        Math.max(sentence.span().begin(), mention.span().begin()));
                Set<String> states = new TreeSet<>(States.in(words));
                boolean clear =
                        states.size() == 1 && !words.toLowerCase(Locale.ROOT).contains("counterpart");
                return clear ? nameOf(words, states.iterator().next()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> nameOf(String words, String state) {
        for (String word : words.split("[^\\p{L}.]+")) {
            if (States.byName(word).filter(state::equals).isPresent()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
