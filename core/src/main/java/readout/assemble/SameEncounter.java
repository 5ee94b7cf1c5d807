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
 * Probability that two mentions belong to the same encounter: a logistic regression over the model's output and the two mentions.
 *
 * <p>Its weights were fitted to the pairs of mentions in the annotated articles as the model marks them; articles kept out of the model's
 * training count ten times, because the model errs on them as it does on new ones.
 */
final class SameEncounter {
    private static final double BIAS = -1.45;
    /** Weight of the probability of the model's own link, which it sees only within one window. */
    private static final double TIED = 0.85;

    private static final double OTHER_PEOPLE = -1.6;
    private static final double OTHER_PARTIES = -0.3;
    private static final double OTHER_DATES = -0.8;
    private static final double OTHER_PLACE = -0.65;
    private static final double SAME_STATUS = 1.65;
    /** Weight if one lies ahead and the other does not; a cancelled one counts as neither. */
    private static final double PAST_AND_AHEAD = -1;

    private static final double SAME_WORDS = 1.25;
    private static final double SAME_FORM = 1.05;
    private static final double OTHER_FORM = -0.25;
    private static final double INTRODUCED = -0.95;
    /** Weight for each mention between the two, up to six. */
    private static final double BETWEEN = -0.08;

    private static final int MOST_BETWEEN = 6;

    /** Distance in characters beyond which the model links nothing. */
    private static final int LONGEST_WINDOW = 2000;

    /** Pattern between two clauses about different times or events: of 62 such pairs in the annotated articles, 57 are two encounters. */
    private static final Pattern SUBORDINATE = Pattern.compile(
            "\\b(?:after|before|while|(?<!(?:well|soon|long|far) )as(?! (?:well|part|soon|long|far)\\b))\\b",
            Pattern.CASE_INSENSITIVE);

    private final IdentityHashMap<MeetingMention, Integer> order = new IdentityHashMap<>();
    private final ResolvedArticle article;

    /** Creates the model for the article's mentions, in text order. */
    SameEncounter(ResolvedArticle article, List<MeetingMention> mentions) {
        this.article = article;
        mentions.forEach(mention -> order.put(mention, order.size()));
    }

    /** Number of mentions between two of the article's, the first one given first. */
    int between(MeetingMention one, MeetingMention other) {
        return order.getOrDefault(other, 0) - order.getOrDefault(one, 0) - 1;
    }

    /**
     * Probability for two mentions in any order; 0 if they name different states and too many for one encounter, have different places on
     * different days, or are in two clauses.
     */
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

    /** True if each mention names two or more states, or both name three and have different places, and they share no state. */
    private static boolean areApart(MeetingMention one, MeetingMention other) {
        Set<String> a = one.states();
        Set<String> b = other.states();
        int fewer = Math.min(a.size(), b.size());
        int all = a.size() + b.size();
        return differ(a, b) && (fewer > 1 || all > 2 && differ(one.place(), other.place()));
    }

    /** True if both have months and share none. */
    private static boolean areMonthsApart(MeetingMention one, MeetingMention other) {
        return differ(months(one), months(other));
    }

    private static Set<YearMonth> months(MeetingMention mention) {
        return mention.dates().stream().flatMap(date -> date.month().stream()).collect(Collectors.toSet());
    }

    /** True if they are in two clauses of one sentence. */
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

    /** True if any two dates may be the same, or if either mention has none. */
    static boolean meet(List<PartialDate> one, List<PartialDate> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.contains(b) || b.contains(a)));
    }
}
