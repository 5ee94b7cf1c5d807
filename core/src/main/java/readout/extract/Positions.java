package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.fact.Evidence;
import readout.fact.Position;
import readout.fact.Stance;
import readout.fact.Statement;
import readout.knowledge.Confidences;
import readout.knowledge.Stances;
import readout.knowledge.States;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.Token;

/** What each side wants, gives or refuses: verbs and nouns that take a position, and what a side says others must do. */
final class Positions implements Extractor<Position> {
    @Override
    public List<Position> extract(AnnotatedArticle article) {
        return extract(article, new Statements().extract(article));
    }

    /** The same, with the article's statements at hand. */
    List<Position> extract(AnnotatedArticle article, List<Statement> statements) {
        return new Finder(article, statements).find();
    }

    private static final class Finder {
        /** What both sides agree to do to go on talking is no matter of the negotiation; to refuse it is. */
        private static final Set<String> MEETING =
                Set.of("meet", "talk", "negotiate", "discuss", "continue", "hold", "resume", "comment", "say");

        private static final Set<String> WILLING = Set.of("ready", "willing", "prepared", "open", "committed");
        private static final Set<String> TABLED = Set.of("present", "table", "submit", "make", "unveil");
        private static final Set<String> OFFERS = Set.of("proposal", "offer", "plan", "concession");
        /** Issues that name nothing. */
        private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them", "so", "one");

        private static final Set<String> FIRST_PERSON = Set.of("i", "we");

        private final AnnotatedArticle article;
        private final Parties parties;
        private final SaidPositions said;
        private final List<Position> positions = new ArrayList<>();

        Finder(AnnotatedArticle article, List<Statement> statements) {
            this.article = article;
            parties = new Parties(article);
            said = new SaidPositions(article, parties, statements);
        }

        List<Position> find() {
            for (Sentence sentence : article.sentences()) {
                for (Token token : sentence.tokens()) {
                    at(sentence, token).ifPresent(this::add);
                    said.at(sentence, token)
                            .map(each -> position(sentence, each.actor(), each.stance(), each.issue()))
                            .ifPresent(this::add);
                }
            }
            return positions;
        }

        private void add(Position position) {
            boolean known = positions.stream().anyMatch(other -> isSame(other, position));
            if (!known && !PRONOUNS.contains(position.issue().toLowerCase(Locale.ROOT))) {
                positions.add(position);
            }
        }

        private static boolean isSame(Position one, Position other) {
            return one.evidence().equals(other.evidence())
                    && one.actor().equals(other.actor())
                    && (one.issue().contains(other.issue()) || other.issue().contains(one.issue()));
        }

        private Optional<Position> at(Sentence sentence, Token token) {
            if (token.isVerb() && !token.is("aux")) {
                return Stances.ofVerb(token.lemma())
                        .flatMap(pattern -> ofVerb(sentence, token, pattern))
                        .or(() -> tabled(sentence, token));
            }
            if (token.isNoun()) {
                return Stances.ofNoun(token.lemma()).flatMap(pattern -> ofNoun(sentence, token, pattern));
            }
            return WILLING.contains(token.text().toLowerCase(Locale.ROOT))
                    ? willing(sentence, token)
                    : Optional.empty();
        }

        private Optional<Position> ofVerb(Sentence sentence, Token verb, Stances.Pattern pattern) {
            Optional<Token> issue = Issues.of(sentence, verb, pattern.issues());
            Optional<String> actor = actor(sentence, verb);
            boolean unfit = issue.isEmpty()
                    || actor.isEmpty()
                    || Clauses.isPassive(sentence, verb)
                    || NonResponses.is(sentence, verb, "to");
            if (unfit) {
                return Optional.empty();
            }
            boolean denied = Clauses.isNegated(sentence, verb);
            Stance stance = denied ? Stance.REJECTS : pattern.stance();
            boolean procedure =
                    stance != Stance.REJECTS && MEETING.contains(issue.get().lemma());
            boolean undemanded = denied && pattern.stance() == Stance.DEMANDS;
            Span words = issue(sentence, verb, issue.get());
            boolean bare = issue.get().isVerb() && words.equals(issue.get().span());
            return procedure || undemanded || bare
                    ? Optional.empty()
                    : Optional.of(position(sentence, actor.get(), stance, words));
        }

