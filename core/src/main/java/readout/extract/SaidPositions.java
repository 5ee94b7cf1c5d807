package readout.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Act;
import readout.fact.SpeakerKind;
import readout.fact.Stance;
import readout.fact.Statement;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Positions taken by saying what others must do, what will happen unless they do, and what "we" want. */
final class SaidPositions {
    /**
     * One of them.
     *
     * @param issue the words that name it
     */
    record Said(String actor, Stance stance, Span issue) {}

    private static final Set<String> DUTIES = Set.of("must", "should");
    private static final Set<String> NEEDS = Set.of("have", "need", "ought");
    private static final Set<String> COMING = Set.of("could", "would", "will", "may", "might", "'ll", "’ll");

    private final AnnotatedArticle article;
    private final Parties parties;
    private final List<Statement> statements;

    SaidPositions(AnnotatedArticle article, Parties parties, List<Statement> statements) {
        this.article = article;
        this.parties = parties;
        this.statements = statements.stream()
                .filter(statement -> statement.act() == Act.SPEECH
                        && statement.speaker().kind() != SpeakerKind.ANONYMOUS
                        && statement.speaker().kind() != SpeakerKind.NONRESPONSE)
                .toList();
    }

    /** The party that says the words at the token: the inmost statement's. */
    Optional<String> speaker(Token token) {
        return saying(token).map(statement -> parties.of(statement.speaker()));
    }

    private Optional<Statement> saying(Token token) {
        return statements.stream()
                .filter(statement -> statement.content().stream().anyMatch(span -> span.contains(token.span())))
                .min(Comparator.comparingInt(statement ->
                        statement.content().stream().mapToInt(Span::length).sum()));
    }

    /** The position that this token takes in somebody's words. */
    Optional<Said> at(Sentence sentence, Token token) {
        if (DUTIES.contains(token.lemma()) && token.pos().equals("MD")) {
            return sentence.head(token).flatMap(verb -> duty(sentence, verb, verb));
        }
        if (NEEDS.contains(token.lemma()) && token.isVerb()) {
            return sentence.child(token, "xcomp")
                    .filter(verb -> Clauses.isInfinitive(sentence, verb))
                    .flatMap(verb -> duty(sentence, token, verb));
        }
        if (token.lemma().equalsIgnoreCase("unless") && token.is("mark")) {
            return sentence.head(token).flatMap(verb -> unless(sentence, verb));
        }
        return token.lemma().equals("warn") ? warning(sentence, token) : Optional.empty();
    }

    /** "India must cut its tariffs", "the sanctions must be lifted". */
    private Optional<Said> duty(Sentence sentence, Token verb, Token done) {
        Optional<String> actor = speaker(verb);
        Optional<Token> subject = sentence.child(verb, "nsubj");
        if (actor.isEmpty() || subject.isEmpty() || subject.get().pos().startsWith("PRP")) {
            return Optional.empty();
        }
        List<String> asked = parties.of(sentence, subject.get());
        if (asked.contains(actor.get())) {
            return Optional.empty();
        }
        boolean passive = Clauses.isPassive(sentence, done);
        Span issue = passive || asked.isEmpty()
                ? Issues.clause(sentence, done, subject.get(), article.text())
                : Issues.phrase(sentence, done, article.text());
        return Optional.of(new Said(actor.get(), Stance.DEMANDS, issue));
    }

    /** "The ports stay shut unless the Union keeps its promises": a demand of whoever says it. */
    private Optional<Said> unless(Sentence sentence, Token verb) {
        Optional<String> actor = speaker(verb);
        List<String> asked = sentence.child(verb, "nsubj")
                .map(subject -> parties.of(sentence, subject))
                .orElse(List.of());
        boolean other = !asked.isEmpty()
                && actor.filter(party -> !asked.contains(party)).isPresent();
        return other && !Clauses.isPassive(sentence, verb)
                ? actor.map(party -> new Said(party, Stance.DEMANDS, Issues.phrase(sentence, verb, article.text())))
                : actor.flatMap(party -> threat(sentence, verb, party));
    }

    /** "Tariffs would rise unless a deal is reached": what comes if nothing is done. */
    private Optional<Said> threat(Sentence sentence, Token condition, String party) {
        Optional<Token> coming = sentence.head(condition)
                .filter(verb -> sentence.children(verb, "aux").stream().anyMatch(aux -> COMING.contains(aux.lemma())));
        return coming.flatMap(verb -> sentence.child(verb, "nsubj")
                .filter(subject -> parties.of(sentence, subject).isEmpty()
                        && !subject.pos().startsWith("PRP"))
                .map(subject ->
                        new Said(party, Stance.THREATENS, Issues.clause(sentence, verb, subject, article.text()))));
    }

    /** "The union warned that there could be further walkouts". */
    private Optional<Said> warning(Sentence sentence, Token verb) {
        Optional<Token> clause = sentence.child(verb, "ccomp");
        Optional<Token> there = clause.filter(any -> sentence.child(any, "expl").isPresent()
                && sentence.children(any, "aux").stream().anyMatch(aux -> COMING.contains(aux.lemma())));
        Optional<Token> thing = there.flatMap(be -> be.isNoun() ? Optional.of(be) : sentence.child(be, "nsubj"));
        Optional<String> actor = Clauses.subject(sentence, verb)
                .flatMap(subject -> parties.of(sentence, subject).stream().findFirst());
        return thing.isPresent()
                ? actor.map(party ->
                        new Said(party, Stance.THREATENS, Issues.phrase(sentence, thing.get(), article.text())))
                : Optional.empty();
    }
}
