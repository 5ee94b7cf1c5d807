package readout.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.knowledge.MarketWords;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** How far a market moved, in the article's words: "0.7 per cent", "120 points, or 0.4 percent", "$1.20". */
final class MoveSizes {
    private static final String NUMBER =
            "(?:\\d+(?:[.,]\\d+)*|half|a quarter|one|two|three|four|five|six|seven|eight|nine|ten)(?: of)?(?: an?)?";
    private static final String SHARE = NUMBER
            + "(?: |-)?(?:per cent|percent|pct|%|percentage points?|basis points?|points?|cents?|pence|yen|euros?|dollars?)";
    /** Not the price it moved to or stands at. */
    private static final String MONEY = "(?<!\\b(?:at|to|from) )[$£€¥]\\d+(?:[.,]\\d+)*(?: (?:million|billion))?";

    private static final Pattern CHANGE = Pattern.compile(
            "(?:(?<!\\b(?:at|to|from) |[\\d.,])" + SHARE + "|" + MONEY + ")(?:,? or " + SHARE + ")?",
            Pattern.CASE_INSENSITIVE);

    private MoveSizes() {}

    static Optional<String> of(AnnotatedArticle article, Move move) {
        Sentence sentence = move.sentence();
        Token clause = move.clause();
        if (clause.isNoun() && MarketWords.ofNoun(clause.lemma()).isPresent()) {
            return first(article, sentence.subtreeSpan(clause));
        }
        boolean after = move.cause().isPresent() || move.instrument().index() < clause.index();
        int begin = after ? move.instrument().span().end() : clause.span().begin();
        return first(article, new Span(begin, Math.max(begin, end(sentence, move))));
    }

    /** The clause's end, before the next one with a subject of its own. */
    private static int end(Sentence sentence, Move move) {
        int end = sentence.subtreeSpan(move.clause()).end();
        for (Token token : sentence.tokens()) {
            boolean later = token.index()
                            > Math.max(move.clause().index(), move.instrument().index())
                    && token.index() != move.clause().index();
            if (later && token.is("nsubj") && token.span().begin() < end) {
                return token.span().begin();
            }
        }
        return end;
    }

    private static Optional<String> first(AnnotatedArticle article, Span span) {
        Matcher matcher =
                CHANGE.matcher(article.text()).region(span.begin(), span.end()).useTransparentBounds(true);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
