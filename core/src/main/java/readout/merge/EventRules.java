package readout.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.PartialDate;
import readout.merge.sides.ArticleSides;
import readout.merge.text.PhraseTerms;
import readout.merge.text.Terms;
import readout.merge.words.FactWords;
import readout.merge.words.Wording;
import readout.text.DateRange;

/** Rules for events: two are the same if type, parties and day agree. */
final class EventRules extends KindRules<Event> {
    private static final double SAME_ACT = 0.5;
    private static final int GREATEST = 2;

    /** Verbal acts: two on the same day need not be the same event. */
    private static final Set<EventType> SAID = Set.of(
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.ACCUSE,
            EventType.THREATEN);

    /** Largest difference in days between two candidates. */
    private static final int DAYS_AROUND = 7;

    EventRules() {
        super(Event.class);
    }

    @Override
    BlockingKeys keys(Event event, LocalDate known, PhraseTerms phrases) {
        String what = event.type() + "/" + event.actors() + "/";
        return BlockingKeys.weeks(event.date().flatMap(PartialDate::range), known, DAYS_AROUND)
                .each(week -> what + week);
    }

    @Override
    Optional<Similarity> similarity(Comparison<Event> pair, PhraseTerms phrases) {
        Event one = pair.known();
        Event two = pair.told();
        boolean recipients = one.recipients().isEmpty()
                || two.recipients().isEmpty()
                || one.recipients().equals(two.recipients());
        if (one.type() != two.type() || !one.actors().equals(two.actors()) || !recipients) {
            return Optional.empty();
        }
        Optional<DateRange> first = one.date().flatMap(PartialDate::range);
        Optional<DateRange> second = two.date().flatMap(PartialDate::range);
        boolean bothDated = first.isPresent() && second.isPresent();
        boolean coarse = first.filter(range -> !range.isDay()).isPresent()
                || second.filter(range -> !range.isDay()).isPresent();
        boolean same = bothDated
                ? !coarse && first.get().gap(second.get()) == 0 || first.equals(second)
                : pair.daysApart() <= 1;
        return same && (bothDated && !SAID.contains(one.type()) || sameAct(one, two, phrases))
                ? Optional.of(new Similarity(
                        bothDated ? GREATEST : 1,
                        "same act, same parties, " + (bothDated ? "same day" : "told within a day")))
                : Optional.empty();
    }

    private static boolean sameAct(Event one, Event two, PhraseTerms phrases) {
        return Terms.containment(phrases.terms(one.words()), phrases.terms(two.words())) >= SAME_ACT
                && phrases.agree(one.words(), two.words());
    }

    @Override
    double greatest() {
        return GREATEST;
    }

    @Override
    Event identified(Event event, Identities identities) {
        return event.with(identities.parties(event.actors()), identities.parties(event.recipients()));
    }

    @Override
    Event withSides(Event event, ArticleSides sides) {
        return event.with(sides.names(event.actors()), sides.names(event.recipients()));
    }

    @Override
    Event joined(Event one, Event two) {
        return new Event(
                one.type(),
                one.mode().or(two::mode),
                one.score(),
                one.actors(),
                one.recipients().isEmpty() ? two.recipients() : one.recipients(),
                one.date().or(two::date),
                one.words());
    }

    @Override
    Finding<Event> finding(String id, List<Claim> claims, Naming naming) {
        List<Event> all = contents(claims);
        Event first = all.get(0);
        Event scored =
                all.stream().filter(each -> each.mode().isPresent()).findFirst().orElse(first);
        List<String> recipients = all.stream()
                .map(Event::recipients)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        String article = claims.get(0).source().article();
        Event together = new Event(
                first.type(),
                scored.mode(),
                scored.score(),
                parties(first.actors(), article, naming),
                parties(recipients, article, naming),
                Representatives.firstOf(all, Event::date),
                first.words());
        return Representatives.of(id, claims, together, List.of());
    }

    private static List<String> parties(List<String> names, String article, Naming naming) {
        return names.stream()
                .map(name -> naming.side(name, article).orElseGet(() -> naming.of(name, article)))
                .distinct()
                .toList();
    }

    @Override
    public String group(Event event) {
        return event.type() + "/"
                + String.join("+", event.actors().stream().sorted().toList());
    }

    @Override
    public FactWords words(Event event) {
        String to = event.recipients().isEmpty() ? "" : " → " + String.join(", ", event.recipients());
        String who = String.join(", ", event.actors()) + to;
        String type = event.type().name() + event.mode().map(mode -> "/" + mode).orElse("");
        return FactWords.parted(who.isBlank() ? type : type + " " + who, Wording.plain(event.words()), "");
    }

    @Override
    public Optional<PartialDate> date(Event event) {
        return event.date();
    }

    @Override
    public Stream<String> sides(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream());
    }
}
