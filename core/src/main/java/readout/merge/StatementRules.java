package readout.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.fact.Modality;
import readout.fact.PartialDate;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.lexicon.Predicates;
import readout.merge.sides.ArticleSides;
import readout.merge.text.MinHashSignature;
import readout.merge.text.PhraseTerms;
import readout.merge.text.Terms;
import readout.merge.words.FactWords;
import readout.merge.words.Saying;

/** Rules for statements: two are the same if speaker and words agree and they are reported within some days of each other. */
final class StatementRules extends KindRules<Statement> {
    private static final int SHINGLE = 2;
    private static final double SAME_WORDS = 0.7;
    private static final int LEAST_WORDS = 3;
    private static final int MOST_DAYS = 10;

    StatementRules() {
        super(Statement.class);
    }

    @Override
    BlockingKeys keys(Statement statement, LocalDate known, PhraseTerms phrases) {
        String who = statement.speaker().toLowerCase(Locale.ROOT);
        List<String> bands = MinHashSignature.of(String.join(" ", phrases.terms(statement.words())), SHINGLE)
                .bands();
        BlockingKeys fortnights = BlockingKeys.fortnights(known);
        return new BlockingKeys(keys(who, bands, fortnights.own()), keys(who, bands, fortnights.near()));
    }

    private static List<String> keys(String who, List<String> bands, List<String> fortnights) {
        return bands.stream()
                .flatMap(band -> fortnights.stream().map(fortnight -> who + "/" + fortnight + "/" + band))
                .toList();
    }

    @Override
    Optional<Similarity> similarity(Comparison<Statement> pair, PhraseTerms phrases) {
        Statement one = pair.known();
        Statement two = pair.told();
        boolean unnamed = one.authority() == SpeakerKind.ANONYMOUS;
        boolean sameSpeaker =
                one.speaker().equalsIgnoreCase(two.speaker()) && (!unnamed || one.authority() == two.authority());
        if (!sameSpeaker
                || pair.daysApart() > MOST_DAYS
                || one.authority() == SpeakerKind.NONRESPONSE
                || !sameSense(one, two)) {
            return Optional.empty();
        }
        Set<String> first = phrases.terms(one.words());
        Set<String> second = phrases.terms(two.words());
        boolean enough = Math.min(first.size(), second.size()) >= LEAST_WORDS;
        double shared = Terms.containment(first, second);
        boolean same = enough ? shared >= SAME_WORDS && phrases.agree(one.words(), two.words()) : first.equals(second);
        return same
                ? Optional.of(new Similarity(shared, "same speaker, " + Math.round(100 * shared) + " % of the words"))
                : Optional.empty();
    }

    /**
     * True if both statements are affirmed or denied alike: "played down a deal" and "announced a deal" differ, whatever words they share.
     */
    private static boolean sameSense(Statement one, Statement two) {
        return (one.modality() == Modality.DENIED) == (two.modality() == Modality.DENIED)
                && Predicates.reversals(one.predicate()) == Predicates.reversals(two.predicate());
    }

    @Override
    Statement identified(Statement statement, Identities identities) {
        return statement.authority() == SpeakerKind.NAMED
                ? statement.with(identities.person(statement.speaker(), statement.side()), statement.side())
                : statement;
    }

    @Override
    Statement withSides(Statement statement, ArticleSides sides) {
        return statement.with(statement.speaker(), sides.person(statement.speaker(), "", statement.side()));
    }

    /** Builds the finding with the fullest words on the best authority. */
    @Override
    Finding<Statement> finding(String id, List<Claim> claims, Naming naming) {
        List<Statement> all = contents(claims);
        Statement fullest = all.stream()
                .max(Comparator.comparing((Statement each) -> each.direct())
                        .thenComparing(each -> each.words().length()))
                .orElseThrow();
        Statement first = all.get(0);
        String speaker = first.authority() == SpeakerKind.NAMED
                ? naming.of(first.speaker(), claims.get(0).source().article())
                : first.speaker();
        Statement together = new Statement(
                speaker,
                Representatives.firstOf(all, Statement::side),
                first.authority(),
                first.act(),
                first.modality(),
                fullest.predicate(),
                fullest.words(),
                fullest.direct(),
                Representatives.firstOf(all, Statement::to),
                Representatives.firstOf(all, Statement::date));
        return Representatives.of(id, claims, together, List.of());
    }

    @Override
    public String group(Statement statement) {
        return PersonNames.lastWord(statement.speaker());
    }

    @Override
    public FactWords words(Statement statement) {
        Saying saying = Saying.of(statement);
        String notes = Stream.of(note(statement.authority()), saying.modality(), saying.to())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(", "));
        return new FactWords(saying.lead(), saying.text(), saying.sentence(), notes);
    }

    /** Note on the kind of speaker; empty for a named speaker and for a refusal to comment, which is clear from its words. */
    private static String note(SpeakerKind kind) {
        return kind == SpeakerKind.NAMED || kind == SpeakerKind.NONRESPONSE ? "" : Saying.source(kind);
    }

    @Override
    public Optional<PartialDate> date(Statement statement) {
        return statement.date();
    }

    @Override
    public Stream<String> sides(Statement statement) {
        return statement.side().stream();
    }

    @Override
    public Stream<String> people(Statement statement) {
        return Stream.of(statement.speaker());
    }
}
