package readout.consolidate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.dossier.Content;
import readout.knowledge.PoliticalParties;
import readout.knowledge.Resource;
import readout.knowledge.States;

/**
 * Which names in the texts mean a dossier's sides: the long name of an abbreviation ("United Auto Workers" for UAW), a company's
 * forms ("GM", "General Motors Corp"), a party's groups ("Senate Democrats"), a state by its government's seat, and the titles of
 * those who act for a side ("UAW President", "GM spokesman").
 */
public final class SideNames {
    private static final Set<String> COMPANY_ENDINGS = Resource.words("company-endings.tsv");
    /** What a name may add to its short form and still mean the same. */
    private static final Set<String> ADDED = Set.of("Motor", "Motors", "union", "board", "party", "Party");

    /** Words of a side's name in a title, at most. */
    private static final int MOST_WORDS = 5;

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern GROUP = Pattern.compile(
            "(?:the )?(\\p{Lu}.*?)(?:['’]s?)? (?:\\p{Ll}+ ){0,2}(?:negotiators|officials|executives|leaders|leadership|management|board(?: of directors)?|directors|lawmakers|senators|aides|delegation|team|representatives)|(?:the )?(\\p{Lu}.*?) Local \\d+");

    private static final Pattern LAWMAKER = Pattern.compile(
            "\\b(?:Sen(?:ator)?|Rep(?:resentative)?|Congress(?:man|woman)|Speaker|Leader|Whip|lawmaker)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNION =
            Pattern.compile("(?<![\\p{L}])(\\p{Lu}[\\p{L}.&-]*(?: \\p{Lu}[\\p{L}.&-]*)*)['’)]{0,2}s? union\\b");
    /** A union's branch, in titles: "president of Local 12". */
    private static final Pattern LOCAL = Pattern.compile("\\b[Ll]ocal\\b");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}&-]+");

    private final List<String> sides;
    /** By the code of the state whose government is a side under another name: "White House". */
    private final Map<String, String> governments = new LinkedHashMap<>();

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    /** The side that "the union" means in an article. */
    private final Optional<String> union;

    private SideNames(List<String> sides, Optional<String> union) {
        this.sides = List.copyOf(sides);
        this.union = union;
        for (String side : sides) {
            patterns.put(side, Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(side) + "(?![\\p{L}\\p{N}])"));
            States.of(side)
                    .filter(code -> !sides.contains(code) && !States.isCode(side))
                    .ifPresent(code -> governments.putIfAbsent(code, side));
        }
    }

    /** Of the sides as the user calls them: ISO 3166-1 alpha-3 codes of states, names of others. */
    public static SideNames of(List<String> sides) {
        return new SideNames(sides, Optional.empty());
    }

    /** The same where this text is read: "the union" is the side that it calls one, if it is one alone: "the United Auto Workers union". */
    public SideNames reading(String text) {
        Set<String> unions = UNION.matcher(text)
                .results()
                .flatMap(found -> meant(found.group(1)).stream())
                .collect(Collectors.toSet());
        return unions.size() == 1 ? new SideNames(sides, unions.stream().findFirst()) : this;
    }

    /** The side that exactly this name means. */
    public Optional<String> meant(String name) {
        if (sides.contains(name)) {
            return Optional.of(name);
        }
        return Optional.ofNullable(governments.get(name))
                .or(() -> union.filter(side -> name.equals("union")))
                .or(() -> PoliticalParties.of(name).filter(sides::contains))
                .or(() -> sides.stream().filter(side -> isSame(side, name)).findFirst())
                .or(() -> ofPeople(name));
    }

    /** The side of those who act for it as a group: "UAW negotiators", "Yahoo’s board of directors", "UAW Local 12". */
    private Optional<String> ofPeople(String phrase) {
        Matcher matcher = GROUP.matcher(phrase);
        return matcher.matches()
                ? meant(Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2)))
                : Optional.empty();
    }

    /** The sides whose own name stands in a text. */
    public Set<String> in(String text) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
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
        return new Content.Meeting(
                meeting.what(),
                meeting.participants(),
                parties(meeting.sides()),
                meeting.place(),
                meeting.start(),
                meeting.end(),
                meeting.form(),
                meeting.status());
    }

    private Content of(Content.Statement statement) {
        return new Content.Statement(
                statement.speaker(),
                person(statement.speaker(), "", statement.side()),
                statement.authority(),
                statement.act(),
                statement.modality(),
                statement.predicate(),
                statement.words(),
                statement.direct(),
                statement.to(),
                statement.date());
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
        return new Content.Event(
                event.type(),
                event.mode(),
                event.score(),
                names(event.actors()),
                names(event.recipients()),
                event.date(),
                event.words());
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
        List<String> words = words(title, word -> false);
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

    private static boolean isSame(String side, String name) {
        List<String> a = words(side, COMPANY_ENDINGS::contains);
        List<String> b = words(name, COMPANY_ENDINGS::contains);
        return isSame(a, b)
                || isSame(a, words(name, SideNames::isAdded))
                || isAbbreviated(side, b)
                || isAbbreviated(name, a)
                || isEnd(a, b);
    }

    private static boolean isSame(List<String> one, List<String> other) {
        return !one.isEmpty() && String.join(" ", one).equalsIgnoreCase(String.join(" ", other));
    }

    /** True where the capitals of the words make the abbreviation: "United Auto Workers union". */
    private static boolean isAbbreviated(String abbreviation, List<String> words) {
        return ABBREVIATION.matcher(abbreviation).matches()
                && words.stream()
                        .filter(word -> Character.isUpperCase(word.charAt(0)))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                        .equals(abbreviation);
    }

    /** "Carl Icahn" for Icahn, "Senate Republicans" for Republicans. */
    private static boolean isEnd(List<String> side, List<String> name) {
        return side.size() == 1 && name.size() == 2 && name.get(1).equals(side.get(0));
    }

    /** A name's words without article, possessive ending and what is added at its end. */
    private static List<String> words(String name, Predicate<String> isAdded) {
        List<String> words = NO_WORD.splitAsStream(name.replaceAll("['’]s\\b", ""))
                .filter(word -> !word.isEmpty() && !word.equalsIgnoreCase("the"))
                .toList();
        int end = words.size();
        while (end > 1 && isAdded.test(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static boolean isAdded(String word) {
        return COMPANY_ENDINGS.contains(word) || ADDED.contains(word);
    }
}
