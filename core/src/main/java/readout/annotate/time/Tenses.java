package readout.annotate.time;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** The tense of the clause that an expression hangs on, read off the tree. */
final class Tenses {
    private static final Set<String> FUTURE_AUXILIARIES = Set.of("will", "shall", "would", "'ll", "’ll", "wo");
    private static final Set<String> LOOKS_AHEAD = Set.of(
            "set",
            "due",
            "schedule",
            "plan",
            "expect",
            "intend",
            "hope",
            "want",
            "agree",
            "prepare",
            "aim",
            "slate",
            "ready",
            "likely",
            "go",
            "propose",
            "promise",
            "vow",
            "pledge",
            "seek",
            "try",
            "earmark",
            "decide",
            "invite",
            "ask",
            "urge",
            "call",
            "wait",
            "begin");
    private static final Set<String> DEADLINE = Set.of("by", "until", "till", "before");

    private Tenses() {}

    static Tense at(Sentence sentence, Span span) {
        Optional<Token> token = head(sentence, span);
        if (token.isEmpty()) {
            return Tense.OPEN;
        }
        Optional<Token> verb = verbAbove(sentence, token.get());
        boolean deadline = sentence.child(token.get(), "case")
                .filter(word -> DEADLINE.contains(word.lemma()))
                .isPresent();
        Tense tense = verb.map(each -> of(sentence, each)).orElse(Tense.OPEN);
        return tense == Tense.OPEN && deadline ? Tense.FUTURE : tense;
    }

    /** The token of the span whose head lies outside it. */
    private static Optional<Token> head(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> span.overlaps(token.span()))
                .filter(token -> sentence.head(token)
                        .filter(head -> span.overlaps(head.span()))
                        .isEmpty())
                .findFirst();
    }

    private static Optional<Token> verbAbove(Sentence sentence, Token token) {
        Token top = token;
        Optional<Token> each = sentence.head(token);
        for (int step = 0; step < sentence.tokens().size() && each.isPresent(); step++) {
            top = each.get();
            boolean predicate = top.isVerb() || sentence.child(top, "cop").isPresent();
            if (predicate) {
                return each;
            }
            each = sentence.head(top);
        }
        return besides(sentence, top);
    }

    /** Of "On Monday, July 22, the companies met" the parser makes the date the root and the clause its neighbour. */
    private static Optional<Token> besides(Sentence sentence, Token root) {
        return sentence.children(root).stream()
                .filter(child -> child.is("parataxis") && child.isVerb())
                .findFirst();
    }

    private static Tense of(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("aux") && FUTURE_AUXILIARIES.contains(child.lemma())) {
                return Tense.FUTURE;
            }
        }
        if (isInfinitive(sentence, verb)) {
            return infinitive(sentence, verb);
        }
        return switch (verb.pos()) {
            case "VBD" -> Tense.PAST;
            case "VBN" -> participle(sentence, verb);
            case "VBG" -> gerund(sentence, verb);
            case "VBP", "VBZ" -> LOOKS_AHEAD.contains(verb.lemma()) ? Tense.FUTURE : Tense.OPEN;
            default -> copula(sentence, verb);
        };
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.is("mark") && child.pos().equals("TO"));
    }

    /** "set to meet Monday" looks ahead; "went on to meet on Monday" does not. */
    private static Tense infinitive(Sentence sentence, Token verb) {
        Optional<Token> governor = sentence.head(verb);
        if (governor.isEmpty() || LOOKS_AHEAD.contains(governor.get().lemma())) {
            return Tense.FUTURE;
        }
        return governor.get().isVerb() && governor.get().pos().equals("VBD") ? Tense.OPEN : Tense.FUTURE;
    }

    private static Tense participle(Sentence sentence, Token verb) {
        boolean present = hasAuxiliary(sentence, verb, "be", "VBZ", "VBP");
        if (LOOKS_AHEAD.contains(verb.lemma())
                && (present || sentence.child(verb, "aux").isEmpty())) {
            return Tense.FUTURE;
        }
        boolean over = hasAuxiliary(sentence, verb, "be", "VBD", "VBN")
                || sentence.children(verb).stream()
                        .anyMatch(child -> child.is("aux") && child.lemma().equals("have"));
        return over ? Tense.PAST : Tense.OPEN;
    }

    private static Tense gerund(Sentence sentence, Token verb) {
        if (hasAuxiliary(sentence, verb, "be", "VBZ", "VBP")) {
            return Tense.FUTURE;
        }
        return hasAuxiliary(sentence, verb, "be", "VBD", "VBN") ? Tense.PAST : Tense.OPEN;
    }

    private static boolean hasAuxiliary(Sentence sentence, Token verb, String lemma, String... tags) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.is("aux")
                        && child.lemma().equals(lemma)
                        && Set.of(tags).contains(child.pos()));
    }

    private static Tense copula(Sentence sentence, Token predicate) {
        Optional<Token> copula = sentence.child(predicate, "cop");
        if (copula.isPresent() && copula.get().pos().equals("VBD")) {
            return Tense.PAST;
        }
        return LOOKS_AHEAD.contains(predicate.lemma()) ? Tense.FUTURE : Tense.OPEN;
    }
}
