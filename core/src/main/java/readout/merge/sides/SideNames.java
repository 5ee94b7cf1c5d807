package readout.merge.sides;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.dossier.Side;
import readout.lexicon.PoliticalParties;
import readout.lexicon.Resource;
import readout.lexicon.States;

/**
 * Names that refer to a dossier's sides: the long name of an abbreviation ("United Auto Workers" for UAW), forms of a company name ("GM",
 * "General Motors Corp"), groups of a party ("Senate Democrats"), a state's seat of government.
 */
public final class SideNames {
    private static final Pattern GROUP = Pattern.compile("(?:the )?(\\p{Lu}.*?)(?:(?:['’]s?)? (?:\\p{Ll}+ ){0,2}(?:"
            + Resource.anyOf("group-words.tsv", "of a side")
            + ")| Local \\d+)");

    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    private static final String PROPER_NAME = "(?<![\\p{L}])(\\p{Lu}[\\p{L}.&-]*+(?: \\p{Lu}[\\p{L}.&-]*+){0,6})";
    /** Patterns of names for a union: "the UAW union", "UAW Local 12", "the United Auto Workers". */
    private static final List<Pattern> UNIONS = List.of(
            Pattern.compile(PROPER_NAME + "\\)? (?:union\\b|Local \\d)"),
            Pattern.compile(
                    "(?<![\\p{L}])((?:\\p{Lu}[\\p{L}.&-]*+ ){1,6}(?:Workers|Union|Teamsters|Guild|Brotherhood))\\b"));

    /** Number of sides that make something relevant to the dossier; all sides if there are fewer. */
    public static final int ENOUGH = 2;

    private final List<String> sides;
    /** Sides that are governments under another name ("White House"), by the code of their state. */
    private final Map<String, String> governments = new LinkedHashMap<>();

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    /** Further names given by the user, in lower case, with their sides. */
    private final Map<String, String> given = new HashMap<>();
    /** Names that, according to the user, refer to somebody else, in lower case, with the side they don't refer to. */
    private final Set<List<String>> others = new HashSet<>();

    private final Optional<Pattern> other;

    private SideNames(List<Side> all) {
        this.sides = all.stream().map(Side::name).toList();
        List<String> excepted =
                all.stream().flatMap(side -> side.others().stream()).toList();
        this.other = Optional.of(excepted)
                .filter(names -> !names.isEmpty())
                .map(names -> standing(names.stream(), Pattern.CASE_INSENSITIVE));
        for (Side side : all) {
            patterns.put(side.name(), standing(Stream.concat(Stream.of(side.name()), side.names().stream()), 0));
            side.names().forEach(name -> given.put(key(name), side.name()));
            side.others().forEach(name -> others.add(List.of(key(name), side.name())));
            States.of(side.name())
                    .filter(code -> !sides.contains(code) && !States.isCode(side.name()))
                    .ifPresent(code -> governments.putIfAbsent(code, side.name()));
        }
    }

    /** Pattern that matches any of the names as whole words. */
    private static Pattern standing(Stream<String> names, int flags) {
        String any = names.map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", flags);
    }

    /** Creates the names of sides as the user calls them: ISO 3166-1 alpha-3 codes of states, names of others. */
    public static SideNames of(List<String> sides) {
        return among(sides.stream().map(Side::of).toList());
    }

    /** Creates the names of sides, including the names that the user gave. */
    public static SideNames among(List<Side> sides) {
        return new SideNames(sides);
    }

    /** Sides in the context of one text: "the union" refers to the only side that the text calls a union. */
    public ArticleSides reading(String text) {
        Set<String> unions = UNIONS.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(found -> meant(found.group(1)).stream())
                .collect(Collectors.toSet());
        return new ArticleSides(this, unions.stream().findFirst().filter(each -> unions.size() == 1));
    }

    /** Names of the sides. */
    public List<String> sides() {
        return sides;
    }

    /** True for a state whose government is a side under another name. */
    boolean isGovernment(String code) {
        return governments.containsKey(code);
    }

    /** The side that exactly this name refers to. */
    public Optional<String> meant(String name) {
        return meant(name, Optional.empty(), (other, side) -> {});
    }

    /**
     * The side that exactly this name refers to, where "union" refers to the given side.
     *
     * @param taken receives each name, other than the side's own, that is taken for a side
     */
    Optional<String> meant(String name, Optional<String> union, BiConsumer<String, String> taken) {
        if (sides.contains(name)) {
            return Optional.of(name);
        }
        Optional<String> side = known(name, union, taken).filter(each -> !others.contains(List.of(key(name), each)));
        side.filter(each -> !each.equals(bare(name))).ifPresent(each -> taken.accept(bare(name), each));
        return side;
    }

    private static String key(String name) {
        return bare(name).toLowerCase(Locale.ROOT);
    }

    private static String bare(String name) {
        return ARTICLE.matcher(name.strip()).replaceFirst("");
    }

    private Optional<String> known(String name, Optional<String> union, BiConsumer<String, String> taken) {
        return Optional.ofNullable(given.getOrDefault(key(name), governments.get(name)))
                .or(() -> union.filter(side -> name.equals("union")))
                .or(() -> PoliticalParties.of(name).filter(sides::contains))
                .or(() -> sides.stream()
                        .filter(side -> OrganizationNames.isSame(side, name))
                        .findFirst())
                .or(() -> ofPeople(name, union, taken));
    }

    /** Side of a group that acts for it: "UAW negotiators", "Yahoo’s board of directors", "UAW Local 12". */
    private Optional<String> ofPeople(String phrase, Optional<String> union, BiConsumer<String, String> taken) {
        Matcher matcher = GROUP.matcher(phrase);
        return matcher.matches() ? meant(matcher.group(1), union, taken) : Optional.empty();
    }

    /** Removes the names that, according to the user, refer to somebody else. */
    String withoutOthers(String text) {
        return other.map(names -> names.matcher(text).replaceAll(" ")).orElse(text);
    }

    /** Sides whose own name occurs in a text. */
    public Set<String> in(String text) {
        String ours = withoutOthers(text);
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(ours).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * True if two of the parties are sides of the dossier or, among states, one is a side and another a state; always true if the dossier
     * names no sides.
     */
    public static boolean meet(List<String> sides, List<String> parties) {
        long ours = parties.stream().filter(sides::contains).count();
        boolean withState =
                areStates(sides) && parties.stream().filter(States::isCode).count() > 1;
        boolean enough = ours >= Math.min(ENOUGH, sides.size()) && parties.size() > 1;
        return sides.isEmpty() || enough || ours == 1 && withState;
    }

    /** True if one of the sides is a state; other names may then be parties too. */
    static boolean areStates(List<String> sides) {
        return sides.stream().anyMatch(States::isCode);
    }
}
