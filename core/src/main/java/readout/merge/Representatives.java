package readout.merge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.dossier.Support;
import readout.fact.Content;

/** Builds findings from the claims that were known on a given day. */
public final class Representatives {
    /** Orders claims by the day on which they became known, claims of the same day in order of adding. */
    public static final Comparator<Claim> BY_DAY = Comparator.comparing(
                    (Claim claim) -> claim.source().known())
            .thenComparing(claim -> claim.source().order());

    private final Naming naming;

    public Representatives(Naming naming) {
        this.naming = naming;
    }

    /**
     * Builds a finding.
     *
     * @param claims at least one, all of the same kind
     */
    public Finding<?> of(String id, List<Claim> claims) {
        return ofOrdered(id, claims.stream().sorted(BY_DAY).toList());
    }

    /**
     * Builds a finding from claims that are already sorted.
     *
     * @param ordered claims sorted by {@link #BY_DAY}
     */
    public Finding<?> ofOrdered(String id, List<Claim> ordered) {
        return Rules.of(ordered.get(0).content()).finding(id, ordered, naming);
    }

    /**
     * @param claims by the day on which they became known
     */
    static <C extends Content> Finding<C> of(String id, List<Claim> claims, C content, List<String> versions) {
        int texts = (int)
                claims.stream().map(claim -> claim.source().text()).distinct().count();
        Support support = !versions.isEmpty() ? Support.CONTESTED : texts > 1 ? Support.CORROBORATED : Support.SINGLE;
        List<Claim> dated = claims.stream()
                .filter(claim -> claim.source().published().isPresent())
                .toList();
        List<Claim> told = dated.isEmpty() ? claims : dated;
        return new Finding<>(
                id,
                content,
                support,
                versions,
                told.get(0).source().known(),
                told.get(told.size() - 1).source().known(),
                (int) claims.stream()
                        .map(claim -> claim.source().article())
                        .distinct()
                        .count(),
                texts,
                claims.stream().mapToDouble(Claim::confidence).max().orElse(0),
                !dated.isEmpty(),
                outlets(claims),
                claims.stream()
                        .max(Comparator.comparingDouble(Claim::confidence))
                        .map(Claim::quote)
                        .orElse(""));
    }

    /** Outlets of independent texts; each text counts for the outlet that published it first. */
    private static List<String> outlets(List<Claim> claims) {
        Map<String, String> byText = new LinkedHashMap<>();
        claims.forEach(claim ->
                byText.putIfAbsent(claim.source().text(), claim.source().outlet()));
        return byText.values().stream().distinct().toList();
    }

    /** Versions that independent texts give, each with its outlets; copies count for the outlet of the first text. */
    static <V> Map<V, Set<String>> versions(List<Claim> claims, Function<Claim, Optional<V>> what) {
        Map<V, Set<String>> outlets = new LinkedHashMap<>();
        Set<String> texts = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Optional<V> version = what.apply(claim);
            if (version.isPresent() && texts.add(claim.source().text() + version.get())) {
                outlets.computeIfAbsent(version.get(), key -> new LinkedHashSet<>())
                        .add(claim.source().outlet());
            }
        }
        return outlets;
    }

    static List<String> lines(Map<?, Set<String>> versions) {
        return versions.entrySet().stream()
                .map(version -> version.getKey() + " (" + String.join(", ", version.getValue()) + ")")
                .toList();
    }

    static <C, V> Optional<V> firstOf(List<C> all, Function<C, Optional<V>> part) {
        return all.stream().flatMap(each -> part.apply(each).stream()).findFirst();
    }

    static <C, V> Optional<V> lastOf(List<C> all, Function<C, Optional<V>> part) {
        return all.stream().flatMap(each -> part.apply(each).stream()).reduce((one, other) -> other);
    }

    /** True if both values are present and different. */
    static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
