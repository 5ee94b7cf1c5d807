package readout.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.fact.MarketMove;
import readout.fact.PartialDate;
import readout.merge.text.PhraseTerms;
import readout.merge.text.Terms;
import readout.merge.words.FactWords;
import readout.merge.words.Wording;

/** Rules for market moves: two are the same if instrument, direction and day agree. */
final class MarketRules extends KindRules<MarketMove> {
    private static final double SAME_INSTRUMENT = 0.7;
    private static final Pattern PER_CENT = Pattern.compile("(?i) ?(per cent|percent|pct)");

    /** Largest difference in days between two candidates. */
    private static final int DAYS_AROUND = 7;

    MarketRules() {
        super(MarketMove.class);
    }

    @Override
    BlockingKeys keys(MarketMove move, LocalDate known, PhraseTerms phrases) {
        return BlockingKeys.weeks(move.when().flatMap(PartialDate::range), known, DAYS_AROUND)
                .each(week -> instrument(move.instrument()) + "/" + week);
    }

    /** Main term of an instrument's name: "the S&P 500 index" and "S&P 500" share it. */
    private static String instrument(String name) {
        return Terms.of(name).stream().findFirst().orElse(name);
    }

    @Override
    Optional<Similarity> similarity(Comparison<MarketMove> pair, PhraseTerms phrases) {
        MarketMove one = pair.known();
        MarketMove two = pair.told();
        boolean sameDay = one.when().equals(two.when()) && (one.when().isPresent() || pair.daysApart() <= 1);
        boolean same = sameDay
                && one.direction() == two.direction()
                && Terms.containment(phrases.terms(one.instrument()), phrases.terms(two.instrument()))
                        >= SAME_INSTRUMENT;
        return same ? Optional.of(new Similarity(1, "same instrument, day and direction")) : Optional.empty();
    }

    @Override
    MarketMove joined(MarketMove one, MarketMove two) {
        return new MarketMove(
                one.instrument(),
                one.direction(),
                one.change().or(two::change),
                one.when().or(two::when),
                one.cause().or(two::cause));
    }

    /** Builds the finding; it is contested if independent texts give different figures. */
    @Override
    Finding<MarketMove> finding(String id, List<Claim> claims, Naming naming) {
        List<MarketMove> all = contents(claims);
        MarketMove first = all.get(0);
        MarketMove together = new MarketMove(
                first.instrument(),
                first.direction(),
                Representatives.firstOf(all, MarketMove::change),
                first.when(),
                Representatives.firstOf(all, MarketMove::cause));
        Map<String, Set<String>> versions = Representatives.versions(
                claims,
                claim -> claim.content()
                        .as(MarketMove.class)
                        .flatMap(MarketMove::change)
                        .map(MarketRules::figure));
        return Representatives.of(
                id, claims, together, versions.size() > 1 ? Representatives.lines(versions) : List.of());
    }

    /** Normalizes a figure: "0.7 per cent" and "0.7%" are the same. */
    private static String figure(String change) {
        return PER_CENT.matcher(change).replaceAll("%");
    }

    @Override
    public String group(MarketMove move) {
        return move.instrument().toLowerCase(Locale.ROOT);
    }

    @Override
    public FactWords words(MarketMove move) {
        String change = move.change().map(size -> " " + size).orElse("");
        return FactWords.parted(
                move.instrument(),
                Wording.label(move.direction()) + change,
                move.cause().map(Wording::plain).orElse(""));
    }

    @Override
    public Optional<PartialDate> date(MarketMove move) {
        return move.when();
    }
}
