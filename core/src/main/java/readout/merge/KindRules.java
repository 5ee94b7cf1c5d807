package readout.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.fact.Content;
import readout.fact.Kind;
import readout.fact.PartialDate;
import readout.merge.sides.ArticleSides;
import readout.merge.text.PhraseTerms;
import readout.merge.words.FactWords;

/**
 * The rules of one kind of fact: which claims may be one finding and which are, what a finding's claims come to, and how it reads.
 *
 * <p>To add a kind: a class that extends this and a line in {@link Rules}. Its fields stand with its record in {@code readout.fact}.
 */
public abstract class KindRules<C extends Content> {
    private final Class<C> type;

    KindRules(Class<C> type) {
        this.type = type;
    }

    final Kind kind() {
        return Kind.of(type);
    }

    /** What a finding stands under, and what those stand under that it may be one with. */
    abstract BlockingKeys keys(C content, LocalDate known, PhraseTerms phrases);

    /** How surely two contents tell of one thing, and why; empty where they tell of two. */
    abstract Optional<Similarity> similarity(Comparison<C> pair, PhraseTerms phrases);

    /** The highest score of a similarity: whoever has it needs no further comparison. */
    double greatest() {
        return 1;
    }

    /** The content with its people and parties called as the dossier knows them. */
    C identified(C content, Identities identities) {
        return content;
    }

    /** The content with the dossier's own names for its sides. */
    C withSides(C content, ArticleSides sides) {
        return content;
    }

    /** What the first says, with what the second adds: what later claims are compared with. */
    C joined(C known, C other) {
        return known;
    }

    /**
     * What claims come to.
     *
     * @param claims at least one, by the day on which they were known
     */
    abstract Finding<C> finding(String id, List<Claim> claims, Naming naming);

    /** What an archive's claims are grouped by: claims of two groups are never compared. */
    public abstract String group(C content);

    /** The content in a line for people. */
    public abstract FactWords words(C content);

    /** The date of what it tells. */
    public Optional<PartialDate> date(C content) {
        return Optional.empty();
    }

    /** The parties that take part, speak or act. */
    public Stream<String> sides(C content) {
        return Stream.empty();
    }

    /** The people who speak, take part or hold an office. */
    public Stream<String> people(C content) {
        return sides(content);
    }

    /** The words that name what it is about, where these alone do. */
    public Optional<String> subject(C content) {
        return Optional.empty();
    }

    /** What is due on a day that the content names, in a line for people. */
    String due(C content) {
        FactWords words = words(content);
        return words.lead() + (words.text().isEmpty() ? "" : words.parting() + words.text());
    }

    final List<C> contents(List<Claim> claims) {
        return claims.stream()
                .map(claim -> type.cast(claim.content()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
