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
 * Rules for one kind of fact: when two claims may be or are the same finding, what a finding's claims add up to, and how the finding reads.
 *
 * <p>To add a kind: a class that extends this and a line in {@link Rules}. The kind's fields are declared with its record in {@code
 * readout.fact}.
 */
public abstract class KindRules<C extends Content> {
    private final Class<C> type;

    KindRules(Class<C> type) {
        this.type = type;
    }

    final Kind kind() {
        return Kind.of(type);
    }

    /** Blocking keys under which a finding with this content is stored and its candidates are looked up. */
    abstract BlockingKeys keys(C content, LocalDate known, PhraseTerms phrases);

    /** Similarity of two contents, with the reason; empty if they are not about the same thing. */
    abstract Optional<Similarity> similarity(Comparison<C> pair, PhraseTerms phrases);

    /** Highest possible score; a candidate that reaches it ends the search. */
    double greatest() {
        return 1;
    }

    /** Replaces the people and parties of a content by those that the dossier knows. */
    C identified(C content, Identities identities) {
        return content;
    }

    /** Replaces the names of sides in a content by the dossier's own. */
    C withSides(C content, ArticleSides sides) {
        return content;
    }

    /** Adds the details of another content to the known one; the result is compared with later claims. */
    C joined(C known, C other) {
        return known;
    }

    /**
     * Builds a finding from its claims.
     *
     * @param claims at least one, by the day on which they became known
     */
    abstract Finding<C> finding(String id, List<Claim> claims, Naming naming);

    /** Grouping key for the claims of an archive: claims of different groups are never compared. */
    public abstract String group(C content);

    /** Renders the content as a line for people. */
    public abstract FactWords words(C content);

    /** Date of what the content reports. */
    public Optional<PartialDate> date(C content) {
        return Optional.empty();
    }

    /** Parties that take part, speak or act. */
    public Stream<String> sides(C content) {
        return Stream.empty();
    }

    /** People who speak, take part or hold an office. */
    public Stream<String> people(C content) {
        return sides(content);
    }

    /** The subject in words, for kinds where words alone identify it. */
    public Optional<String> subject(C content) {
        return Optional.empty();
    }

    /** Renders what is due on the day that the content names, as a line for people. */
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