        /** The issue; of "wants the rebate to go", where no party is asked, with its subject. */
        private Span issue(Sentence sentence, Token verb, Token issue) {
            Optional<Token> subject = sentence.child(issue, "nsubj")
                    .or(() -> sentence.child(verb, "obj").filter(noun -> issue.is("xcomp") || issue.is("advcl")));
            boolean thing = issue.isVerb()
                    && Clauses.isInfinitive(sentence, issue)
                    && sentence.child(issue, "obj").isEmpty()
                    && subject.filter(noun -> noun.index() < issue.index()
                                    && !noun.pos().startsWith("PRP")
                                    && parties.of(sentence, noun).isEmpty())
                            .isPresent();
            boolean passive = issue.isVerb() && Clauses.isPassive(sentence, issue) && subject.isPresent();
            return thing || passive
                    ? Issues.clause(sentence, issue, subject.orElse(issue), article.text())
                    : Issues.phrase(sentence, issue, article.text());
        }

        /** Who takes the position: the subject; for "we" whoever says it. */
        private Optional<String> actor(Sentence sentence, Token verb) {
            Optional<Token> subject = Clauses.subject(sentence, verb);
            boolean speaks = subject.filter(
                            token -> FIRST_PERSON.contains(token.lemma().toLowerCase(Locale.ROOT)))
                    .isPresent();
            return speaks
                    ? said.speaker(verb)
                    : subject.flatMap(
                            token -> parties.of(sentence, token).stream().findFirst());
        }

        private Optional<Position> ofNoun(Sentence sentence, Token noun, Stances.Pattern pattern) {
            Optional<String> owner = parties.inside(sentence, noun);
            Optional<Token> issue = Issues.of(sentence, noun, pattern.issues());
            return owner.isEmpty() || issue.isEmpty()
                    ? Optional.empty()
                    : Optional.of(position(
                            sentence,
                            owner.get(),
                            pattern.stance(),
                            Issues.phrase(sentence, issue.get(), article.text())));
        }

        /** "Britain was to present new proposals". */
        private Optional<Position> tabled(Sentence sentence, Token verb) {
            Optional<Token> offer = sentence.child(verb, "obj").filter(noun -> OFFERS.contains(noun.lemma()));
            boolean tables = TABLED.contains(verb.lemma())
                    && offer.isPresent()
                    && !Clauses.isPassive(sentence, verb)
                    && !Clauses.isNegated(sentence, verb);
            return tables
                    ? actor(sentence, verb)
                            .map(party -> position(
                                    sentence,
                                    party,
                                    Stance.OFFERS,
                                    Issues.phrase(sentence, offer.orElse(verb), article.text())))
                    : Optional.empty();
        }

        private Optional<Position> willing(Sentence sentence, Token adjective) {
            Optional<Token> issue = sentence.child(adjective, "xcomp", "advcl", "obl");
            Optional<String> actor = actor(sentence, adjective);
            boolean asked = Clauses.isHypothetical(sentence, adjective);
            if (issue.isEmpty()
                    || actor.isEmpty()
                    || asked
                    || sentence.child(adjective, "cop").isEmpty() && !adjective.isVerb()) {
                return Optional.empty();
            }
            Stance stance = Clauses.isNegated(sentence, adjective) ? Stance.REJECTS : Stance.OPEN;
            return Optional.of(
                    position(sentence, actor.get(), stance, Issues.phrase(sentence, issue.get(), article.text())));
        }

        private Position position(Sentence sentence, String actor, Stance stance, Span issue) {
            Optional<Span> condition = condition(sentence);
            Optional<String> deadline = condition
                    .flatMap(span ->
                            Dates.in(article, span).stream().map(Dates::value).findFirst())
                    .or(() -> dateAfterBy(sentence));
            return new Position(
                    actor,
                    stance,
                    withoutDay(issue).of(article.text()),
                    condition,
                    deadline,
                    List.of(new Evidence(article.article(), sentence.span())),
                    Confidences.of("position", States.isCode(actor) ? "of a state" : "of another"));
        }

        /** "Rejected the accusation on Tuesday": the day is no part of the issue. */
        private Span withoutDay(Span issue) {
            for (TimeExpression time : article.timesIn(issue)) {
                String before =
                        article.text().substring(issue.begin(), time.span().begin());
                boolean last = time.span().end() == issue.end() && before.endsWith(" on ");
                if (last) {
                    return new Span(issue.begin(), time.span().begin() - " on ".length());
                }
            }
            return issue;
        }

        private static Optional<Span> condition(Sentence sentence) {
            return sentence.tokens().stream()
                    .filter(token -> token.is("mark")
                            && Set.of("if", "unless", "until", "provided").contains(token.lemma()))
                    .findFirst()
                    .flatMap(sentence::head)
                    .map(sentence::subtreeSpan);
        }

        private Optional<String> dateAfterBy(Sentence sentence) {
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
}
