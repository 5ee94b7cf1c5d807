package readout.consolidate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.dossier.Content;
import readout.dossier.Side;
import readout.knowledge.PoliticalParties;
import readout.knowledge.States;

/**
 * Which names in the texts mean a dossier's sides: the long name of an abbreviation ("United Auto Workers" for UAW), a company's
 * forms ("GM", "General Motors Corp"), a party's groups ("Senate Democrats"), a state by its government's seat, and the titles of
 * those who act for a side ("UAW President", "GM spokesman").
 */
public final class SideNames {
    /** Words of a side's name in a title, at most. */
    private static final int MOST_WORDS = 5;

    private static final Pattern GROUP = Pattern.compile(
            "(?:the )?(\\p{Lu}.*?)(?:(?:['’]s?)? (?:\\p{Ll}+ ){0,2}(?:negotiators|officials|executives|leaders|leadership|management|board(?: of directors)?|directors|lawmakers|senators|aides|delegation|team|representatives)| Local \\d+)");

    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    private static final Pattern LAWMAKER = Pattern.compile(
            "\\b(?:Sen(?:ator)?|Rep(?:resentative)?|Congress(?:man|woman)|Speaker|Leader|Whip|lawmaker)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String PROPER_NAME = "(?<![\\p{L}])(\\p{Lu}[\\p{L}.&-]*+(?: \\p{Lu}[\\p{L}.&-]*+){0,6})";
    /** What a text calls a union: "the UAW union", "UAW Local 12", "the United Auto Workers". */
    private static final List<Pattern> UNIONS = List.of(
            Pattern.compile(PROPER_NAME + "\\)? (?:union\\b|Local \\d)"),
            Pattern.compile(
                    "(?<![\\p{L}])((?:\\p{Lu}[\\p{L}.&-]*+ ){1,6}(?:Workers|Union|Teamsters|Guild|Brotherhood))\\b"));
    /** Who owns a part of a side acts for himself: "activist investor in Nordkai". */
    private static final Pattern OWNER =
            Pattern.compile("\\b(?:investor|shareholder|stockholder)s?\\b", Pattern.CASE_INSENSITIVE);

    /** A union's branch, in titles: "president of Local 12". */
    private static final Pattern LOCAL = Pattern.compile("\\b[Ll]ocal\\b");

    private final List<String> sides;
    /** By the code of the state whose government is a side under another name: "White House". */
    private final Map<String, String> governments = new LinkedHashMap<>();

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    /** Further names that the user gave, in lower case, with their sides. */
    private final Map<String, String> given = new HashMap<>();
    /** Names that the user says mean another, in lower case, with the side that they don't mean. */
    private final Set<List<String>> others = new HashSet<>();

    private final Optional<Pattern> other;
    /** The side that "the union" means in an article. */
    private final Optional<String> union;

    private final Map<String, String> taken = new TreeMap<>();

    private SideNames(List<Side> all) {
        this.sides = all.stream().map(Side::name).toList();
        this.union = Optional.empty();
        this.other = Optional.of(all.stream()
                        .flatMap(side -> side.others().stream())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")))
                .filter(names -> !names.isEmpty())
                .map(names -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE));
        for (Side side : all) {
            String names = Stream.concat(Stream.of(side.name()), side.names().stream())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            patterns.put(side.name(), Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])"));
            side.names().forEach(name -> given.put(key(name), side.name()));
            side.others().forEach(name -> others.add(List.of(key(name), side.name())));
            States.of(side.name())
                    .filter(code -> !sides.contains(code) && !States.isCode(side.name()))
                    .ifPresent(code -> governments.putIfAbsent(code, side.name()));
        }
    }

    private SideNames(SideNames other, Optional<String> union) {
        this.sides = other.sides;
        this.union = union;
        this.other = other.other;
        patterns.putAll(other.patterns);
        governments.putAll(other.governments);
        given.putAll(other.given);
        others.addAll(other.others);
    }

    /** Of the sides as the user calls them: ISO 3166-1 alpha-3 codes of states, names of others. */
    public static SideNames of(List<String> sides) {
        return among(sides.stream().map(Side::of).toList());
    }

    /** Of the sides with the names that the user gave. */
    public static SideNames among(List<Side> sides) {
        return new SideNames(sides);
    }

    /** The same where this text is read: "the union" is the side that it calls one, if it is one alone. */
    public SideNames reading(String text) {
        Set<String> unions = UNIONS.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(found -> meant(found.group(1)).stream())
                .collect(Collectors.toSet());
        return new SideNames(this, unions.stream().findFirst().filter(each -> unions.size() == 1));
    }

    /** What the sides are called. */
    public List<String> sides() {
        return sides;
    }

    /** The names, other than their own, that were taken for sides so far, with these. */
    public Map<String, String> taken() {
        return Collections.unmodifiableMap(taken);
    }

    /** The side that exactly this name means. */
    public Optional<String> meant(String name) {
        if (sides.contains(name)) {
            return Optional.of(name);
        }
        Optional<String> side = known(name).filter(each -> !others.contains(List.of(key(name), each)));
        side.filter(each -> !each.equals(bare(name))).ifPresent(each -> taken.put(bare(name), each));
        return side;
    }

