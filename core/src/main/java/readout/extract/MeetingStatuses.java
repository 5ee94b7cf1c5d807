package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.fact.MeetingStatus;
import readout.text.Sentence;
import readout.text.Token;

/** How an encounter stands, by the verb that governs it, its tense and its modality. */
final class MeetingStatuses {
    private static final Set<String> COLLAPSING =
            Set.of("collapse", "break", "fail", "founder", "stall", "walk", "storm", "deadlock");
    private static final Set<String> CANCELLING = Set.of("cancel", "postpone", "scrap", "abandon", "suspend", "delay");
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "schedule",
            "set",
            "expect",
            "due",
            "agree",
            "prepare",
            "arrange",
            "invite",
            "resume",
            "slate",
            "intend",
            "announce",
            "look");
    private static final Set<String> WISHING = Set.of(
            "hope",
            "want",
            "propose",
            "call",
            "urge",
            "offer",
            "seek",
            "consider",
            "demand",
            "ask",
            "push",
            "press",
            "suggest",
            "request");
    private static final Set<String> GOING_ON = Set.of("continue", "proceed", "mediate");

    private MeetingStatuses() {}

    static MeetingStatus of(Sentence sentence, Token trigger) {
        Token verb = governor(sentence, trigger);
        Optional<Token> above = sentence.head(verb);
        if (COLLAPSING.contains(verb.lemma()) && !Clauses.isHypothetical(sentence, verb)) {
            return MeetingStatus.COLLAPSED;
        }
        if (CANCELLING.contains(verb.lemma())) {
            return MeetingStatus.CANCELLED;
        }
        if (Clauses.isHypothetical(sentence, verb)
                || WISHING.contains(verb.lemma())
                || above.filter(word -> WISHING.contains(word.lemma())).isPresent()) {
            return MeetingStatus.POSSIBLE;
        }
        boolean ahead = Clauses.isFuture(sentence, verb)
                || PLANNING.contains(verb.lemma())
                || Clauses.isInfinitive(sentence, verb)
                        && !above.filter(word -> word.pos().equals("VBD") && !PLANNING.contains(word.lemma()))
                                .isPresent();
        if (ahead) {
            return MeetingStatus.PLANNED;
        }
        return present(sentence, verb);
    }

    private static MeetingStatus present(Sentence sentence, Token verb) {
        boolean past = verb.pos().equals("VBD")
                || sentence.children(verb).stream()
                        .anyMatch(child -> (child.is("aux") || child.is("cop"))
                                && Set.of("VBD").contains(child.pos()))
                || verb.pos().equals("VBN") && sentence.child(verb, "aux").isPresent();
        boolean progressive = verb.pos().equals("VBG")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.is("aux")
                                && child.lemma().equals("be")
                                && !child.pos().equals("VBD"));
        if (GOING_ON.contains(verb.lemma()) || progressive) {
            return MeetingStatus.ONGOING;
        }
        return past ? MeetingStatus.HELD : verb.isVerb() ? MeetingStatus.PLANNED : MeetingStatus.HELD;
    }

    private static Token governor(Sentence sentence, Token trigger) {
        Token each = trigger;
        for (int step = 0; step < 6 && !each.isVerb(); step++) {
            Optional<Token> head = sentence.head(each);
            if (head.isEmpty()) {
                return each;
            }
            each = head.get();
        }
        return each;
    }
}
