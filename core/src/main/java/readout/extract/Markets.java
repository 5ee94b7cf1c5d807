package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.fact.Evidence;
import readout.fact.MarketMove;
import readout.knowledge.Confidences;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;

/** Moves of indices, shares, currencies, bonds and commodities, with their size, session and the cause that the article claims. */
final class Markets implements Extractor<MarketMove> {
    private static final double CONFIDENCE = Confidences.of("market", "move");
    private static final int BEFORE_DAYS = 1;
    private static final int DAY_LENGTH = 10;
    private static final Set<String> VAGUE = Set.of("stocks", "shares", "markets");

    @Override
    public List<MarketMove> extract(AnnotatedArticle article) {
        Parties parties = new Parties(article);
        MoveFinder finder = new MoveFinder();
        List<MarketMove> moves = new ArrayList<>();
        Optional<String> session = Optional.empty();
        for (Sentence sentence : article.sentences()) {
            for (Move move : finder.in(sentence)) {
                MarketMove found = fact(article, parties, move, session);
                moves.add(found);
                session = found.when();
            }
        }
        return withoutVague(moves);
    }

    private static MarketMove fact(AnnotatedArticle article, Parties parties, Move move, Optional<String> session) {
        Sentence sentence = move.sentence();
        return new MarketMove(
                name(parties.phrase(sentence, move.instrument())),
                move.direction(),
                MoveSizes.of(article, move),
                day(article, move).or(() -> session).or(() -> dayBefore(article, sentence)),
                MoveCauses.of(article, move),
                List.of(new Evidence(article.article(), sentence.span())),
                CONFIDENCE);
    }

    /** "The pound, already under pressure": its name ends at the comma. */
    private static String name(String phrase) {
        int comma = phrase.indexOf(", ");
        return comma < 0 ? phrase : phrase.substring(0, comma);
    }

    /** The day that the clause names, else the sentence. */
    private static Optional<String> day(AnnotatedArticle article, Move move) {
        Sentence sentence = move.sentence();
        return firstDay(article, sentence.subtreeSpan(move.clause())).or(() -> firstDay(article, sentence.span()));
    }

    private static Optional<String> firstDay(AnnotatedArticle article, Span span) {
        return Dates.in(article, span).stream()
                .map(Dates::value)
                .filter(date -> date.length() == DAY_LENGTH)
                .findFirst();
    }

    /** The last session before an article that says nothing else. */
    private static Optional<String> dayBefore(AnnotatedArticle article, Sentence sentence) {
        return article.article()
                .publishedAt(sentence.span().begin())
                .map(day -> day.minusDays(BEFORE_DAYS).toString());
    }

    /** "Stocks jumped, and the S&P 500 closed up 0.7 per cent": the index says it all. */
    private static List<MarketMove> withoutVague(List<MarketMove> moves) {
        return moves.stream()
                .filter(move -> !isVague(move)
                        || moves.stream().noneMatch(other -> !isVague(other) && saysTheSame(move, other)))
                .toList();
    }

    private static boolean isVague(MarketMove move) {
        return VAGUE.contains(move.instrument().toLowerCase(Locale.ROOT));
    }

    private static boolean saysTheSame(MarketMove vague, MarketMove exact) {
        return vague.evidence().equals(exact.evidence()) && vague.direction() == exact.direction();
    }
}
