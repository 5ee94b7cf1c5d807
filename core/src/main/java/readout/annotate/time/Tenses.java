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
    /** Ends of spans of time that past acts set. */
    private static final Set<String> END = Set.of("until", "till", "through");

    /** Past verbs whose object is to come: "planned a meeting in March". */
    private static final Set<String> PLANNING = Set.of("plan", "schedule", "expect", "intend");

    /** Nouns of what has a day that is set. */
    private static final Set<String> SCHEDULED = Set.of("delivery", "deadline", "election", "expiry", "maturity");

    private static final Set<String> DEADLINE = Set.of("by", "until", "till", "before");

    private Tenses() {}

    static Tense at(Sentence sentence, Span span) {
        Optional<Token> token = head(sentence, span);
        if (token.isEmpty()) {
            return Tense.OPEN;
        }
        Optional<String> preposition = sentence.child(token.get(), "case").map(Token::lemma);
        if (preposition.filter("since"::equals).isPresent()) {
            return Tense.PAST;
        }
        Tense tense =
                verbAbove(sentence, token.get()).map(each -> of(sentence, each)).orElse(Tense.OPEN);
        if (isAheadOfPast(sentence, token.get(), preposition)) {
            return tense == Tense.PAST ? Tense.OPEN : tense;
        }
        boolean deadline = preposition.filter(DEADLINE::contains).isPresent();
        return tense == Tense.OPEN && deadline ? Tense.FUTURE : tense;
    }

    /** "Extended the truce through January", "for delivery in January": what is told is past, the time may be to come. */
    private static boolean isAheadOfPast(Sentence sentence, Token token, Optional<String> preposition) {
        return preposition.filter(END::contains).isPresent()
                || sentence.head(token)
                        .filter(head -> head.isNoun() && SCHEDULED.contains(head.lemma()))
                        .isPresent();
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
            case "VBD" -> PLANNING.contains(verb.lemma()) ? Tense.FUTURE_IN_PAST : Tense.PAST;
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
        if (governor.isEmpty()) {
            return Tense.FUTURE;
        }
        if (LOOKS_AHEAD.contains(governor.get().lemma())) {
            return isPast(governor.get()) ? Tense.FUTURE_IN_PAST : Tense.FUTURE;
        }
        return isPast(governor.get()) ? Tense.OPEN : Tense.FUTURE;
    }

    private static boolean isPast(Token governor) {
        return governor.pos().equals("VBD");
    }

    private static Tense participle(Sentence sentence, Token verb) {
        if (verb.lemma().equals("end")) {
            // "The year ended March 31".
            return Tense.PAST;
        }
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
