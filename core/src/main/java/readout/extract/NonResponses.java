package readout.extract;

import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** "Declined to comment", "did not respond", "gave no details": a source that says nothing. */
final class NonResponses {
    private static final Set<String> REFUSALS = Set.of("decline", "refuse");
    private static final Set<String> SPEAKING = Set.of(
            "comment",
            "say",
            "discuss",
            "elaborate",
            "answer",
            "confirm",
            "respond",
            "disclose",
            "speak",
            "reveal",
            "identify",
            "name");
    private static final Set<String> ANSWERS =
            Set.of("respond", "reply", "return", "answer", "elaborate", "comment", "specify", "say");
    private static final Set<String> NOTHING = Set.of("detail", "comment", "reason", "explanation", "elaboration");

    private NonResponses() {}

    static boolean is(Sentence sentence, Token verb, String frame) {
        if (REFUSALS.contains(verb.lemma())) {
            return sentence.child(verb, "xcomp")
                    .filter(NonResponses::isSpeaking)
                    .isPresent();
        }
        if (Clauses.isNegated(sentence, verb) && ANSWERS.contains(verb.lemma())) {
            boolean report = verb.lemma().equals("say") && !isIndirectQuestion(sentence, verb);
            return !report && !Clauses.isHypothetical(sentence, verb);
        }
        return Set.of("give", "offer", "provide", "have").contains(verb.lemma())
                && frame.equals("obj")
                && hasNothing(sentence, verb);
    }

    /** "To comment": what a source declines that will not say. */
    static boolean isSpeaking(Token verb) {
        return SPEAKING.contains(verb.lemma());
    }

    /** "Did not say who", "did not say whether": said nothing; "did not say that …": denied. */
    private static boolean isIndirectQuestion(Sentence sentence, Token verb) {
        return sentence.child(verb, "ccomp", "advcl").stream()
                .flatMap(clause -> sentence.subtree(clause).stream())
                .anyMatch(word -> word.pos().startsWith("W")
                        || word.lemma().equals("whether")
                        || word.lemma().equals("if"));
    }

    private static boolean hasNothing(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj")
                .filter(noun -> NOTHING.contains(noun.lemma()))
                .flatMap(noun -> sentence.child(noun, "det"))
                .filter(word -> word.lemma().equals("no"))
                .isPresent();
    }
}
