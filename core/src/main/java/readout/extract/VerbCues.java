package readout.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.Nouns;
import readout.text.Sentence;
import readout.text.Token;

/** Attributions whose cue is a verb, by what hangs on it; whether such a verb attributes is for others to say. */
final class VerbCues {
    private static final Set<String> CALLING = Set.of(
            "call", "label", "brand", "dub", "term", "deem", "declare", "pronounce", "consider", "find", "think");
    private static final int LONGEST_PARENTHESIS = 30;

    private final Sentence sentence;
    private final Token verb;
    private final Token source;
    private final Optional<Token> object;
    private final List<Reading> found = new ArrayList<>();

    private VerbCues(Sentence sentence, Token verb, Token source) {
        this.sentence = sentence;
        this.verb = verb;
        this.source = source;
        object = sentence.child(verb, "obj", "iobj");
    }

    /**
     * The readings of this verb, the likeliest shape first.
     *
     * @param quoted whether the sentence has a quotation long enough to be the content by itself
     */
    static List<Reading> at(Sentence sentence, Token verb, Token source, boolean quoted) {
        VerbCues cues = new VerbCues(sentence, verb, source);
        cues.read(quoted);
        return cues.found;
    }

    private void add(String frame, List<Token> content) {
        found.add(new Reading(verb, frame, source, content));
    }

    private void add(String frame, Optional<Token> addressee, List<Token> content) {
        found.add(new Reading(verb, frame, source, addressee, content));
    }

    private void read(boolean quoted) {
        Optional<Token> clause = sentence.child(verb, "ccomp");
        Optional<Token> infinitive = sentence.child(verb, "xcomp").filter(word -> Clauses.isInfinitive(sentence, word));
        Optional<Token> announced = object.filter(noun -> Nouns.isSpeech(noun.lemma()));
        if (clause.isPresent() && announced.isPresent()) {
            found.add(new Reading(announced.get(), "clause", source, sentence.subtree(clause.get())));
        } else if (clause.isPresent()) {
            add("clause", object, withWhatFollows(clause.get()));
        } else if (isParenthesis()) {
            add("clause", object, around());
        } else if (quoted && hasNoObject() && isMain()) {
            add("clause", object, List.of());
        } else if (object.isPresent() && complement().isPresent()) {
            add(
                    "obj-is",
                    together(
                            sentence.subtree(object.get()),
                            sentence.subtree(complement().get())));
            add("whole", whole());
        } else if (infinitive.isPresent() && object.isPresent()) {
            add("obj-to", object, together(sentence.subtree(object.get()), withWhatFollows(infinitive.get())));
            add("to", object, withWhatFollows(infinitive.get()));
        } else if (infinitive.isPresent()) {
            add("to", withWhatFollows(infinitive.get()));
        } else {
            withPrepositions();
            object.ifPresent(noun -> {
                add("obj", sentence.subtree(noun));
                add("whole", whole());
            });
        }
    }

    /** All that follows the verb and hangs on it: "the shootings a moment of truth", "the fees as a tax". */
    private List<Token> whole() {
        Set<Token> tokens = new HashSet<>();
        for (Token child : sentence.children(verb)) {
            boolean belongs = child.is("obj")
                    || child.is("obl") && !child.relation().endsWith("tmod")
                    || child.is("xcomp")
                    || (child.is("advcl") || child.is("dep")) && !child.pos().equals("VBG");
            if (child.index() > verb.index() && belongs) {
                tokens.addAll(sentence.subtree(child));
            }
        }
        return inOrder(tokens);
    }

    /** The clause and adverbial clauses after it, which parsers hang on the verb of saying. */
    private List<Token> withWhatFollows(Token clause) {
        Set<Token> tokens = new HashSet<>(sentence.subtree(clause));
        for (Token child : sentence.children(verb, "advcl")) {
            boolean after = child.index() > clause.index()
                    && clause.index() > verb.index()
                    && !child.pos().equals("VBG");
            if (after) {
                tokens.addAll(sentence.subtree(child));
            }
        }
        return inOrder(tokens);
    }

    /** The "liar" of "called him a liar". */
    private Optional<Token> complement() {
        return sentence.child(verb, "xcomp")
                .filter(word -> !word.isVerb() && word.index() > verb.index() && CALLING.contains(verb.lemma()));
    }

    /** "Him a liar", "EU leaders to avoid a mistake": who, and what is said or asked of them. */
    private List<Token> together(List<Token> one, List<Token> other) {
        Set<Token> tokens = new HashSet<>(one);
        tokens.addAll(other);
        return inOrder(tokens);
    }

    private List<Token> inOrder(Set<Token> tokens) {
        return sentence.tokens().stream().filter(tokens::contains).toList();
    }

    /** What a preposition ties to the verb: "of fraud", "for leaving". */
    private void withPrepositions() {
        String with = object.isPresent() ? "obj-" : "";
        for (Token child : sentence.children(verb)) {
            Optional<String> preposition = Clauses.preposition(sentence, child);
            Optional<Token> mark =
                    sentence.child(child, "mark").filter(word -> word.pos().equals("IN"));
            if (child.is("obl")
                    && preposition.filter(word -> !word.equals("according")).isPresent()
                    && child.index() > verb.index()) {
                add(with + preposition.get(), object, sentence.subtree(child));
            } else if (child.is("advcl") && mark.isPresent()) {
                add(with + mark.get().text().toLowerCase(Locale.ROOT), object, sentence.subtree(child));
            }
        }
    }

    /** "…, he said, …": the cue hangs on what is said. */
    private boolean isParenthesis() {
        return verb.is("parataxis")
                && sentence.head(verb).isPresent()
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.subtree(verb).size() <= LONGEST_PARENTHESIS;
    }

    private List<Token> around() {
        Set<Token> cue = new HashSet<>(sentence.subtree(verb));
        return sentence.subtree(sentence.head(verb).orElse(verb)).stream()
                .filter(token -> !cue.contains(token))
                .toList();
    }

    /** "Told reporters: …" has a hearer for its object; "accused the ministry of …" has what it says elsewhere. */
    private boolean hasNoObject() {
        return object.isEmpty()
                || Set.of("tell", "ask", "remind", "inform", "write").contains(verb.lemma());
    }

    private boolean isMain() {
        return verb.head() == Token.ROOT || verb.is("parataxis") || verb.is("conj") || verb.is("dep");
    }
}
