package readout.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;
import readout.merge.text.Terms;
import readout.text.DateRange;

/** Life of a meeting across its claims: plans, postponements and outcome. */
final class MeetingLife {
    private final Naming naming;
    private final List<Claim> claims;
    private final List<Meeting> all;

    /**
     * @param claims by the day on which they became known
     * @param all the contents of all claims
     */
    MeetingLife(Naming naming, List<Claim> claims, List<Meeting> all) {
        this.naming = naming;
        this.claims = claims;
        this.all = all;
    }

    Finding<Meeting> finding(String id) {
        MeetingStatus status = status();
        Optional<Meeting> dated = dated(status);
        Meeting content = new Meeting(
                all.get(0).what(),
                participants(),
                sides(),
                mostTold(Meeting::place),
                dated.flatMap(Meeting::start),
                dated.flatMap(Meeting::end),
                all.stream()
                        .map(Meeting::form)
                        .filter(form -> form != MeetingForm.UNKNOWN)
                        .findFirst()
                        .orElse(MeetingForm.UNKNOWN),
                status);
        return Representatives.of(id, claims, content, versions());
    }

    /** Latest status reported; a meeting that was held stays held, even if later articles still write of the plan. */
    private MeetingStatus status() {
        MeetingStatus last = all.get(all.size() - 1).status();
        return last.isAhead()
                ? all.stream()
                        .map(Meeting::status)
                        .filter(MeetingStatus::tookPlace)
                        .reduce((one, other) -> other)
                        .orElse(last)
                : last;
    }

    /**
     * Date of the meeting: the newest one of a plan, or the one most texts give for a meeting that was held; days take precedence over
     * months.
     */
    private Optional<Meeting> dated(MeetingStatus status) {
        List<Meeting> withStart =
                all.stream().filter(meeting -> meeting.start().isPresent()).toList();
        List<Meeting> days = withStart.stream()
                .filter(meeting -> meeting.start().filter(PartialDate::isDay).isPresent())
                .toList();
        List<Meeting> told = days.isEmpty() ? withStart : days;
        List<Meeting> same =
                told.stream().filter(meeting -> meeting.status() == status).toList();
        List<Meeting> best = same.isEmpty() ? told : same;
        if (status.isAhead() || best.isEmpty()) {
            return best.stream().reduce((one, other) -> other);
        }
        Map<PartialDate, Integer> counts = new LinkedHashMap<>();
        best.forEach(meeting -> counts.merge(meeting.start().orElseThrow(), 1, Integer::sum));
        PartialDate start = most(counts);
        return best.stream()
                .filter(meeting -> meeting.start().filter(start::equals).isPresent())
                .max(Comparator.comparing(meeting -> meeting.end().isPresent()));
    }

    private static <V> V most(Map<V, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private Optional<String> mostTold(Function<Meeting, Optional<String>> part) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(meeting -> part.apply(meeting).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        return counts.isEmpty() ? Optional.empty() : Optional.of(most(counts));
    }

    private List<String> participants() {
        Set<String> names = new LinkedHashSet<>();
        for (Claim claim : claims) {
            for (String name : meeting(claim).participants()) {
                names.add(naming.of(name, claim.source().article()));
            }
        }
        return List.copyOf(names);
    }

    private List<String> sides() {
        Set<String> sides = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Meeting meeting = meeting(claim);
            sides.addAll(meeting.sides());
            meeting.participants()
                    .forEach(name -> naming.side(name, claim.source().article()).ifPresent(sides::add));
        }
        return List.copyOf(sides);
    }

    /** Conflicting days, places or outcomes that independent texts give after the planned date. */
    private List<String> versions() {
        List<Claim> after = claims.stream().filter(this::isAfter).toList();
        Map<String, Set<String>> outcomes = Representatives.versions(after, MeetingLife::outcome);
        if (outcomes.size() > 1) {
            return Representatives.lines(outcomes);
        }
        Map<PartialDate, Set<String>> days = Representatives.versions(after, MeetingLife::day);
        if (days.size() > 1 && areApart(days.keySet())) {
            return Representatives.lines(days);
        }
        Map<String, Set<String>> places =
                Representatives.versions(after, claim -> meeting(claim).place());
        return places.size() > 1 && areOthers(places.keySet()) ? Representatives.lines(places) : List.of();
    }

    private boolean isAfter(Claim claim) {
        Meeting meeting = meeting(claim);
        LocalDate known = claim.source().known();
        return meeting.start()
                .flatMap(PartialDate::first)
                .filter(first -> !first.isAfter(known))
                .isPresent();
    }

    private static Optional<String> outcome(Claim claim) {
        return switch (meeting(claim).status()) {
            case HELD, ONGOING, COLLAPSED -> Optional.of("took place");
            case CANCELLED -> Optional.of("did not take place");
            case PLANNED, POSSIBLE -> Optional.empty();
        };
    }

    private static Optional<PartialDate> day(Claim claim) {
        return meeting(claim).start().filter(PartialDate::isDay);
    }

    private static boolean areApart(Set<PartialDate> days) {
        List<DateRange> ranges =
                days.stream().flatMap(day -> day.range().stream()).toList();
        return ranges.stream().anyMatch(one -> ranges.stream().anyMatch(other -> one.gap(other) > 1));
    }

    private static boolean areOthers(Set<String> places) {
        return places.stream()
                .anyMatch(one -> places.stream().anyMatch(other -> Terms.shared(Terms.of(one), Terms.of(other)) == 0));
    }

    private static Meeting meeting(Claim claim) {
        return claim.content().as(Meeting.class).orElseThrow();
    }
}
