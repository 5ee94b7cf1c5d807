package readout.merge;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.fact.Content;
import readout.fact.Kind;
import readout.merge.words.FactWords;

/** Registry of the rules for each kind of fact. */
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

    /** Rules for a content. */
    @SuppressWarnings("unchecked") // the rules are only applied to contents of this kind
    public static <C extends Content> KindRules<C> of(C content) {
        return (KindRules<C>) of(content.kind());
    }

    /** Rules for a kind. */
    public static KindRules<?> of(Kind kind) {
        KindRules<?> rules = ALL.get(kind);
        if (rules == null) {
            throw new IllegalStateException("no rules for the kind " + kind);
        }
        return rules;
    }

    /** Renders a content as a line for people. */
    public static <C extends Content> FactWords words(C content) {
        return of(content).words(content);
    }

    /** Renders what is due on the day that the content names: a position, or a deadline without its day. */
    public static <C extends Content> String due(C content) {
        return of(content).due(content);
    }
}
