package readout.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readout.fact.Evidence;
import readout.fact.Form;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.resolve.ResolvedArticle;
import readout.text.Span;

/** Mentions of one encounter, and the meeting that they tell of together. */
final class Encounter {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final double NOBODY = 0.5;
    private static final double ONE = 0.7;
    private static final double UNDATED = 0.8;
    private static final double NOWHERE = 0.9;
    private static final double ONCE = 0.85;

    private final List<MeetingMention> mentions = new ArrayList<>();

    void add(MeetingMention mention) {
        mentions.add(mention);
    }

    List<MeetingMention> mentions() {
        return mentions;
    }

    /** True where something is told of it: who, when or where. */
    boolean isTold() {
        return mentions.stream()
                .anyMatch(mention -> !mention.people().isEmpty()
                        || !mention.parties().isEmpty()
                        || !mention.dates().isEmpty()
                        || mention.place().isPresent());
    }

    /** How likely there is such a meeting: that any of its mentions is one, and less where little is told of it. */
    double score() {
        double none = mentions.stream()
                .mapToDouble(mention -> 1 - mention.frame().probability())
                .reduce(1, (one, other) -> one * other);
        Set<String> who = new HashSet<>();
        mentions.forEach(mention -> {
            who.addAll(mention.people());
            who.addAll(mention.parties());
        });
        boolean dated = mentions.stream().anyMatch(mention -> !mention.dates().isEmpty());
        boolean placed = mentions.stream().anyMatch(mention -> mention.place().isPresent());
        return (1 - none)
                * (who.isEmpty() ? NOBODY : who.size() == 1 ? ONE : 1)
                * (dated ? 1 : UNDATED)
                * (placed ? 1 : NOWHERE)
                * (mentions.size() > 1 ? 1 : ONCE);
    }

    /** True where neither dates nor outcomes contradict that the mention is of this encounter. */
    boolean admits(MeetingMention mention) {
        return mentions.stream().allMatch(other -> meet(other.dates(), mention.dates()) && agree(other, mention));
    }

    /** True where nothing contradicts that the mention is of this encounter and who takes part in both is known and shared. */
    boolean isPlainly(MeetingMention mention) {
        return admits(mention)
                && mentions.stream()
                        .anyMatch(other -> share(other.people(), mention.people())
                                || (other.people().isEmpty() || mention.people().isEmpty())
                                        && share(other.parties(), mention.parties()));
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    /** What is to come and what is over are two encounters, unless it was called off. */
    private static boolean agree(MeetingMention one, MeetingMention other) {
        MeetingStatus a = one.statusValue();
        MeetingStatus b = other.statusValue();
        return a == b || a.isAhead() == b.isAhead() || a == MeetingStatus.CANCELLED || b == MeetingStatus.CANCELLED;
    }

    private static boolean meet(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)));
    }

    Meeting meeting(ResolvedArticle article, double confidence) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> parties = new TreeSet<>();
        mentions.forEach(mention -> {
            people.addAll(mention.people());
            parties.addAll(mention.parties());
        });
        List<String> days = mentions.stream()
                .map(mention ->
                        mention.dates().stream().filter(DAY.asMatchPredicate()).toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        Optional<String> start = days.stream().min(Comparator.naturalOrder()).or(this::coarse);
        Optional<String> end =
                days.stream().max(Comparator.naturalOrder()).filter(last -> !start.equals(Optional.of(last)));
        return new Meeting(
                what(article),
                new ArrayList<>(people),
                new ArrayList<>(parties),
                mentions.stream().flatMap(mention -> mention.place().stream()).findFirst(),
                start,
                end,
                form(),
                status(),
                evidence(article),
                confidence);
    }

    /** The first month, week, quarter or year told, where no mention tells a day; the finest. */
    private Optional<String> coarse() {
        return mentions.stream()
                .flatMap(mention -> mention.dates().stream())
                .max(Comparator.comparingInt(String::length));
    }

    private String what(ResolvedArticle article) {
        return mentions.stream()
                .map(mention -> article.text(mention.frame().trigger()))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** The status that the mentions speak for most. */
    private MeetingStatus status() {
        Map<MeetingStatus, Double> weights = new EnumMap<>(MeetingStatus.class);
        mentions.forEach(
                mention -> weights.merge(mention.statusValue(), mention.status().probability(), Double::sum));
        return Collections.max(weights.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private Form form() {
        Map<Form, Double> weights = new EnumMap<>(Form.class);
        mentions.forEach(
                mention -> weights.merge(mention.formValue(), mention.form().probability(), Double::sum));
        return Collections.max(weights.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** The sentences of all mentions, that of the one with the most arguments first. */
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
