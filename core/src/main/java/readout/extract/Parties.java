package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.fact.Speaker;
import readout.knowledge.Nouns;
import readout.knowledge.States;
import readout.knowledge.Titles;
import readout.text.AnnotatedArticle;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Noun phrases to parties: states by code, others by name; empty for a phrase that names nobody who acts. */
final class Parties {
    private static final int LONGEST_NAME = 60;
    private static final int DEEPEST = 4;
    private static final Set<String> NEUTRAL = Set.of("it", "they", "its", "their");

    /** They comment on what parties do and are none. */
    private static final Set<String> COMMENTATORS =
            Set.of("analyst", "economist", "expert", "observer", "commentator", "critic", "watcher", "source");

    private static final Set<String> QUANTITIES = Set.of(
            "ten",
            "tens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "dozen",
            "dozens",
            "number",
            "group",
            "crowd",
            "majority",
            "score",
            "member");

    private final AnnotatedArticle article;
    /** Counted over the whole article, so once and only where it is asked for. */
    private Optional<List<String>> principal = Optional.empty();

    Parties(AnnotatedArticle article) {
        this.article = article;
    }

    /** The parties that the phrase with this head names, those joined to it by "and" included. */
    List<String> of(Sentence sentence, Token head) {
        if (isBothSides(sentence, head)) {
            return principal();
        }
        Set<String> parties = new LinkedHashSet<>();
        one(sentence, head).ifPresent(parties::add);
        for (Token other : sentence.children(head, "conj")) {
            if (other.isNoun() || other.isProperNoun()) {
                one(sentence, other).ifPresent(parties::add);
            }
        }
        return List.copyOf(parties);
    }

    private static boolean isBothSides(Sentence sentence, Token head) {
        boolean two = sentence.children(head).stream()
                .anyMatch(child -> Set.of("two", "both").contains(child.lemma().toLowerCase(Locale.ROOT)));
        return two
                && Set.of("side", "country", "nation", "state", "government", "neighbour", "neighbor")
                        .contains(head.lemma());
    }

    /** The two states that the article names most: whom "the two sides" and "talks" mean where nothing else is said. */
    List<String> principal() {
        if (principal.isEmpty()) {
            principal = Optional.of(mostNamed());
        }
        return principal.get();
    }

    private List<String> mostNamed() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sentence sentence : article.sentences()) {
            States.in(sentence.span().of(article.text())).forEach(state -> counts.merge(state, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The party that a speaker speaks for. */
    String of(Speaker speaker) {
        return speaker.side().or(() -> States.of(speaker.name())).orElse(speaker.name());
    }

    /** Whom "it", "they" and "its" mean: the subject of the clause around, else that of the sentence before. */
    private Optional<String> antecedent(Sentence sentence, Token pronoun) {
        Optional<Token> above = sentence.head(pronoun);
        for (int step = 0; step < DEEPEST && above.isPresent(); step++) {
            Optional<Token> subject = sentence.child(above.get(), "nsubj")
                    .filter(token ->
                            token.index() < pronoun.index() && !token.pos().startsWith("PRP"));
            Optional<String> party = subject.flatMap(token -> one(sentence, token));
            if (party.isPresent()) {
                return party;
            }
            above = sentence.head(above.get());
        }
        if (pronoun.pos().equals("PRP$") || sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(sentence.index() - 1);
        return before.root()
                .flatMap(root -> before.child(root, "nsubj"))
                .filter(token -> !token.pos().startsWith("PRP"))
                .flatMap(token -> one(before, token));
    }

    private Optional<String> one(Sentence sentence, Token head) {
        if (NEUTRAL.contains(head.text().toLowerCase(Locale.ROOT))) {
            return antecedent(sentence, head);
        }
        Optional<Token> counted = sentence.child(head, "nmod");
        if (QUANTITIES.contains(head.lemma().toLowerCase(Locale.ROOT)) && counted.isPresent()) {
            return one(sentence, counted.get());
        }
        if (!article.timesIn(head.span()).isEmpty()
                || COMMENTATORS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<Entity> entity = article.entityAt(head.span());
        if (entity.isPresent() && entity.get().type() == EntityType.PERSON) {
            return entity.get().side().or(() -> Optional.of(entity.get().name()));
        }
        String phrase = phrase(sentence, head);
        boolean place = entity.isPresent() && entity.get().type() == EntityType.LOCATION;
        boolean acts = head.isProperNoun()
                || place
                || Titles.isHead(head.text())
                || Nouns.isInstitution(head.lemma())
                || isDemonymNoun(head)
                || Nouns.isPerson(head.lemma())
                || isPeople(head);
        if (!acts) {
            return Optional.empty();
        }
        Optional<Token> owner = sentence.child(head, "nmod:poss")
                .filter(word -> NEUTRAL.contains(word.lemma())
                        || NEUTRAL.contains(word.text().toLowerCase(Locale.ROOT)));
        if (owner.isPresent()) {
            return antecedent(sentence, owner.get());
        }
        Optional<String> side =
                States.of(head.text()).or(() -> Titles.side(phrase)).or(() -> entity.flatMap(Entity::side));
        return side.or(() -> Optional.of(phrase).filter(name -> name.length() <= LONGEST_NAME && !name.isBlank()));
    }

    private static boolean isDemonymNoun(Token head) {
        return States.isDemonym(head.text());
    }

    private static boolean isPeople(Token head) {
        return Set.of(
                        "troops",
                        "forces",
                        "rebels",
                        "soldiers",
                        "protesters",
                        "workers",
                        "students",
                        "police",
                        "gunmen",
                        "militants",
                        "guerrillas",
                        "people",
                        "farmers",
                        "refugees",
                        "separatists",
                        "demonstrators",
                        "civilians",
                        "villagers",
                        "citizens",
                        "activists",
                        "fishermen",
                        "tanker")
                .contains(head.text().toLowerCase(Locale.ROOT));
    }

    /** The state named by an adjective or a possessor inside the phrase: "the Georgian proposal", "India's offer". */
    Optional<String> inside(Sentence sentence, Token head) {
        for (Token child : sentence.children(head)) {
            boolean owner = child.is("nmod:poss") || child.is("amod") || child.is("compound");
            if (owner) {
                Optional<String> state = States.of(child.text());
                Optional<String> party =
                        state.isPresent() ? state : child.is("nmod:poss") ? one(sentence, child) : Optional.empty();
                if (party.isPresent()) {
                    return party;
                }
            }
        }
        return Optional.empty();
    }

    /** The noun phrase without determiner, relative clauses and appositions. */
    String phrase(Sentence sentence, Token head) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.subtree(head)) {
            boolean kept = token.index() == head.index()
                    || sentence.children(head).stream()
                            .anyMatch(child -> isKept(child) && sentence.dominates(child, token));
            if (kept) {
                tokens.add(token);
            }
        }
        Span span = head.span();
        for (Token token : tokens) {
            span = span.to(token.span());
        }
        return Spans.trimmed(span, article.text()).of(article.text());
    }

    private static boolean isKept(Token child) {
        return child.is("compound")
                || child.is("amod")
                || child.is("nmod:poss")
                || child.is("nummod")
                || child.is("flat")
                || child.is("nmod") && !child.is("nmod:tmod");
    }
}
