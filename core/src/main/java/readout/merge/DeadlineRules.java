package readout.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.fact.Deadline;
import readout.fact.PartialDate;
import readout.merge.sides.ArticleSides;
import readout.merge.text.PhraseTerms;
import readout.merge.text.Terms;
import readout.merge.words.DeadlineWords;
import readout.merge.words.FactWords;
import readout.merge.words.Wording;

/** Rules for deadlines: two are the same if date and matter agree; undated ones if their words agree and they are reported within days. */
final class DeadlineRules extends KindRules<Deadline> {
    private static final double SAME_MATTER = 0.5;
    private static final int MOST_DAYS = 10;

    DeadlineRules() {
        super(Deadline.class);
    }

    /** Keys by the date of the deadline; without a date, by its words and the fortnight of publication. */
    @Override
    BlockingKeys keys(Deadline deadline, LocalDate known, PhraseTerms phrases) {
        String by = deadline.by().toLowerCase(Locale.ROOT);
        return deadline.date()
                .map(date -> BlockingKeys.of(List.of(date.toString())))
                .orElseGet(() -> BlockingKeys.fortnights(known).each(fortnight -> by + "/" + fortnight));
    }

    @Override
    Optional<Similarity> similarity(Comparison<Deadline> pair, PhraseTerms phrases) {
        Deadline one = pair.known();
        Deadline two = pair.told();
        boolean sameDate = one.date().isPresent()
                ? one.date().equals(two.date())
                : two.date().isEmpty() && one.by().equalsIgnoreCase(two.by()) && pair.daysApart() <= MOST_DAYS;
        if (!sameDate || Representatives.differ(one.actor(), two.actor())) {
            return Optional.empty();
        }
        String first = matter(one);
        String second = matter(two);
        if (first.isEmpty() || second.isEmpty()) {
            boolean same = one.actor().isPresent() ? one.actor().equals(two.actor()) : first.equals(second);
            return same && two.actor().isPresent() == one.actor().isPresent()
                    ? Optional.of(new Similarity(1, "same date and party"))
                    : Optional.empty();
        }
        double shared = Terms.containment(phrases.terms(first), phrases.terms(second));
        return shared >= SAME_MATTER && phrases.agree(first, second)
                ? Optional.of(new Similarity(shared, "same date, the matter in the same words"))
                : Optional.empty();
    }

    private static String matter(Deadline deadline) {
        return (deadline.condition().orElse("") + " " + deadline.consequence().orElse("")).strip();
    }

    @Override
    Deadline withSides(Deadline deadline, ArticleSides sides) {
        return deadline.with(deadline.actor().map(sides::name));
    }

    @Override
    Deadline joined(Deadline one, Deadline two) {
        return new Deadline(
                one.by(),
                one.date(),
                one.condition().or(two::condition),
                one.consequence().or(two::consequence),
                one.actor().or(two::actor));
    }

    @Override
    Finding<Deadline> finding(String id, List<Claim> claims, Naming naming) {
        List<Deadline> all = contents(claims);
        Deadline together = new Deadline(
                all.get(0).by(),
                Representatives.firstOf(all, Deadline::date),
                Representatives.firstOf(all, Deadline::condition),
                Representatives.firstOf(all, Deadline::consequence),
                Representatives.firstOf(all, Deadline::actor));
        return Representatives.of(id, claims, together, List.of());
    }

    @Override
    public String group(Deadline deadline) {
        return deadline.date()
                .map(PartialDate::toString)
                .orElseGet(() -> deadline.by().toLowerCase(Locale.ROOT));
    }

    @Override
    public FactWords words(Deadline deadline) {
        return FactWords.parted(
                DeadlineWords.lead(deadline.actor(), deadline.by()),
                Wording.plain(DeadlineWords.matter(deadline.condition(), deadline.consequence())),
                deadline.date().map(date -> "due " + Wording.day(date)).orElse(""));
    }

    @Override
    public Optional<PartialDate> date(Deadline deadline) {
        return deadline.date();
    }

    @Override
    public Stream<String> sides(Deadline deadline) {
        return deadline.actor().stream();
    }
}
