package readout.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whether a clause tells of what happened, of what is to come by somebody's word, or of neither. */
enum Factuality {
    /** "Met", "has been meeting", "began to meet". */
    FACT,
    /** "Will meet", "agreed to meet", "said it would meet". */
    COMING,
    /** "Did not meet", "could meet", "wants to meet", "if they meet". */
    UNREAL;

    private static final Set<String> MODALS =
            Set.of("could", "might", "may", "should", "can", "must", "ought", "need", "ca");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    /** Verbs whose complement happened where they did. */
    private static final Set<String> IMPLICATIVE =
            Set.of("begin", "start", "continue", "manage", "proceed", "use", "go", "force", "dare", "resume", "cease");
    /** Verbs, participles and adjectives whose complement is to come. */
    private static final Set<String> PLANNING = Set.of(
            "agree",
            "plan",
            "be",
            "expect",
            "set",
            "schedule",
            "due",
            "decide",
            "prepare",
            "intend",
            "promise",
            "pledge",
            "vow",
            "commit",
            "undertake",
            "offer",
            "ready",
            "willing",
            "prepared",
            "committed",
            "slate",
            "announce",
            "choose",
            "determined");

    private static final Set<String> PLANS =
            Set.of("plan", "decision", "pledge", "promise", "agreement", "commitment", "offer", "deal", "move");
    private static final Set<String> WISHES = Set.of(
            "want",
            "demand",
            "urge",
            "ask",
            "insist",
            "require",
            "request",
            "propose",
            "suggest",
            "recommend",
            "order",
            "wish",
            "hope");
    /** Verbs whose gerund only is thought of: "discussed lifting". */
    private static final Set<String> CONSIDERING = Set.of(
            "discuss",
            "consider",
            "oppose",
            "favour",
            "favor",
            "avoid",
            "mull",
            "rule",
            "mean",
            "contemplate",
            "envisage");
    /** Before a gerund, what it is for or about, done or not. */
    private static final Set<String> AIMS =
            Set.of("for", "of", "on", "about", "towards", "toward", "without", "to", "against", "from", "at");

    private static final int DEEPEST = 6;

    static Factuality of(Sentence sentence, Token verb) {
        return of(sentence, verb, 0);
    }

    private static Factuality of(Sentence sentence, Token verb, int depth) {
        if (depth > DEEPEST || Clauses.isNegated(sentence, verb) || isConditioned(sentence, verb)) {
            return UNREAL;
        }
        if (Clauses.isFuture(sentence, verb)) {
            return COMING;
        }
        if (hasAuxiliary(sentence, verb, Set.of("would", "'d", "’d"))) {
            return isReported(sentence, verb) ? COMING : UNREAL;
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty()) {
            return Clauses.isInfinitive(sentence, verb) ? UNREAL : FACT;
        }
        if (Clauses.isInfinitive(sentence, verb)) {
            return ofInfinitive(sentence, verb, head.get(), depth);
        }
        boolean shares = verb.is("conj")
                && head.get().isVerb()
                && sentence.child(verb, "aux", "nsubj").isEmpty();
        if (shares) {
            return of(sentence, head.get(), depth + 1);
        }
        if (verb.pos().equals("VBG") && sentence.child(verb, "aux").isEmpty()) {
            return ofGerund(sentence, verb, head.get(), depth);
        }
        boolean wished = (verb.is("ccomp") || verb.is("xcomp"))
                && WISHES.contains(head.get().lemma());
        return wished ? UNREAL : FACT;
    }

    private static Factuality ofInfinitive(Sentence sentence, Token verb, Token head, int depth) {
        if (verb.is("conj") && head.isVerb()) {
            return of(sentence, head, depth + 1);
        }
        if (verb.is("acl") && head.isNoun()) {
            return PLANS.contains(head.lemma()) ? COMING : UNREAL;
        }
        if (!verb.is("xcomp")) {
            return UNREAL;
        }
        if (IMPLICATIVE.contains(head.lemma())) {
            return of(sentence, head, depth + 1);
        }
        return PLANNING.contains(head.lemma().toLowerCase(Locale.ROOT)) && of(sentence, head, depth + 1) != UNREAL
                ? COMING
                : UNREAL;
    }

    private static Factuality ofGerund(Sentence sentence, Token verb, Token head, int depth) {
        boolean thought = CONSIDERING.contains(head.lemma())
                || sentence.children(verb).stream()
                        .anyMatch(child -> (child.is("case") || child.is("mark"))
                                && AIMS.contains(child.text().toLowerCase(Locale.ROOT)));
        if (thought) {
            return UNREAL;
        }
        boolean inherits = head.isVerb() && (verb.is("xcomp") || verb.is("ccomp") || verb.is("conj"));
        return inherits ? of(sentence, head, depth + 1) : FACT;
    }

    private static boolean isConditioned(Sentence sentence, Token verb) {
        return hasAuxiliary(sentence, verb, MODALS)
                || sentence.children(verb).stream()
                        .anyMatch(child -> child.is("mark") && CONDITIONS.contains(child.lemma()));
    }

    private static boolean hasAuxiliary(Sentence sentence, Token verb, Set<String> lemmas) {
        return sentence.children(verb).stream().anyMatch(child -> child.is("aux") && lemmas.contains(child.lemma()));
    }

    /** "Said it would", without an "if": the future seen from the past. */
    private static boolean isReported(Sentence sentence, Token verb) {
        boolean conditional =
                sentence.children(verb, "advcl").stream().anyMatch(clause -> isConditioned(sentence, clause));
        return !conditional
                && verb.is("ccomp")
                && sentence.head(verb)
                        .filter(cue -> cue.pos().equals("VBD") || cue.pos().equals("VBN"))
                        .isPresent();
    }
}
