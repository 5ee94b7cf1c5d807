package readout.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.dossier.Claim;
import readout.dossier.Source;
import readout.fact.ArticleRecord;
import readout.fact.Content;
import readout.merge.sides.ArticleSides;
import readout.merge.sides.SideNames;
import readout.merge.text.Hash;
import readout.merge.text.PhraseTerms;

/**
 * Merges articles one after another: each claim joins the most similar finding or starts a new one. The same articles in the same order
 * give the same findings with the same ids.
 */
public final class Consolidator {
    private final FindingRepository repository;
    private final SideNames sides;
    private final People people;
    private final PhraseTerms phrases = new PhraseTerms();

    /** Creates a consolidator for a dossier without named sides. */
    public Consolidator(FindingRepository repository) {
        this(repository, SideNames.of(List.of()));
    }

    public Consolidator(FindingRepository repository, SideNames sides) {
        this.repository = repository;
        this.sides = sides;
        this.people = new People(repository);
    }

    private record Match(FindingRepository.Entry entry, Similarity similarity) {}

    /** Adds all claims of an article and returns them. */
    public List<Claim> add(ArticleRecord record, Source source) {
        List<Claim> claims = Claims.of(record, source);
        add(claims, record.article().text());
        return claims;
    }

    /** Adds the claims of an article as the article words them, and replaces the names of sides by the dossier's own. */
    public void add(List<Claim> claims, String text) {
        ArticleSides here = sides.reading(text);
        claims.forEach(claim -> add(claim, here));
        claims.stream()
                .findFirst()
                .ifPresent(claim -> repository.sides(claim.source().article(), here.taken()));
    }

    /** Adds a claim and returns the id of its finding. */
    public String add(Claim claim) {
        return add(claim, sides.reading(""));
    }

    private String add(Claim told, ArticleSides here) {
        return add(told, told.content(), Rules.of(told.content()), here);
    }

    private <C extends Content> String add(Claim told, C said, KindRules<C> rules, ArticleSides here) {
        C ours = here.isOfSides() ? rules.withSides(said, here) : said;
        Claim claim = told.with(ours);
        C content = rules.identified(ours, people.identities(claim));
        LocalDate known = claim.source().known();
        BlockingKeys keys = rules.keys(content, known, phrases);
        Optional<Match> match = best(content, known, keys.near(), rules);
        FindingRepository.Entry entry = match.map(found -> new FindingRepository.Entry(
                        found.entry().finding(),
                        rules.joined(representative(found.entry(), content), content),
                        later(found.entry().seen(), known)))
                .orElseGet(() -> new FindingRepository.Entry(id(claim), content, known));
        repository.put(entry, keys.own());
        repository.attach(
                claim,
                said,
                entry.finding(),
                match.map(found -> found.similarity().reason()).orElse("first told"));
        return entry.finding();
    }

    @SuppressWarnings("unchecked") // a repository returns only entries of the requested kind
    private static <C extends Content> C representative(FindingRepository.Entry entry, C content) {
        return (C) content.getClass().cast(entry.representative());
    }

    /** Id of the finding that this claim starts. */
    public static String id(Claim claim) {
        return claim.content().kind().letter() + Hash.of(claim.id());
    }

    private <C extends Content> Optional<Match> best(
            C content, LocalDate known, List<String> near, KindRules<C> rules) {
        Match best = null;
        for (FindingRepository.Entry entry : repository.near(content.kind(), near)) {
            Optional<Similarity> similarity = rules.similarity(
                    new Comparison<>(representative(entry, content), entry.seen(), content, known), phrases);
            if (similarity.isPresent()
                    && (best == null
                            || similarity.get().score() > best.similarity().score())) {
                best = new Match(entry, similarity.get());
                if (similarity.get().score() >= rules.greatest()) {
                    break;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
