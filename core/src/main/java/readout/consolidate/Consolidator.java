package readout.consolidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.dossier.Claim;
import readout.dossier.Content;
import readout.dossier.Source;
import readout.fact.ArticleRecord;

/**
 * Merges one article after the other: each claim goes to the finding it is most like, or begins one. The same articles in the same order give
 * the same findings with the same ids.
 */
public final class Consolidator {
    private final Shelf shelf;
    private final SideNames sides;
    private final Profiles profiles;
    private final Phrases phrases = new Phrases();
    private final Likeness likeness = new Likeness(phrases);

    /** Of a dossier that names no sides. */
    public Consolidator(Shelf shelf) {
        this(shelf, SideNames.of(List.of()));
    }

    public Consolidator(Shelf shelf, SideNames sides) {
        this.shelf = shelf;
        this.sides = sides;
        this.profiles = new Profiles(new People(shelf));
    }

    private record Match(Shelf.Entry entry, Likeness.Verdict verdict) {}

    /** Takes in all that the article says, and gives its claims. */
    public List<Claim> add(ArticleRecord record, Source source) {
        List<Claim> claims = Claims.of(record, source);
        add(claims, record.article().text());
        return claims;
    }

    /** Takes in claims of one article as they were told, the dossier's sides under its own names for them. */
    public void add(List<Claim> claims, String text) {
        ArticleSides here = sides.reading(text);
        claims.forEach(claim -> add(claim, here));
        claims.stream()
                .findFirst()
                .ifPresent(claim -> shelf.sides(claim.source().article(), here.taken()));
    }

    /** Takes in one claim, and gives the id of the finding that it belongs to. */
    public String add(Claim claim) {
        return add(claim, sides.reading(""));
    }

    private String add(Claim told, ArticleSides here) {
        Claim claim = told.with(here.of(told.content()));
        Content content = profiles.of(claim);
        LocalDate known = claim.source().known();
        Keys keys = new Keys(content, known, phrases);
        Optional<Match> match = best(content, known, keys.near());
        Shelf.Entry entry = match.map(found -> new Shelf.Entry(
                        found.entry().finding(),
                        Profiles.joined(found.entry().profile(), content),
                        later(found.entry().seen(), known)))
                .orElseGet(() -> new Shelf.Entry(id(claim), content, known));
        shelf.put(entry, keys.own());
        shelf.attach(
                claim,
                told.content(),
                entry.finding(),
                match.map(found -> found.verdict().reason()).orElse("first told"));
        return entry.finding();
    }

    /** The id of a finding that this claim is the first of. */
    public static String id(Claim claim) {
        return claim.content().kind().letter() + Hash.of(claim.id());
    }

    private Optional<Match> best(Content content, LocalDate known, List<String> near) {
        Match best = null;
        double most = Likeness.most(content);
        for (Shelf.Entry entry : shelf.near(content.kind(), near)) {
            Optional<Likeness.Verdict> verdict = likeness.of(entry.profile(), entry.seen(), content, known);
            if (verdict.isPresent()
                    && (best == null || verdict.get().score() > best.verdict().score())) {
                best = new Match(entry, verdict.get());
                if (verdict.get().score() >= most) {
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
