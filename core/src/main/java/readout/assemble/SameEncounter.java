package readout.assemble;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;
import readout.resolve.ResolvedArticle;
import readout.tag.ArgumentRole;
import readout.text.Span;

/**
 * How probably two mentions are of one encounter: a logistic regression over what the model and the two mentions say.
 *
 * <p>Its weights were fitted to the pairs of mentions in the annotated articles, as the reader marks them; those kept out of the reader's
 * training counted ten times, since the reader errs on them as it does on any other.
 */
final class SameEncounter {
    private static final double BIAS = -1.45;
    /** By the probability of the model's own tie, which it sees only within one window. */
    private static final double TIED = 0.85;

    private static final double OTHER_PEOPLE = -1.6;
    private static final double OTHER_PARTIES = -0.3;
    private static final double OTHER_DATES = -0.8;
    private static final double OTHER_PLACE = -0.65;
    private static final double SAME_STATUS = 1.65;
    /** One lies ahead, the other doesn't; one that was called off is neither. */
    private static final double PAST_AND_AHEAD = -1;

    private static final double SAME_WORDS = 1.25;
    private static final double SAME_FORM = 1.05;
    private static final double OTHER_FORM = -0.25;
    private static final double INTRODUCED = -0.95;
    /** For each mention between the two, up to six. */
    private static final double BETWEEN = -0.08;

    private static final int MOST_BETWEEN = 6;

    /** The model ties nothing so many characters away. */
    private static final int LONGEST_WINDOW = 2000;

    /** What parts two clauses that tell of different times or events: of 62 such pairs in the annotated articles 57 are two encounters. */
    private static final Pattern SUBORDINATE = Pattern.compile(
            "\\b(?:after|before|while|(?<!(?:well|soon|long|far) )as(?! (?:well|part|soon|long|far)\\b))\\b",
            Pattern.CASE_INSENSITIVE);

    private final IdentityHashMap<MeetingMention, Integer> order = new IdentityHashMap<>();
    private final ResolvedArticle article;

    /** Of the article's mentions in text order. */
    SameEncounter(ResolvedArticle article, List<MeetingMention> mentions) {
        this.article = article;
        mentions.forEach(mention -> order.put(mention, order.size()));
    }

    /** How many mentions stand between two of the article's, the first one first. */
    int between(MeetingMention one, MeetingMention other) {
        return order.getOrDefault(other, 0) - order.getOrDefault(one, 0) - 1;
    }

    /** Of two mentions in any order; 0 where they name other states and too many for one encounter, lie in other places on other days, or stand in two clauses. */
    double probability(MeetingMention a, MeetingMention b) {
        return between(a, b) >= 0 ? inOrder(a, b) : inOrder(b, a);
    }

    private double inOrder(MeetingMention one, MeetingMention other) {
        if (areApart(one, other)
                || areMonthsApart(one, other)
                || differ(one.place(), other.place()) && !meet(one.dates(), other.dates())
                || areClauses(one.frame().trigger(), other.frame().trigger())) {
            return 0;
        }
        MeetingStatus a = one.statusValue();
        MeetingStatus b = other.statusValue();
        double sum = BIAS
                + TIED * Math.max(tie(one, other), tie(other, one))
                + (differ(one.people(), other.people()) ? OTHER_PEOPLE : 0)
                + (differ(one.parties(), other.parties()) ? OTHER_PARTIES : 0)
                + (meet(one.dates(), other.dates()) ? 0 : OTHER_DATES)
                + (differ(one.place(), other.place()) ? OTHER_PLACE : 0)
                + (a == b ? SAME_STATUS : 0)
                + (a.isAhead() != b.isAhead() && !a.isOff() && !b.isOff() ? PAST_AND_AHEAD : 0)
                + (one.words().equals(other.words()) ? SAME_WORDS : 0)
                + form(one.formValue(), other.formValue())
                + (other.isIntroduced() ? INTRODUCED : 0)
                + BETWEEN * Math.min(MOST_BETWEEN, between(one, other));
        return Odds.probability(sum);
    }

    /** True where each names two states or more, or both three and other places, and no state is shared. */
    private static boolean areApart(MeetingMention one, MeetingMention other) {
        Set<String> a = one.states();
        Set<String> b = other.states();
        int fewer = Math.min(a.size(), b.size());
        int all = a.size() + b.size();
        return differ(a, b) && (fewer > 1 || all > 2 && differ(one.place(), other.place()));
    }

    /** True where each has months, none of which the other has. */
    private static boolean areMonthsApart(MeetingMention one, MeetingMention other) {
        return differ(months(one), months(other));
    }

    private static Set<YearMonth> months(MeetingMention mention) {
        return mention.dates().stream().flatMap(date -> date.month().stream()).collect(Collectors.toSet());
    }

    /** True where they stand in two clauses of one sentence. */
    private boolean areClauses(Span one, Span other) {
        if (one.end() >= other.begin() || !article.sentenceAt(one).equals(article.sentenceAt(other))) {
            return false;
        }
        Span between = new Span(/* begin= */ one.end(), /* end= */ other.begin());
        return SUBORDINATE.matcher(article.text(between)).find();
    }

    private static double tie(MeetingMention from, MeetingMention to) {
        int apart = to.frame().trigger().begin() - from.frame().trigger().begin();
        if (Math.abs(apart) > LONGEST_WINDOW) {
            return 0;
        }
        return from.frame().arguments(ArgumentRole.SAME).stream()
                .filter(argument -> argument.span().overlaps(to.frame().trigger()))
                .mapToDouble(argument -> argument.probability())
                .max()
                .orElse(0);
    }

    private static double form(MeetingForm one, MeetingForm other) {
        if (one == MeetingForm.UNKNOWN || other == MeetingForm.UNKNOWN) {
            return 0;
        }
        return one == other ? SAME_FORM : OTHER_FORM;
    }

    private static boolean differ(Collection<?> one, Collection<?> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** True where one of them may be the other, or where either tells none. */
    static boolean meet(List<PartialDate> one, List<PartialDate> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.contains(b) || b.contains(a)));
    }
}
