package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.fact.Direction;
import readout.fact.Evidence;
import readout.fact.MarketMove;
import readout.knowledge.MarketWords;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Moves of indices, shares, currencies, bonds and commodities: something traded as the subject of a verb of moving. */
final class Markets implements Extractor<MarketMove> {
    private static final double CONFIDENCE = 0.75;
    private static final Pattern CHANGE = Pattern.compile(
            "(?:\\d+(?:[.,]\\d+)?|half|a quarter)(?: of)?(?: an?)? ?(?:per cent|percent|pct|%|percentage points?|basis points?|points?|cents?)|[$£€¥]\\d+(?:[.,]\\d+)*(?: (?:million|billion))?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> CLOSING = Set.of("close", "end", "finish", "trade", "open");
    private static final int BEFORE_DAYS = 1;

    @Override
    public List<MarketMove> extract(AnnotatedArticle article) {
        Parties parties = new Parties(article);
        List<MarketMove> moves = new ArrayList<>();
        Optional<String> session = Optional.empty();
        for (Sentence sentence : article.sentences()) {
            for (Token verb : sentence.tokens()) {
                Optional<MarketMove> move = verb.isVerb() && !verb.pos().equals("VBG")
                        ? move(article, parties, sentence, verb, session)
                        : Optional.empty();
                move.ifPresent(moves::add);
                session = move.flatMap(MarketMove::when).or(() -> sessionOf(moves));
            }
        }
        return withoutVague(moves);
    }

    private static Optional<String> sessionOf(List<MarketMove> moves) {
        return moves.isEmpty() ? Optional.empty() : moves.get(moves.size() - 1).when();
    }

    /** "Stocks jumped, and the S&P 500 closed up 0.7 per cent": the index says it all. */
    private static List<MarketMove> withoutVague(List<MarketMove> moves) {
        return moves.stream()
                .filter(move -> !isVague(move)
                        || moves.stream().noneMatch(other -> !isVague(other) && saysTheSame(move, other)))
                .toList();
    }

    private static boolean isVague(MarketMove move) {
        return Set.of("stocks", "shares", "markets").contains(move.instrument().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean saysTheSame(MarketMove vague, MarketMove exact) {
        return vague.evidence().equals(exact.evidence()) && vague.direction() == exact.direction();
    }

    private static Optional<MarketMove> move(
            AnnotatedArticle article, Parties parties, Sentence sentence, Token verb, Optional<String> session) {
        Optional<Direction> direction = direction(sentence, verb);
        Optional<Token> subject = Clauses.subject(sentence, verb).filter(noun -> isInstrument(sentence, noun));
        if (direction.isEmpty()
                || subject.isEmpty()
                || Clauses.isNegated(sentence, verb)
                || Clauses.isHypothetical(sentence, verb)) {
            return Optional.empty();
        }
        return Optional.of(new MarketMove(
                parties.phrase(sentence, subject.get()),
                direction.get(),
                change(article, sentence, verb),
                Dates.first(article, sentence)
                        .filter(date -> date.length() == 10)
                        .or(() -> session)
                        .or(() -> dayBefore(article, sentence)),
                List.of(new Evidence(article.article(), sentence.span())),
                CONFIDENCE));
    }

    /** The last session before an article that says nothing else. */
    private static Optional<String> dayBefore(AnnotatedArticle article, Sentence sentence) {
        return article.article()
                .publishedAt(sentence.span().begin())
                .map(day -> day.minusDays(BEFORE_DAYS).toString());
    }

    private static Optional<Direction> direction(Sentence sentence, Token verb) {
        if (!CLOSING.contains(verb.lemma())) {
            return MarketWords.direction(verb.lemma());
        }
        List<Token> after = sentence.tokens()
                .subList(verb.index() + 1, Math.min(sentence.tokens().size(), verb.index() + 4));
        return after.stream().flatMap(word -> particle(word.lemma()).stream()).findFirst();
    }

    private static Optional<Direction> particle(String word) {
        return switch (word) {
            case "up", "higher", "high" -> Optional.of(Direction.UP);
            case "down", "lower", "low" -> Optional.of(Direction.DOWN);
            case "flat", "unchanged", "steady" -> Optional.of(Direction.FLAT);
            case "mixed" -> Optional.of(Direction.MIXED);
            default -> Optional.empty();
        };
    }

    private static boolean isInstrument(Sentence sentence, Token noun) {
        boolean named = MarketWords.isInstrument(noun.lemma()) || MarketWords.isInstrument(noun.text());
        return named
                || sentence.children(noun).stream()
                        .anyMatch(child ->
                                child.is("compound") && child.isProperNoun() && MarketWords.isInstrument(child.text()));
    }

    private static Optional<String> change(AnnotatedArticle article, Sentence sentence, Token verb) {
        Span clause = sentence.subtreeSpan(verb);
        Matcher matcher = CHANGE.matcher(article.text()).region(verb.span().begin(), clause.end());
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
