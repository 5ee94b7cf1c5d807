package readout.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.fact.Position;
import readout.merge.sides.ArticleSides;
import readout.merge.text.PhraseTerms;
import readout.merge.text.Terms;
import readout.merge.words.FactWords;
import readout.merge.words.PositionWords;
import readout.merge.words.Wording;

/** Rules for positions: two are the same if party, stance and issue agree. */
final class PositionRules extends KindRules<Position> {
    private static final double SAME_ISSUE = 0.6;

    PositionRules() {
        super(Position.class);
    }

    @Override
    BlockingKeys keys(Position position, LocalDate known, PhraseTerms phrases) {
        return BlockingKeys.of(phrases.terms(position.issue()).stream()
                .map(term -> position.actor() + "/" + position.stance() + "/" + term)
                .toList());
    }

    @Override
    Optional<Similarity> similarity(Comparison<Position> pair, PhraseTerms phrases) {
        Position one = pair.known();
        Position two = pair.told();
        if (!one.actor().equals(two.actor())
                || one.stance() != two.stance()
                || Representatives.differ(one.target(), two.target())) {
            return Optional.empty();
        }
        double shared = Terms.dice(phrases.terms(one.issue()), phrases.terms(two.issue()));
        return shared >= SAME_ISSUE && phrases.agree(one.issue(), two.issue())
                ? Optional.of(new Similarity(shared, "same party and stance, the issue in the same words"))
                : Optional.empty();
    }

    @Override
    Position withSides(Position position, ArticleSides sides) {
        return position.with(sides.name(position.actor()), position.target().map(sides::name));
    }

    @Override
    Position joined(Position one, Position two) {
        return new Position(
                one.actor(),
                one.target().or(two::target),
                one.stance(),
                one.issue(),
                one.condition().or(two::condition),
                one.deadline().or(two::deadline));
    }

    @Override
    Finding<Position> finding(String id, List<Claim> claims, Naming naming) {
        List<Position> all = contents(claims);
        Position last = all.get(all.size() - 1);
        String shortest = all.stream()
                .map(Position::issue)
                .min(Comparator.comparing(String::length))
                .orElseThrow();
        Position together = new Position(
                last.actor(),
                Representatives.lastOf(all, Position::target),
                last.stance(),
                shortest,
                Representatives.lastOf(all, Position::condition),
                Representatives.lastOf(all, Position::deadline));
        return Representatives.of(id, claims, together, List.of());
    }

    @Override
    public String group(Position position) {
        return position.actor();
    }

    @Override
    public FactWords words(Position position) {
        String notes = Stream.of(position.condition(), position.deadline().map(day -> "by " + Wording.day(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return FactWords.parted(
                PositionWords.lead(position.actor(), position.stance(), position.target()),
                Wording.plain(position.issue()),
                Wording.plain(notes));
    }

    @Override
    String due(Position position) {
        return PositionWords.line(position);
    }

    @Override
    public Stream<String> sides(Position position) {
        return Stream.concat(Stream.of(position.actor()), position.target().stream());
    }

    @Override
    public Optional<String> subject(Position position) {
        return Optional.of(position.issue());
    }
}
