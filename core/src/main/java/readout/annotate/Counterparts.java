package readout.annotate;

import java.util.List;
import java.util.Optional;
import readout.knowledge.States;
import readout.text.Entity;
import readout.text.Mention;
import readout.text.Span;

/** "Chinese counterpart Xi Jinping" has the title of whoever stands before him in the sentence. */
final class Counterparts {
    private static final String WORD = "counterpart";

    private Counterparts() {}

    /** The mention with the title that "counterpart" stands for, where the sentence has one. */
    static Mention resolved(Mention mention, List<Entity> people, String text) {
        if (mention.title().filter(title -> title.of(text).endsWith(WORD)).isEmpty()) {
            return mention;
        }
        Optional<Span> meant = people.stream()
                .flatMap(person -> person.mentions().stream())
                .filter(other -> other.sentence() == mention.sentence()
                        && other.span().end() < mention.span().begin())
                .flatMap(other -> other.title().stream())
                .filter(title -> !title.of(text).endsWith(WORD))
                .reduce((first, second) -> second)
                .map(title -> withoutState(title, text));
        return new Mention(
                mention.span(), mention.sentence(), mention.first(), mention.last(), mention.pronoun(), meant);
    }

    /** "President" of "French President": the counterpart has his own state. */
    private static Span withoutState(Span title, String text) {
        String words = title.of(text);
        for (int blank = words.lastIndexOf(' '); blank > 0; blank = words.lastIndexOf(' ', blank - 1)) {
            if (States.of(words.substring(0, blank)).isPresent()) {
                return new Span(title.begin() + blank + 1, title.end());
            }
        }
        return title;
    }
}
