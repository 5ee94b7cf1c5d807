package readout.merge;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.fact.Content;
import readout.fact.Kind;
import readout.merge.words.FactWords;

/** The rules of all kinds of fact. */
public final class Rules {
    private static final Map<Kind, KindRules<?>> ALL = Stream.of(
                    new MeetingRules(),
                    new StatementRules(),
                    new RoleRules(),
                    new PositionRules(),
                    new EventRules(),
                    new MarketRules(),
                    new DeadlineRules())
            .collect(Collectors.toUnmodifiableMap(KindRules::kind, Function.identity()));

    private Rules() {}

    /** The rules of a content's kind. */
    @SuppressWarnings("unchecked") // they are asked of contents of this kind alone
    public static <C extends Content> KindRules<C> of(C content) {
        return (KindRules<C>) of(content.kind());
    }

    /** The rules of a kind. */
    public static KindRules<?> of(Kind kind) {
        KindRules<?> rules = ALL.get(kind);
        if (rules == null) {
            throw new IllegalStateException("no rules for the kind " + kind);
        }
        return rules;
    }

    /** A content in a line for people. */
    public static <C extends Content> FactWords words(C content) {
        return of(content).words(content);
    }

    /** What is due on a day that the content names: a position, or a deadline without its day. */
    public static <C extends Content> String due(C content) {
        return of(content).due(content);
    }
}
