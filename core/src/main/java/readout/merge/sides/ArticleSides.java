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

/** Maps names in one article to the dossier's sides, and records which names were taken for which side. */
public final class ArticleSides {
    /** Largest number of words of a side's name in a title. */
    private static final int MOST_WORDS = 5;

    private static final Pattern LAWMAKER = Pattern.compile(
            "\\b(?:" + Resource.anyOf("person-titles.tsv", "lawmaker") + ")\\b", Pattern.CASE_INSENSITIVE);

    /** Someone who owns part of a side acts for themselves: "activist investor in Nordkai". */
    private static final Pattern OWNER =
            Pattern.compile("\\b(?:investor|shareholder|stockholder)s?\\b", Pattern.CASE_INSENSITIVE);

    /** Branch of a union in a title: "president of Local 12". */
    private static final Pattern LOCAL = Pattern.compile("\\b[Ll]ocal\\b");

    private final SideNames known;
    /** The side that "the union" refers to in the article. */
    private final Optional<String> union;

    private final Map<String, String> taken = new TreeMap<>();

    ArticleSides(SideNames known, Optional<String> union) {
        this.known = known;
        this.union = union;
    }

    /** Names that were taken for sides so far, other than the sides' own names, each with its side. */
    public Map<String, String> taken() {
        return Collections.unmodifiableMap(taken);
    }

    /** The side that exactly this name refers to. */
    public Optional<String> meant(String name) {
        return known.meant(name, union, taken::put);
    }

    private List<String> sides() {
        return known.sides();
    }

    /** True if the dossier has sides. */
    public boolean isOfSides() {
        return !sides().isEmpty();
    }

    /**
     * Side of a person: the one named in the title, otherwise the one the article gives. A body that is not a side counts as none, and a
     * lawmaker does not act for the government.
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

    /** The side that a phrase refers to or names, "UAW local leaders"; among states, the one whose parliament a named party sits in. */
    private String party(String phrase) {
        Set<String> named = known.in(phrase);
        return meant(phrase)
                .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty())
                .or(() -> PoliticalParties.state(phrase).filter(state -> SideNames.areStates(sides())))
                .orElseGet(() -> name(phrase));
    }

    /**
     * True for a side of the dossier; if one of its sides is a state, for every state too, and if one is a parliamentary party, for every
     * party.
     */
    private boolean isParty(String side) {
        return sides().contains(side)
                || SideNames.areStates(sides()) && States.isCode(side)
                || sides().stream().anyMatch(ArticleSides::isPolitical) && isPolitical(side);
    }

    private static boolean isPolitical(String name) {
        return PoliticalParties.of(name).isPresent();
    }

    /** Sides named in a title by any of their names: "vice president of the United Auto Workers". */
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

    /** The side that a name refers to; among states, a seat of government stands for its state. */
    public String name(String name) {
        return meant(name)
                .or(() -> States.of(name).filter(code -> SideNames.areStates(sides())))
                .orElse(name);
    }

    /** Sides that the names refer to, without duplicates. */
    public List<String> names(List<String> names) {
        return names.stream().map(this::name).distinct().toList();
    }

    /** Parties of a meeting: drops words that name nobody and, unless a side is a state, parties that are only mentioned. */
    public List<String> meeting(List<String> names) {
        return names(names).stream()
                .filter(name ->
                        States.isCode(name) ? isParty(name) : name.chars().anyMatch(Character::isUpperCase))
                .toList();
    }
}
