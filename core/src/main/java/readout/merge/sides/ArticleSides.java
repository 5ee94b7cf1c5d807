package readout.merge.sides;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readout.lexicon.PoliticalParties;
import readout.lexicon.Resource;
import readout.lexicon.States;

/** A dossier's sides in what one article says: its contents under the dossier's own names for them, and which names were taken for which side. */
public final class ArticleSides {
    /** Words of a side's name in a title, at most. */
    private static final int MOST_WORDS = 5;

    private static final Pattern LAWMAKER = Pattern.compile(
            "\\b(?:" + Resource.anyOf("person-titles.tsv", "lawmaker") + ")\\b", Pattern.CASE_INSENSITIVE);

    /** Who owns a part of a side acts for himself: "activist investor in Nordkai". */
    private static final Pattern OWNER =
            Pattern.compile("\\b(?:investor|shareholder|stockholder)s?\\b", Pattern.CASE_INSENSITIVE);

    /** A union's branch, in titles: "president of Local 12". */
    private static final Pattern LOCAL = Pattern.compile("\\b[Ll]ocal\\b");

    private final SideNames known;
    /** The side that "the union" means in the article. */
    private final Optional<String> union;

    private final Map<String, String> taken = new TreeMap<>();

    ArticleSides(SideNames known, Optional<String> union) {
        this.known = known;
        this.union = union;
    }

    /** The names, other than their own, that were taken for sides so far, with these. */
    public Map<String, String> taken() {
        return Collections.unmodifiableMap(taken);
    }

    /** The side that exactly this name means. */
    public Optional<String> meant(String name) {
        return known.meant(name, union, taken::put);
    }

    private List<String> sides() {
        return known.sides();
    }

    /** True where the dossier has sides. */
    public boolean isOfSides() {
        return !sides().isEmpty();
    }

    /**
     * The side of a person: the one that the title names, if it is one, else the one told. A body that is no side is nobody's, and
     * a lawmaker does not act for the government.
     */
    public Optional<String> person(String name, String title, Optional<String> told) {
        if (OWNER.matcher(title).find()) {
            return meant(name);
        }
        Set<String> titled = named(title);
        if (titled.size() == 1) {
            return Optional.of(titled.iterator().next());
        }
        if (union.isPresent() && LOCAL.matcher(title).find()) {
            return union;
        }
        boolean governs = !title.isEmpty() && !LAWMAKER.matcher(title).find();
        return told.filter(side -> governs || !known.isGovernment(side))
                .map(this::party)
                .filter(this::isParty)
                .or(() -> meant(name));
    }

    /** The side that a phrase means or names, "UAW local leaders"; among states the one of a party's parliament. */
    private String party(String phrase) {
        Set<String> named = known.in(phrase);
        return meant(phrase)
                .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty())
                .or(() -> PoliticalParties.state(phrase).filter(state -> SideNames.areStates(sides())))
                .orElseGet(() -> name(phrase));
    }

    /** Where a state is a side, others may be parties too, and so may parties of a parliament where one is. */
    private boolean isParty(String side) {
        return sides().contains(side)
                || SideNames.areStates(sides()) && States.isCode(side)
                || sides().stream().anyMatch(ArticleSides::isPolitical) && isPolitical(side);
    }

    private static boolean isPolitical(String name) {
        return PoliticalParties.of(name).isPresent();
    }

    /** The sides that a title names by any of their names: "vice president of the United Auto Workers". */
    private Set<String> named(String title) {
        Set<String> found = known.in(title);
        List<String> words = OrganizationNames.words(known.withoutOthers(title));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                meant(String.join(" ", words.subList(from, to))).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The side that the name means; among states a government's seat is its state. */
    public String name(String name) {
        return meant(name)
                .or(() -> States.of(name).filter(code -> SideNames.areStates(sides())))
                .orElse(name);
    }

    /** The sides that the names mean, each once. */
    public List<String> names(List<String> names) {
        return names.stream().map(this::name).distinct().toList();
    }

    /** Where no state is a side, one that is only mentioned is no party of a meeting; nor is a word that names nobody. */
    public List<String> meeting(List<String> names) {
        return names(names).stream()
                .filter(name ->
                        States.isCode(name) ? isParty(name) : name.chars().anyMatch(Character::isUpperCase))
                .toList();
    }
}
