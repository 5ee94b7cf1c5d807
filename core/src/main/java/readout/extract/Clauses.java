package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Questions about clauses that more than one extractor asks of a tree. */
final class Clauses {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> HYPOTHETICAL = Set.of("would", "could", "might", "may", "should");
    private static final int DEEPEST = 6;

    private Clauses() {}

    /** Who does what the verb says: its own subject, or the one it shares with the verb it hangs on. */
    static Optional<Token> subject(Sentence sentence, Token verb) {
        return subject(sentence, verb, 0);
    }

    private static Optional<Token> subject(Sentence sentence, Token verb, int depth) {
        Optional<Token> own = sentence.child(verb, "nsubj").filter(token -> !isExpletive(token));
        if (own.isPresent() && !isRelative(sentence, verb, own.get())) {
            return own;
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty() || depth > DEEPEST || sentence.child(verb, "expl").isPresent()) {
            return Optional.empty();
        }
        if (verb.is("acl") || own.isPresent()) {
            return head.filter(Token::isNoun);
        }
        if (verb.is("xcomp") && head.get().isVerb()) {
            Optional<Token> object = sentence.child(head.get(), "obj", "iobj");
            return object.isPresent() ? object : subject(sentence, head.get(), depth + 1);
        }
        boolean participle = verb.pos().equals("VBG")
                && (verb.is("advcl")
                        || verb.is("parataxis")
                        || verb.is("dep") && head.get().isVerb());
        boolean shares = verb.is("conj") || verb.is("xcomp") || participle;
        return shares ? subject(sentence, head.get(), depth + 1) : Optional.empty();
    }

    private static boolean isExpletive(Token token) {
        return token.text().equalsIgnoreCase("there");
    }

    private static boolean isRelative(Sentence sentence, Token verb, Token subject) {
        return verb.is("acl")
                && RELATIVE.contains(subject.lemma())
                && sentence.head(verb).isPresent();
    }

    /** Who does what a passive verb says: "by …". */
    static Optional<Token> agent(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(noun -> preposition(sentence, noun).filter("by"::equals).isPresent())
                .findFirst();
    }

    static boolean isPassive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.relation().endsWith(":pass"));
    }

    static boolean isNegated(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.lemma().equals("not")
                        || child.lemma().equals("never")
                        || child.text().equals("n't")
                        || child.text().equals("n’t")
                        || child.is("nsubj")
                                && sentence.children(child).stream()
                                        .anyMatch(word -> word.lemma().equals("no")));
    }

    /** True for what would, could or might be, or is said under an "if". */
    static boolean isHypothetical(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.is("aux") && HYPOTHETICAL.contains(child.lemma())
                        || child.is("mark") && Set.of("if", "unless", "whether").contains(child.lemma()));
    }

    static boolean isFuture(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.is("aux")
                        && Set.of("will", "shall", "'ll", "’ll", "wo").contains(child.lemma()));
    }

    /** True for "to meet". */
    static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.is("mark") && child.pos().equals("TO"));
    }

    /** The preposition that the word stands with, in lower case. */
    static Optional<String> preposition(Sentence sentence, Token token) {
        return sentence.child(token, "case").map(word -> word.text().toLowerCase(java.util.Locale.ROOT));
    }
}
