package readout.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;
import readout.lexicon.States;
import readout.resolve.ResolvedArticle;
import readout.text.Span;

/** Encounter: the mentions of one meeting, and the meeting that they describe together. */
final class Encounter {
    private static final Set<String> CITY_STATES = Set.of("HKG", "MAC", "MCO", "SGP", "VAT");

    // logistic regression, fitted like SameEncounter's: which of the model's encounters are meetings
    private static final double BIAS = -0.6;
    /** Weight of the log odds that any of the mentions is a meeting. */
    private static final double MENTIONED = 0.55;

    private static final double FEWER_THAN_TWO = -0.5;
    private static final double DATED = 0.95;
    private static final double SEVERAL_MENTIONS = 0.25;
    private static final double ONGOING = -0.4;

    private final List<MeetingMention> mentions = new ArrayList<>();

    void add(MeetingMention mention) {
        mentions.add(mention);
    }

    List<MeetingMention> mentions() {
        return mentions;
    }

    /** True if there is any detail: who, when or where. */
    boolean isTold() {
        return mentions.stream()
                .anyMatch(mention -> !mention.people().isEmpty()
                        || !mention.parties().isEmpty()
                        || !mention.dates().isEmpty()
                        || mention.place().isPresent());
    }

    /** Probability of the meeting, 0 to 1, from its mentions and their details. */
    double score() {
        double none = mentions.stream()
                .mapToDouble(mention -> 1 - mention.frame().probability())
                .reduce(1, (one, other) -> one * other);
        Set<String> who = people();
        who.addAll(parties());
        boolean dated = mentions.stream().anyMatch(mention -> !mention.dates().isEmpty());
        double sum = BIAS
                + MENTIONED * Odds.log(1 - none)
                + (who.size() < 2 ? FEWER_THAN_TWO : 0)
                + (dated ? DATED : 0)
                + (mentions.size() > 1 ? SEVERAL_MENTIONS : 0)
                + (status() == MeetingStatus.ONGOING ? ONGOING : 0);
        return Odds.probability(sum);
    }

    Fact<Meeting> meeting(ResolvedArticle article, double confidence) {
        List<PartialDate> dates = dates();
        List<PartialDate> days = dates.stream().filter(PartialDate::isDay).toList();
        Optional<PartialDate> start = days.stream()
                .min(Comparator.naturalOrder())
                .or(() -> dates.stream().max(Comparator.comparingInt(PartialDate::precision)));
        Optional<PartialDate> end =
                days.stream().max(Comparator.naturalOrder()).filter(last -> !start.equals(Optional.of(last)));
        return new Fact<>(
                new Meeting(
                        what(article),
                        new ArrayList<>(people()),
                        new ArrayList<>(parties()),
                        place(),
                        start,
                        end,
                        form(),
                        status()),
                evidence(article),
                confidence);
    }

    /** First place mentioned; if that is a state, the first one that is not: "China" says less than "Shanghai". */
    private Optional<String> place() {
        List<String> places =
                mentions.stream().flatMap(mention -> mention.place().stream()).toList();
        Optional<String> first = places.stream().findFirst();
        Optional<String> state = first.flatMap(States::byName).filter(code -> !CITY_STATES.contains(code));
        return places.stream()
                .filter(place -> state.isPresent() && States.byName(place).isEmpty())
                .findFirst()
                .or(() -> first);
    }

    private Set<String> people() {
        Set<String> people = new LinkedHashSet<>();
        mentions.forEach(mention -> people.addAll(mention.people()));
        return people;
    }

    private Set<String> parties() {
        Set<String> parties = new TreeSet<>();
        mentions.forEach(mention -> parties.addAll(mention.parties()));
        return parties;
    }

    /** Dates of the mention that most others agree with; among those that agree, the one that covers the most days. */
    private List<PartialDate> dates() {
        List<MeetingMention> dated =
                mentions.stream().filter(mention -> !mention.dates().isEmpty()).toList();
        return dated.stream()
                .max(Comparator.comparingDouble((MeetingMention mention) -> agreement(mention, dated))
                        .thenComparing(mention -> mention.dates().stream()
                                .filter(PartialDate::isDay)
                                .count()))
                .map(MeetingMention::dates)
                .orElse(List.of());
    }

    private static double agreement(MeetingMention mention, List<MeetingMention> dated) {
        return dated.stream()
                .filter(other -> SameEncounter.meet(mention.dates(), other.dates()) || spans(mention, other))
                .mapToDouble(other -> other.frame().probability())
                .sum();
    }

    /** True if each date of the second mention lies between two of the first. */
    private static boolean spans(MeetingMention one, MeetingMention other) {
        PartialDate first = Collections.min(one.dates());
        PartialDate last = Collections.max(one.dates());
        return other.dates().stream().allMatch(date -> date.compareTo(first) >= 0 && date.compareTo(last) <= 0);
    }

    private String what(ResolvedArticle article) {
        return mentions.stream()
                .max(Comparator.comparingDouble(mention -> mention.frame().probability()))
                .map(mention -> article.text(mention.frame().trigger()))
                .orElse("");
    }

    /** Status with the most support from the mentions. */
    private MeetingStatus status() {
        Map<MeetingStatus, Double> weights = new EnumMap<>(MeetingStatus.class);
        mentions.forEach(
                mention -> weights.merge(mention.statusValue(), mention.status().probability(), Double::sum));
        return Collections.max(weights.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private MeetingForm form() {
        Map<MeetingForm, Double> weights = new EnumMap<>(MeetingForm.class);
        mentions.forEach(
                mention -> weights.merge(mention.formValue(), mention.form().probability(), Double::sum));
        return Collections.max(weights.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** Sentences of all mentions, beginning with that of the mention with the most arguments. */
    private List<Evidence> evidence(ResolvedArticle article) {
        Set<Span> spans = new LinkedHashSet<>();
        mentions.stream()
                .sorted(Comparator.comparingInt(
                        (MeetingMention mention) -> -mention.frame().arguments().size()))
                .forEach(
                        mention -> article.sentenceAt(mention.frame().trigger()).ifPresent(spans::add));
        return spans.stream().map(span -> new Evidence(article.article(), span)).toList();
    }
}
