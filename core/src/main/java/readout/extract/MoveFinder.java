package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.fact.Direction;
import readout.knowledge.MarketWords;
import readout.knowledge.Nouns;
import readout.text.Sentence;
import readout.text.Token;

/** Clauses and nouns that tell of a move of something traded. */
final class MoveFinder {
    /** Verbs that say nothing of the direction, which a word after them tells. */
    private static final Set<String> STATES = Set.of(
            "be", "close", "end", "finish", "trade", "open", "settle", "stand", "hold", "remain", "stay", "move",
            "edge", "inch", "tick", "head", "drift", "turn", "push", "go", "start", "buy", "sell", "change", "mix",
            "nudge");

    private static final Set<String> DRIVING =
            Set.of("send", "push", "drive", "pull", "take", "leave", "force", "keep", "bring");
    private static final Set<String> REACHING = Set.of("hit", "reach", "touch", "set", "strike", "test", "mark", "see");
    private static final Set<String> SHOWING =
            Set.of("post", "see", "record", "register", "extend", "suffer", "book", "notch", "make", "show");
    /** Verbs whose object need not have come. */
    private static final Set<String> THOUGHT_OF = Set.of(
            "fear",
            "expect",
            "forecast",
            "predict",
            "want",
            "avoid",
            "prevent",
            "risk",
            "await",
            "anticipate",
            "hope",
            "foresee",
            "project");

    private static final Set<String> TRADERS = Set.of("investor", "trader", "buyer", "seller", "speculator");
    /** "The job market", "the consumer confidence index": measured, not traded. */
    private static final Set<String> STATISTICS = Set.of(
            "job",
            "jobs",
            "labor",
            "labour",
            "housing",
            "consumer",
            "producer",
            "confidence",
            "sentiment",
            "activity",
            "manufacturing",
            "managers",
            "manager",
            "cost",
            "living",
            "wholesale",
            "retail",
            "property",
            "single",
            "common");

    private static final Set<String> PRICES =
            Set.of("price", "prices", "future", "futures", "contract", "contracts", "yield", "yields");
    private static final Set<String> ALONE_VAGUE =
            Set.of("price", "prices", "future", "contract", "contracts", "share", "note", "real");
    private static final int REACH = 12;

    List<Move> in(Sentence sentence) {
        List<Move> moves = new ArrayList<>();
        addTo(moves, sentence, token -> !token.is("acl"));
        // "Coffee, which had fallen for a week, rebounded": what a relative clause tells comes second.
        addTo(moves, sentence, token -> token.is("acl"));
        return moves;
    }

    private static void addTo(List<Move> moves, Sentence sentence, Predicate<Token> which) {
        sentence.tokens().stream()
                .filter(which)
                .flatMap(token -> move(sentence, token).stream())
                .filter(found ->
                        moves.stream().noneMatch(other -> other.instrument().equals(found.instrument())))
                .forEach(moves::add);
    }

    private static Optional<Move> move(Sentence sentence, Token token) {
        if (MarketWords.ofNoun(token.lemma()).isPresent() && token.isNoun()) {
            return ofNoun(sentence, token);
        }
        boolean predicate = token.isVerb() && !token.is("aux")
                || sentence.child(token, "nsubj").isPresent();
        if (!predicate || Factuality.of(sentence, token) != Factuality.FACT) {
            return Optional.empty();
        }
        return ofSubject(sentence, token).or(() -> ofObject(sentence, token));
    }

    /** "The yen fell", "was up", "hit a low", "posted a loss". */
    private static Optional<Move> ofSubject(Sentence sentence, Token predicate) {
        Optional<Token> subject = Clauses.subject(sentence, predicate).filter(noun -> isInstrument(sentence, noun));
        Optional<Direction> direction = subject.flatMap(noun -> direction(sentence, predicate, noun));
        return direction.map(way -> new Move(sentence, subject.get(), way, predicate, Optional.empty()));
    }

    private static Optional<Direction> direction(Sentence sentence, Token predicate, Token subject) {
        Optional<Direction> own = MarketWords.ofVerb(phrasal(sentence, predicate));
        if (own.isPresent() && predicate.isVerb() && !Clauses.isPassive(sentence, predicate)) {
            return own;
        }
        Optional<Token> thing = sentence.child(predicate, "obj");
        if (REACHING.contains(predicate.lemma()) && thing.isPresent()) {
            Optional<Direction> reached = sentence.subtree(thing.get()).stream()
                    .flatMap(word -> MarketWords.ofRecord(word.text()).stream())
                    .findFirst();
            if (reached.isPresent()) {
                return reached;
            }
        }
        if (SHOWING.contains(predicate.lemma())) {
            return thing.flatMap(noun -> MarketWords.ofNoun(noun.lemma()));
        }
        boolean state = !predicate.isVerb() || STATES.contains(predicate.lemma());
        return state
                ? stateAfter(sentence, Math.max(subject.index(), firstOf(sentence, predicate)), predicate)
                : Optional.empty();
    }

