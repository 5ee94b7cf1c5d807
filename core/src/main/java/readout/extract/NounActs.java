package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.fact.EventType;
import readout.knowledge.States;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Token;

/** "Washington's demands for reforms of China's economy": acts told by their noun, with its owner. */
final class NounActs {
    private static final Map<String, EventType> TYPES = Map.of(
            "demand", EventType.REQUEST,
            "call", EventType.REQUEST,
            "refusal", EventType.REJECT,
            "rejection", EventType.REJECT,
            "opposition", EventType.REJECT,
            "resistance", EventType.REJECT,
            "criticism", EventType.ACCUSE,
            "condemnation", EventType.ACCUSE,
            "accusation", EventType.ACCUSE,
            "threat", EventType.THREATEN);

    private final AnnotatedArticle article;
    private final Parties parties;

    NounActs(AnnotatedArticle article, Parties parties) {
        this.article = article;
        this.parties = parties;
    }

    List<Act> in(Sentence sentence) {
        List<Act> acts = new ArrayList<>();
        for (Token noun : sentence.tokens()) {
            Optional<EventType> type = noun.isNoun() ? Optional.ofNullable(TYPES.get(noun.lemma())) : Optional.empty();
            Optional<String> owner = type.flatMap(any -> parties.inside(sentence, noun));
            // The owner and what is asked or refused both hang on the noun.
            if (owner.isPresent() && sentence.children(noun).size() > 1) {
                Set<String> others =
                        new LinkedHashSet<>(States.in(sentence.subtreeSpan(noun).of(article.text())));
                others.remove(owner.get());
                acts.add(new Act(
                        sentence,
                        noun,
                        type.get(),
                        List.of(owner.get()),
                        others.stream().limit(1).toList()));
            }
        }
        return acts;
    }
}
