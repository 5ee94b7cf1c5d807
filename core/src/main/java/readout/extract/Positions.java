package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Evidence;
import readout.fact.Position;
import readout.fact.Stance;
import readout.knowledge.Stances;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.Token;

/** What each side wants, gives or refuses: verbs and nouns that take a position, and "must" in what a side says. */
final class Positions implements Extractor<Position> {
    private static final double CONFIDENCE = 0.4;
    private static final int LONGEST_ISSUE = 30;
    /** What both sides agree to do to go on talking is no matter of the negotiation. */
    private static final Set<String> MEETING =
            Set.of("meet", "talk", "negotiate", "discuss", "continue", "hold", "resume", "comment", "say");

    private static final Set<String> WILLING = Set.of("ready", "willing", "prepared", "open");

    @Override
    public List<Position> extract(AnnotatedArticle article) {
        Parties parties = new Parties(article);
        List<Position> positions = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                at(article, parties, sentence, token)
                        .filter(position -> positions.stream().noneMatch(other -> isSame(other, position)))
                        .ifPresent(positions::add);
            }
        }
        return positions;
    }

    private static boolean isSame(Position one, Position other) {
        return one.evidence().equals(other.evidence())
                && one.actor().equals(other.actor())
                && (one.issue().contains(other.issue()) || other.issue().contains(one.issue()));
    }

    private static Optional<Position> at(AnnotatedArticle article, Parties parties, Sentence sentence, Token token) {
        if (token.pos().equals("MD")) {
            return obligation(article, parties, sentence, token);
        }
        if (token.isVerb() && !token.is("aux")) {
            return Stances.ofVerb(token.lemma()).flatMap(pattern -> ofVerb(article, parties, sentence, token, pattern));
        }
        if (token.isNoun()) {
            return Stances.ofNoun(token.lemma()).flatMap(pattern -> ofNoun(article, parties, sentence, token, pattern));
        }
        return WILLING.contains(token.lemma()) ? willing(article, parties, sentence, token) : Optional.empty();
    }

    private static Optional<Position> ofVerb(
            AnnotatedArticle article, Parties parties, Sentence sentence, Token verb, Stances.Pattern pattern) {
        Optional<Token> issue = issue(sentence, verb, pattern.issues());
        Optional<String> actor = actor(parties, sentence, verb);
        if (issue.isEmpty() || actor.isEmpty() || Clauses.isPassive(sentence, verb)) {
            return Optional.empty();
        }
        if (NonResponses.is(sentence, verb, "to")) {
            return Optional.empty();
        }
        if (MEETING.contains(issue.get().lemma())) {
            return Optional.empty();
        }
        boolean denied = Clauses.isNegated(sentence, verb);
        Stance stance = denied ? Stance.REJECTS : pattern.stance();
        return Optional.of(position(article, sentence, actor.get(), stance, issue.get()));
    }

    private static Optional<String> actor(Parties parties, Sentence sentence, Token verb) {
        return Clauses.subject(sentence, verb)
                .flatMap(subject -> parties.of(sentence, subject).stream().findFirst());
    }

    /** "India must cut its tariffs", as somebody says it: the demand of whoever says it. */
    private static Optional<Position> obligation(
            AnnotatedArticle article, Parties parties, Sentence sentence, Token modal) {
        Optional<Token> verb = sentence.head(modal);
        if (!Set.of("must", "should").contains(modal.lemma())
                || verb.isEmpty()
                || !verb.get().is("ccomp")) {
            return Optional.empty();
        }
        Optional<String> actor = sentence.head(verb.get()).flatMap(cue -> actor(parties, sentence, cue));
        Optional<Token> subject = sentence.child(verb.get(), "nsubj");
        boolean other =
                subject.isPresent() && !parties.of(sentence, subject.get()).isEmpty();
        return other
                ? actor.map(party -> position(article, sentence, party, Stance.DEMANDS, verb.get()))
                : Optional.empty();
    }

    private static Optional<Position> ofNoun(
            AnnotatedArticle article, Parties parties, Sentence sentence, Token noun, Stances.Pattern pattern) {
        Optional<String> owner = parties.inside(sentence, noun);
        Optional<Token> issue = issue(sentence, noun, pattern.issues());
        if (owner.isEmpty() || issue.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(position(article, sentence, owner.get(), pattern.stance(), issue.get()));
    }

    private static Optional<Position> willing(
            AnnotatedArticle article, Parties parties, Sentence sentence, Token adjective) {
        Optional<Token> issue = sentence.child(adjective, "xcomp", "advcl", "obl");
        Optional<String> actor = actor(parties, sentence, adjective);
        if (issue.isEmpty()
                || actor.isEmpty()
                || sentence.child(adjective, "cop").isEmpty()) {
            return Optional.empty();
        }
        Stance stance = Clauses.isNegated(sentence, adjective) ? Stance.REJECTS : Stance.OPEN;
        return Optional.of(position(article, sentence, actor.get(), stance, issue.get()));
    }

    private static Optional<Token> issue(Sentence sentence, Token head, List<String> places) {
        for (String place : places) {
            Optional<Token> found = switch (place) {
                case "obj" -> object(sentence, head);
                case "clause" -> sentence.child(head, "ccomp", "acl");
                case "to" -> afterTo(sentence, head);
                case "obj-to" -> asked(sentence, head);
                default ->
                    sentence.children(head).stream()
                            .filter(child ->
                                    child.is("obl") || child.is("nmod") || child.is("advcl") || child.is("acl"))
                            .filter(child -> Clauses.preposition(sentence, child)
                                            .filter(place::equals)
                                            .isPresent()
                                    || sentence.child(child, "mark")
                                            .filter(mark -> mark.text().equals(place))
                                            .isPresent())
                            .findFirst();
            };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Urged Morocco to raise", "wants Morocco to raise". */
    private static Optional<Token> asked(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.is("xcomp") || child.is("ccomp") || child.is("advcl"))
                .filter(child -> Clauses.isInfinitive(sentence, child))
                .filter(child -> sentence.child(verb, "obj").isPresent()
                        || sentence.child(child, "nsubj").isPresent())
                .findFirst();
    }

    /** "Offer to raise", "opposition to a quota"; parsers also take the offer for what raises. */
    private static Optional<Token> afterTo(Sentence sentence, Token head) {
        Optional<Token> above = sentence.head(head);
        boolean misread = head.is("nsubj")
                && above.filter(verb -> verb.index() > head.index() && Clauses.isInfinitive(sentence, verb))
                        .isPresent();
        if (misread) {
            return above;
        }
        return sentence.children(head).stream()
                .filter(child -> child.index() > head.index() && !child.is("conj"))
                .filter(child -> Clauses.isInfinitive(sentence, child)
                        || !head.isVerb()
                                && Clauses.preposition(sentence, child)
                                        .filter("to"::equals)
                                        .isPresent())
                .findFirst();
    }

    /** The object; for a relative clause what it relates to: "issues that the US wants addressed". */
    private static Optional<Token> object(Sentence sentence, Token verb) {
        boolean relative = verb.is("acl") && verb.relation().endsWith("relcl");
        Optional<Token> own =
                sentence.child(verb, "obj").filter(noun -> !noun.pos().startsWith("PRP"));
        boolean pronoun = own.filter(
                        noun -> noun.pos().startsWith("W") || noun.lemma().equals("that"))
                .isPresent();
        return relative && pronoun
                ? sentence.head(verb).filter(Token::isNoun)
                : own.filter(noun -> noun.isNoun() || noun.pos().equals("CD"));
    }

    private static Position position(
            AnnotatedArticle article, Sentence sentence, String actor, Stance stance, Token issue) {
        Optional<Span> condition = condition(sentence);
        Optional<String> deadline = condition
                .flatMap(span ->
                        Dates.in(article, span).stream().map(Dates::value).findFirst())
                .or(() -> dateAfterBy(article, sentence));
        return new Position(
                actor,
                stance,
                issueSpan(article, sentence, issue).of(article.text()),
                condition,
                deadline,
                List.of(new Evidence(article.article(), sentence.span())),
                CONFIDENCE);
    }

    /** The issue without the words that join it to its head, its relative clauses and what goes beyond a phrase. */
    private static Span issueSpan(AnnotatedArticle article, Sentence sentence, Token issue) {
        boolean hasObject = sentence.child(issue, "obj").isPresent();
        List<Token> tokens = sentence.subtree(issue).stream()
                .filter(token -> !isJoint(issue, token))
                .filter(token -> sentence.subtree(issue).stream()
                        .noneMatch(child -> isOtherOwner(sentence, issue, child) && sentence.dominates(child, token)))
                .filter(token -> sentence.children(issue).stream()
                        .noneMatch(child -> isBeyond(issue, child, hasObject) && sentence.dominates(child, token)))
                .limit(LONGEST_ISSUE)
                .toList();
        Span span = issue.span();
        for (Token token : tokens) {
            span = span.to(token.span());
        }
        return Spans.trimmed(span, article.text());
    }

    private static boolean isJoint(Token issue, Token token) {
        boolean link = token.is("mark") || token.is("case") || token.is("cc") || token.is("punct") || token.is("det");
        return link && token.index() < issue.index() && token.head() == issue.index();
    }

    /** "… and Beijing's call for": what somebody else wants is no part of the issue. */
    private static boolean isOtherOwner(Sentence sentence, Token issue, Token child) {
        return child.is("conj")
                && child.index() > issue.index()
                && sentence.child(child, "nmod:poss").isPresent();
    }

    private static boolean isBeyond(Token issue, Token child, boolean hasObject) {
        boolean aside =
                issue.isVerb() && child.index() > issue.index() && (child.is("obl") || child.is("advcl")) && hasObject;
        return aside
                || child.is("aux")
                || child.is("acl:relcl")
                || child.is("parataxis")
                || child.is("advcl") && child.index() > issue.index()
                || child.is("nsubj") && child.index() < issue.index();
    }

    private static Optional<Span> condition(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.is("mark")
                        && Set.of("if", "unless", "until", "provided").contains(token.lemma()))
                .findFirst()
                .flatMap(sentence::head)
                .map(sentence::subtreeSpan);
    }

    private static Optional<String> dateAfterBy(AnnotatedArticle article, Sentence sentence) {
        for (TimeExpression time : Dates.in(article, sentence.span())) {
            boolean by = sentence.tokens().stream()
                    .anyMatch(token -> token.text().equalsIgnoreCase("by")
                            && token.span().end() + 1 == time.span().begin());
            if (by) {
                return Optional.of(Dates.value(time));
            }
        }
        return Optional.empty();
    }
}