    private static String key(String name) {
        return bare(name).toLowerCase(Locale.ROOT);
    }

    private static String bare(String name) {
        return ARTICLE.matcher(name.strip()).replaceFirst("");
    }

    private Optional<String> known(String name) {
        return Optional.ofNullable(given.getOrDefault(key(name), governments.get(name)))
                .or(() -> union.filter(side -> name.equals("union")))
                .or(() -> PoliticalParties.of(name).filter(sides::contains))
                .or(() -> sides.stream()
                        .filter(side -> OrganizationNames.isSame(side, name))
                        .findFirst())
                .or(() -> ofPeople(name));
    }

    /** The side of those who act for it as a group: "UAW negotiators", "Yahoo’s board of directors", "UAW Local 12". */
    private Optional<String> ofPeople(String phrase) {
        Matcher matcher = GROUP.matcher(phrase);
        return matcher.matches() ? meant(matcher.group(1)) : Optional.empty();
    }

    private String withoutOthers(String text) {
        return other.map(names -> names.matcher(text).replaceAll(" ")).orElse(text);
    }

    /** The sides whose own name stands in a text. */
    public Set<String> in(String text) {
        String ours = withoutOthers(text);
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(ours).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same with the dossier's own names for its sides. */
    public Content of(Content content) {
        if (sides.isEmpty()) {
            return content;
        }
        return switch (content.kind()) {
            case MEETING -> of((Content.Meeting) content);
            case STATEMENT -> of((Content.Statement) content);
            case ROLE -> of((Content.Role) content);
            case POSITION -> of((Content.Position) content);
            case EVENT -> of((Content.Event) content);
            case DEADLINE -> of((Content.Deadline) content);
            case MARKET -> content;
        };
    }

    private Content of(Content.Meeting meeting) {
        return meeting.with(meeting.participants(), parties(meeting.sides()));
    }

    private Content of(Content.Statement statement) {
        return statement.with(statement.speaker(), person(statement.speaker(), "", statement.side()));
    }

    private Content of(Content.Role role) {
        return new Content.Role(
                role.person(), role.title(), person(role.person(), role.title(), role.side()), role.change());
    }

    private Content of(Content.Position position) {
        return new Content.Position(
                name(position.actor()),
                position.target().map(this::name),
                position.stance(),
                position.issue(),
                position.condition(),
                position.deadline());
    }

    private Content of(Content.Event event) {
        return event.with(names(event.actors()), names(event.recipients()));
    }

    private Content of(Content.Deadline deadline) {
        return new Content.Deadline(
                deadline.by(),
                deadline.date(),
                deadline.condition(),
                deadline.consequence(),
                deadline.actor().map(this::name));
    }

    /**
     * The side of a person: the one that the title names, if it is one, else the one told. A body that is no side is nobody's, and
     * a lawmaker does not act for the government.
     */
    private Optional<String> person(String name, String title, Optional<String> told) {
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
        return told.filter(side -> governs || !governments.containsKey(side))
                .map(this::party)
                .filter(this::isParty)
                .or(() -> meant(name));
    }

    /** The side that a phrase means or names, "UAW local leaders"; among states the one of a party's parliament. */
    private String party(String phrase) {
        Set<String> named = in(phrase);
        return meant(phrase)
                .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty())
                .or(() -> PoliticalParties.state(phrase).filter(state -> betweenStates()))
                .orElseGet(() -> name(phrase));
    }

    /** True for parties of which two are sides of the dossier, or among states one and another state; and where no sides are named. */
    public boolean meet(List<String> parties) {
        long ours = parties.stream().filter(sides::contains).count();
        boolean withState =
                betweenStates() && parties.stream().filter(States::isCode).count() > 1;
        boolean enough = ours >= Math.min(2, sides.size()) && parties.size() > 1;
        return sides.isEmpty() || enough || ours == 1 && withState;
    }

    private boolean betweenStates() {
        return sides.stream().anyMatch(States::isCode);
    }

    /** Where a state is a side, others may be parties too, and so may parties of a parliament where one is. */
    private boolean isParty(String side) {
        return sides.contains(side)
                || betweenStates() && States.isCode(side)
                || sides.stream().anyMatch(SideNames::isPolitical) && isPolitical(side);
    }

    private static boolean isPolitical(String name) {
        return PoliticalParties.of(name).isPresent();
    }

    /** The sides that a title names by any of their names: "vice president of the United Auto Workers". */
    private Set<String> named(String title) {
        Set<String> found = in(title);
        List<String> words = OrganizationNames.words(withoutOthers(title));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                meant(String.join(" ", words.subList(from, to))).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The side that the name means; among states a government's seat is its state. */
    private String name(String name) {
        return meant(name)
                .or(() -> States.of(name).filter(code -> betweenStates()))
                .orElse(name);
    }

    private List<String> names(List<String> names) {
        return names.stream().map(this::name).distinct().toList();
    }

    /** Where no state is a side, one that is only mentioned is no party of a meeting; nor is a word that names nobody. */
    private List<String> parties(List<String> names) {
        return names(names).stream()
                .filter(name ->
                        States.isCode(name) ? isParty(name) : name.chars().anyMatch(Character::isUpperCase))
                .toList();
    }
}
