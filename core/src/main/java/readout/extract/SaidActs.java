package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.fact.EventType;
import readout.knowledge.Plover;
import readout.text.Sentence;
import readout.text.Token;

/** Acts done by saying so, that take a clause: "agreed to release", "refused to leave", "threatened to close", "demanded that they go". */
final class SaidActs {
    private static final Set<String> PROMISES = Set.of(
            "agree",
            "decide",
            "promise",
            "pledge",
            "offer",
            "vow",
            "commit",
            "undertake",
            "ready",
            "willing",
            "prepared",
            "committed");
    private static final Set<String> REFUSALS = Set.of("refuse", "decline");
    private static final Set<String> DEMANDS = Set.of("demand", "insist", "require");
    private static final Set<String> OBLIGATIONS = Set.of("must");
    private static final Set<String> CONCESSIONS = Set.of(
            "withdraw",
            "lift",
            "ease",
            "release",
            "free",
            "allow",
            "end",
            "stop",
            "halt",
            "dismantle",
            "suspend",
            "freeze",
            "pull",
            "disarm");

    private final ActParties parties;

    SaidActs(ActParties parties) {
        this.parties = parties;
    }

    /** What the word does by its complement, if it is one of these. */
    Optional<Act> of(Sentence sentence, Token word) {
        Optional<Token> done = sentence.child(word, "xcomp", "advcl")
                .filter(verb -> Clauses.isInfinitive(sentence, verb)
                        || verb.pos().equals("VBG") && word.lemma().startsWith("commit"));
        Optional<Token> said = sentence.child(word, "ccomp");
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (said.isPresent() && (DEMANDS.contains(lemma) || isObligation(sentence, said.get()))) {
            return demand(sentence, word, said.get());
        }
        if (done.isEmpty()) {
            return Optional.empty();
        }
        if (PROMISES.contains(lemma)) {
            return act(sentence, word, done.get(), promised(done.get()));
        }
        if (REFUSALS.contains(lemma) && !NonResponses.isSpeaking(done.get())) {
            return act(sentence, word, done.get(), EventType.REJECT);
        }
        return lemma.equals("threaten") ? act(sentence, word, done.get(), EventType.THREATEN) : Optional.empty();
    }

    static boolean isConcession(Token verb) {
        return CONCESSIONS.contains(verb.lemma());
    }

    private static EventType promised(Token done) {
        if (isConcession(done)) {
            return EventType.CONCEDE;
        }
        boolean hostile = Plover.patterns(done.lemma()).stream()
                .anyMatch(
                        pattern -> pattern.objects().isEmpty() && pattern.type().quad() == 4);
        return hostile ? EventType.THREATEN : EventType.AGREE;
    }

    private Optional<Act> act(Sentence sentence, Token word, Token done, EventType type) {
        List<String> actors = parties.actors(sentence, word, false);
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        List<String> recipients = Plover.patterns(done.lemma()).stream()
                .map(pattern -> parties.recipients(sentence, done, pattern, false, actors))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> parties.onlyOther(sentence, word, actors));
        return Optional.of(new Act(sentence, word, type, actors, recipients));
    }

    private static boolean isObligation(Sentence sentence, Token said) {
        return sentence.children(said, "aux").stream().anyMatch(word -> OBLIGATIONS.contains(word.lemma()));
    }

    /** "Washington said that Beijing must cut its tariffs", "demanded that Beijing cut them". */
    private Optional<Act> demand(Sentence sentence, Token word, Token said) {
        List<String> actors = parties.actors(sentence, word, false);
        List<String> recipients = sentence.child(said, "nsubj")
                .map(token -> parties.named(sentence, token))
                .orElse(List.of());
        return actors.isEmpty() || recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(new Act(sentence, said, EventType.REQUEST, actors, recipients));
    }
}
