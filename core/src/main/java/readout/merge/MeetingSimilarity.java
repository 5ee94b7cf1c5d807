package readout.merge;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.merge.text.PhraseTerms;
import readout.merge.text.Terms;
import readout.text.DateRange;

/** Similarity of two contents about meetings. */
final class MeetingSimilarity {
    /** Score for the same days, the same people, both sides and the same place. */
    static final int GREATEST = 5;

    /** Largest number of days by which a plan may be postponed. */
    static final int MOVED_DAYS = 21;

    private static final double SAME_PLACE = 0.5;
    private static final int UNDATED_DAYS = 7;
    private static final int VAGUE_DAYS = 7;
    private static final int VAGUE_APART = 14;

    private final Meeting known;
    private final LocalDate seen;
    private final Meeting told;
    private final LocalDate now;
    private final long apart;
    private final boolean people;
    private final boolean bothSides;
    private final boolean samePlace;
    private final boolean otherPlace;

    MeetingSimilarity(Comparison<Meeting> pair, PhraseTerms phrases) {
        known = pair.known();
        seen = pair.seen();
        told = pair.told();
        now = pair.now();
        apart = pair.daysApart();
        people = told.participants().stream().anyMatch(known.participants()::contains);
        bothSides = known.sides().size() > 1 && sides(known).equals(sides(told));
        boolean placed = known.place().isPresent() && told.place().isPresent();
        samePlace = placed
                && Terms.containment(
                                phrases.terms(known.place().get()),
                                phrases.terms(told.place().get()))
                        >= SAME_PLACE;
        otherPlace = placed && !samePlace;
    }

    private static Set<String> sides(Meeting meeting) {
        return new HashSet<>(meeting.sides());
    }

    Optional<Similarity> similarity() {
        if (otherPlace || !sameForm() || !together() || isSecond()) {
            return Optional.empty();
        }
        Optional<DateRange> first = known.range();
        Optional<DateRange> second = told.range();
        return first.isPresent() && second.isPresent() ? dated(first.get(), second.get()) : undated(first, second);
    }

    private boolean sameForm() {
        return known.form() == told.form() || known.form() == MeetingForm.UNKNOWN || told.form() == MeetingForm.UNKNOWN;
    }

    private boolean together() {
        boolean oneSided = known.sides().size() < 2 || told.sides().size() < 2;
        return people || bothSides || oneSided && Terms.shared(sides(known), sides(told)) > 0;
    }

    /** True for a plan that is reported after the known meeting took place: it is about another meeting. */
    private boolean isSecond() {
        return !known.status().isAhead() && told.status().isAhead() && !now.isBefore(seen);
    }

    private Optional<Similarity> dated(DateRange first, DateRange second) {
        long gap = first.gap(second);
        boolean moved = known.status().isAhead() && samePlace && people && gap <= MOVED_DAYS && !now.isBefore(seen);
        if (gap > 1 && !moved || isTooVague(first, second)) {
            return Optional.empty();
        }
        return Optional.of(gap <= 1 ? similarity(2, "same days") : similarity(1, "moved by " + gap + " days"));
    }

    /** True if a date is only a month and nobody is named: it may be another meeting of that month. */
    private boolean isTooVague(DateRange first, DateRange second) {
        boolean vague = first.days() > VAGUE_DAYS || second.days() > VAGUE_DAYS;
        return first.isLong() || second.isLong() || vague && !people && (!first.equals(second) || apart > VAGUE_APART);
    }

    /** Similarity where one content has no day: it must have been reported near the other's date. */
    private Optional<Similarity> undated(Optional<DateRange> first, Optional<DateRange> second) {
        LocalDate toldOn = first.isPresent() ? now : seen;
        long gap = first.or(() -> second)
                .map(range -> range.gap(DateRange.of(toldOn)))
                .orElse(apart);
        boolean near =
                gap <= UNDATED_DAYS && known.status().isAhead() == told.status().isAhead();
        return near ? Optional.of(similarity(0, "told within a week of it")) : Optional.empty();
    }

    private Similarity similarity(int days, String reason) {
        int score = days + (people ? 1 : 0) + (bothSides ? 1 : 0) + (samePlace ? 1 : 0);
        return new Similarity(
                score, reason + (people ? ", same people" : ", same sides") + (samePlace ? ", same place" : ""));
    }
}
