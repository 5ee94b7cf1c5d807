package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Attributions whose cue is no verb: "Mrs Novak's claim that …", "the union's demand for …", "made a promise to …", "is confident that …".
 * Whether such a noun or adjective attributes is for others to say.
 */
final class NominalCues {
    private NominalCues() {}

    /** The readings whose cue is this word; their frames tell who holds the claim and what ties the content: {@code poss-that}, {@code verb-for}. */
    static List<Reading> at(Sentence sentence, Token cue) {
        if (cue.isNoun() && !cue.isProperNoun()) {
            return holder(sentence, cue)
                    .map(holder -> readings(sentence, cue, holder))
                    .orElse(List.of());
        }
        boolean predicate =
                cue.pos().startsWith("JJ") && sentence.child(cue, "cop").isPresent();
        return predicate
                ? sentence.child(cue, "nsubj")
                        .map(subject -> readings(sentence, cue, new Holder("is-", subject)))
                        .orElse(List.of())
                : List.of();
    }

    private record Holder(String name, Token source) {}

    /** Whose claim it is: the possessor, else who makes, issues or repeats it. */
    private static Optional<Holder> holder(Sentence sentence, Token noun) {
        Optional<Token> possessor = sentence.child(noun, "nmod:poss");
        if (possessor.isPresent()) {
            return possessor.map(source -> new Holder("poss-", source));
        }
        return sentence.head(noun)
                .filter(verb -> verb.isVerb() && noun.is("obj"))
                .flatMap(verb -> Clauses.subject(sentence, verb))
                .map(source -> new Holder("verb-", source));
    }

    private static List<Reading> readings(Sentence sentence, Token cue, Holder holder) {
        List<Reading> readings = new ArrayList<>();
        for (Token child : sentence.children(cue)) {
            if (child.index() > cue.index()) {
                tie(sentence, child)
                        .ifPresent(tie -> readings.add(
                                new Reading(cue, holder.name() + tie, holder.source(), sentence.subtree(child))));
            }
        }
        return readings;
    }

    /** What ties the content to its cue: "that", "to" or a preposition. */
    private static Optional<String> tie(Sentence sentence, Token child) {
        if (child.is("acl") || child.is("ccomp") || child.is("xcomp") || child.is("advcl")) {
            return Optional.of(sentence.child(child, "mark")
                    .map(mark -> mark.text().toLowerCase(Locale.ROOT))
                    .orElse("that"));
        }
        return child.is("nmod") || child.is("obl") ? Clauses.preposition(sentence, child) : Optional.empty();
    }
}
