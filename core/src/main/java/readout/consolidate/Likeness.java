package readout.consolidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import readout.dossier.Content;
import readout.dossier.Content.Deadline;
import readout.dossier.Content.Event;
import readout.dossier.Content.Market;
import readout.dossier.Content.Meeting;
import readout.dossier.Content.Position;
import readout.dossier.Content.Role;
import readout.dossier.Content.Statement;
import readout.fact.EventType;
import readout.fact.Modality;
import readout.fact.SpeakerKind;
import readout.knowledge.Predicates;

/** Whether two contents tell of one thing, how surely, and why. */
final class Likeness {
    private static final double SAME_WORDS = 0.7;
    private static final double SAME_ISSUE = 0.6;
    private static final double SAME_TITLE = 0.5;
    private static final double SAME_MATTER = 0.5;
    private static final int LEAST_WORDS = 3;
    private static final int STATEMENT_DAYS = 10;
    private static final double SAME_ACT = 0.5;
    private static final int MOST_OF_EVENTS = 2;
    /** Acts of words: two on one day need not be one. */
    private static final Set<EventType> SAID = Set.of(
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.ACCUSE,
            EventType.THREATEN);

    private final Phrases phrases;

    Likeness(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param score above 0 for the same thing, the higher the surer
     * @param reason why, for people
     */
    record Verdict(double score, String reason) {}

    private static final Optional<Verdict> OTHER = Optional.empty();

    /** The highest score that a content of this kind can have: whoever has it needs no further comparison. */
    static double most(Content content) {
        return content instanceof Meeting ? MeetingLikeness.MOST : content instanceof Event ? MOST_OF_EVENTS : 1;
    }

    /**
     * Compares a finding's profile with a new content of the same kind.
     *
     * @param seen the latest day on which the known one was told
     * @param now the day on which the new one was told
     */
    Optional<Verdict> of(Content known, LocalDate seen, Content content, LocalDate now) {
        long apart = Math.abs(ChronoUnit.DAYS.between(seen, now));
        if (known instanceof Meeting one && content instanceof Meeting two) {
            return new MeetingLikeness(one, seen, two, now, phrases).verdict();
        }
        if (known instanceof Statement one && content instanceof Statement two) {
            return statements(one, two, apart);
        }
        if (known instanceof Position one && content instanceof Position two) {
            return positions(one, two);
        }
        if (known instanceof Event one && content instanceof Event two) {
            return events(one, two, apart);
        }
        if (known instanceof Role one && content instanceof Role two) {
            return roles(one, two);
        }
        if (known instanceof Deadline one && content instanceof Deadline two) {
            return deadlines(one, two, apart);
        }
        return known instanceof Market one && content instanceof Market two ? markets(one, two, apart) : OTHER;
    }

    private Optional<Verdict> statements(Statement one, Statement two, long apart) {
        boolean unnamed = one.authority() == SpeakerKind.ANONYMOUS;
        boolean sameSpeaker =
                one.speaker().equalsIgnoreCase(two.speaker()) && (!unnamed || one.authority() == two.authority());
        if (!sameSpeaker
                || apart > STATEMENT_DAYS
                || one.authority() == SpeakerKind.NONRESPONSE
                || !sameSense(one, two)) {
            return OTHER;
        }
        Set<String> first = phrases.terms(one.words());
        Set<String> second = phrases.terms(two.words());
        boolean enough = Math.min(first.size(), second.size()) >= LEAST_WORDS;
        double shared = Terms.containment(first, second);
        boolean same = enough ? shared >= SAME_WORDS && phrases.agree(one.words(), two.words()) : first.equals(second);
        return same
                ? Optional.of(new Verdict(shared, "same speaker, " + Math.round(100 * shared) + " % of the words"))
                : OTHER;
    }

    /** "Played down a deal" and "announced a deal" are two statements, whatever words they share. */
    private static boolean sameSense(Statement one, Statement two) {
        return (one.modality() == Modality.DENIED) == (two.modality() == Modality.DENIED)
                && Predicates.reversals(one.predicate()) == Predicates.reversals(two.predicate());
    }

    private Optional<Verdict> positions(Position one, Position two) {
        if (!one.actor().equals(two.actor()) || one.stance() != two.stance() || differ(one.target(), two.target())) {
            return OTHER;
        }
        double shared = Terms.dice(phrases.terms(one.issue()), phrases.terms(two.issue()));
        return shared >= SAME_ISSUE && phrases.agree(one.issue(), two.issue())
                ? Optional.of(new Verdict(shared, "same party and stance, the issue in the same words"))
                : OTHER;
    }

    private Optional<Verdict> events(Event one, Event two, long apart) {
        boolean recipients = one.recipients().isEmpty()
                || two.recipients().isEmpty()
                || one.recipients().equals(two.recipients());
        if (one.type() != two.type() || !one.actors().equals(two.actors()) || !recipients) {
            return OTHER;
        }
        Optional<Period> first = one.date().flatMap(Period::of);
        Optional<Period> second = two.date().flatMap(Period::of);
        boolean bothDated = first.isPresent() && second.isPresent();
        boolean coarse = first.filter(period -> !period.isDay()).isPresent()
                || second.filter(period -> !period.isDay()).isPresent();
        boolean same = bothDated ? !coarse && first.get().gap(second.get()) == 0 || first.equals(second) : apart <= 1;
        return same && (bothDated && !SAID.contains(one.type()) || sameAct(one, two))
                ? Optional.of(new Verdict(
                        bothDated ? MOST_OF_EVENTS : 1,
                        "same act, same parties, " + (bothDated ? "same day" : "told within a day")))
                : OTHER;
    }

    private boolean sameAct(Event one, Event two) {
        return Terms.containment(phrases.terms(one.words()), phrases.terms(two.words())) >= SAME_ACT
                && phrases.agree(one.words(), two.words());
    }

    private Optional<Verdict> roles(Role one, Role two) {
        boolean changes = one.change().isEmpty()
                || two.change().isEmpty()
                || one.change().get().kind() == two.change().get().kind();
        if (!one.person().equals(two.person()) || !changes) {
            return OTHER;
        }
        double shared = Terms.containment(phrases.terms(one.title()), phrases.terms(two.title()));
        return shared >= SAME_TITLE
                ? Optional.of(new Verdict(shared, "same person, the title in the same words"))
                : OTHER;
    }

    private Optional<Verdict> markets(Market one, Market two, long apart) {
        boolean sameDay = one.when().equals(two.when()) && (one.when().isPresent() || apart <= 1);
        boolean same = sameDay
                && one.direction() == two.direction()
                && Terms.containment(phrases.terms(one.instrument()), phrases.terms(two.instrument())) >= SAME_WORDS;
        return same ? Optional.of(new Verdict(1, "same instrument, day and direction")) : OTHER;
    }

    /** One date and one matter; undated ones, told in the same words within days. */
    private Optional<Verdict> deadlines(Deadline one, Deadline two, long apart) {
        boolean sameDate = one.date().isPresent()
                ? one.date().equals(two.date())
                : two.date().isEmpty() && one.by().equalsIgnoreCase(two.by()) && apart <= STATEMENT_DAYS;
        if (!sameDate || differ(one.actor(), two.actor())) {
            return OTHER;
        }
        String first = matter(one);
        String second = matter(two);
        if (first.isEmpty() || second.isEmpty()) {
            boolean same = one.actor().isPresent() ? one.actor().equals(two.actor()) : first.equals(second);
            return same && two.actor().isPresent() == one.actor().isPresent()
                    ? Optional.of(new Verdict(1, "same date and party"))
                    : OTHER;
        }
        double shared = Terms.containment(phrases.terms(first), phrases.terms(second));
        return shared >= SAME_MATTER && phrases.agree(first, second)
                ? Optional.of(new Verdict(shared, "same date, the matter in the same words"))
                : OTHER;
    }

    private static String matter(Deadline deadline) {
        return (deadline.condition().orElse("") + " " + deadline.consequence().orElse("")).strip();
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