    /** The copula or the verb itself. */
    private static int firstOf(Sentence sentence, Token predicate) {
        return sentence.child(predicate, "cop", "aux")
                .map(Token::index)
                .filter(index -> index < predicate.index())
                .orElse(predicate.index() - 1);
    }

    /** The first word of direction after the place, up to the next clause. */
    private static Optional<Direction> stateAfter(Sentence sentence, int index, Token predicate) {
        int end = Math.min(sentence.tokens().size(), index + REACH);
        for (Token word : sentence.tokens().subList(index + 1, end)) {
            boolean otherClause = word.index() != predicate.index()
                    && sentence.child(word, "nsubj").isPresent();
            if (otherClause) {
                return Optional.empty();
            }
            Optional<Direction> state = MarketWords.ofState(word.text());
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** "Lifted the yen", "sent the yen lower", "weighed on shares". */
    private static Optional<Move> ofObject(Sentence sentence, Token verb) {
        if (!verb.isVerb() || Clauses.isPassive(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> cause = Clauses.subject(sentence, verb)
                .filter(noun -> noun.isNoun() && !Nouns.isPerson(noun.lemma()) && !TRADERS.contains(noun.lemma()));
        for (Token noun : sentence.children(verb)) {
            boolean object = noun.is("obj") || noun.is("obl");
            if (object && isInstrument(sentence, noun)) {
                String preposition = Clauses.preposition(sentence, noun)
                        .map(word -> " " + word)
                        .orElse("");
                Optional<Direction> way = MarketWords.ofCausing(verb.lemma() + preposition)
                        .or(() -> DRIVING.contains(verb.lemma()) && noun.is("obj")
                                ? stateAfter(sentence, noun.index(), verb)
                                : Optional.empty());
                if (way.isPresent()) {
                    return Optional.of(new Move(sentence, noun, way.get(), verb, cause));
                }
            }
        }
        return Optional.empty();
    }

    /** "A drop of 2 per cent in copper", "the yen's gain", where it says how much. */
    private static Optional<Move> ofNoun(Sentence sentence, Token noun) {
        boolean measured =
                sentence.subtree(noun).stream().anyMatch(word -> word.pos().equals("CD"));
        boolean told = sentence.head(noun)
                .filter(head -> !head.isVerb()
                        || !THOUGHT_OF.contains(head.lemma()) && Factuality.of(sentence, head) == Factuality.FACT)
                .isPresent();
        if (!measured || !told) {
            return Optional.empty();
        }
        return sentence.children(noun).stream()
                .filter(child -> child.is("nmod") || child.is("compound") || child.is("nmod:poss"))
                .filter(child -> isInstrument(sentence, child))
                .findFirst()
                .map(child -> new Move(
                        sentence, child, MarketWords.ofNoun(noun.lemma()).orElseThrow(), noun, Optional.empty()));
    }

    private static String phrasal(Sentence sentence, Token verb) {
        return sentence.child(verb, "compound:prt")
                .map(particle -> verb.lemma() + " " + particle.lemma())
                .filter(both -> MarketWords.ofVerb(both).isPresent())
                .orElse(verb.lemma());
    }

    private static boolean isInstrument(Sentence sentence, Token noun) {
        List<Token> parts = sentence.children(noun).stream()
                .filter(child -> child.is("compound") || child.is("amod") || child.is("nmod"))
                .toList();
        boolean measured = parts.stream()
                .flatMap(part -> sentence.subtree(part).stream())
                .anyMatch(word -> STATISTICS.contains(word.text().toLowerCase(Locale.ROOT)));
        if (measured) {
            return false;
        }
        boolean price = PRICES.contains(noun.lemma());
        boolean named = isNamed(noun) && !ALONE_VAGUE.contains(noun.text().toLowerCase(Locale.ROOT));
        return named
                || isPair(sentence, noun)
                || parts.stream()
                        .filter(part -> part.is("compound"))
                        .flatMap(part -> sentence.subtree(part).stream())
                        .anyMatch(part -> isNamed(part) && (price || part.isProperNoun()));
    }

    /** Names of two words: "Wall Street". */
    private static boolean isPair(Sentence sentence, Token noun) {
        return noun.index() > 0
                && MarketWords.isInstrument(
                        sentence.tokens().get(noun.index() - 1).text() + " " + noun.text());
    }

    private static boolean isNamed(Token noun) {
        return MarketWords.isInstrument(noun.lemma()) || MarketWords.isInstrument(noun.text());
    }
}
