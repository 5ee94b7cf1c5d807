package readout.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.lexicon.Resource;
import readout.text.EntityType;
import readout.text.Places;
import readout.text.Span;

/**
 * Finds the members of delegations in sentences that list them: "Norway’s team includes Ana Berg, a former judge, and Jan Holm". A list
 * without an owner ("Other nominees include …") belongs to the party whose group of that kind the article names elsewhere.
 */
final class Delegations {
    private static final Pattern GROUP = Pattern.compile("\\b(" + words("delegation") + ")s?\\b");

    private static final Pattern LISTS = Pattern.compile(
            "(?: (?:" + words("preposition")
                    + ") [^,;.:]{1,40}?)?,? (?:also )?(?:include[sd]?|including|comprise[sd]?|consist(?:s|ed|ing) of|(?:(?:is|was|are|were) )?(?:made up of|led by|headed by))\\b:? ");

    /**
     * Pattern of the words between the owner's name and the group: "’s own negotiating ", " bargaining "; not " met a ", after which the
     * group is somebody else's.
     */
    private static final Pattern OWNED = Pattern.compile(
            "['’]s?(?: (?!(?:an?|the)\\b)[\\p{Ll}-]+){0,2} | (?:(?:\\p{Ll}+ing|" + words("purpose") + ") ){0,2}");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /** Pattern before a group that has no known owner: "a delegation". */
    private static final Pattern NEW =
            Pattern.compile("\\b(?:an?|another)(?: [\\p{Ll}-]+)? $", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF = Pattern.compile(" (?:of|from) (?:the )?");
    /** Largest distance in characters between an owner and the group. */
    private static final int NEAR = 40;

    /** Pattern of what may precede a name in a list item: an office, but not a description of somebody else. */
    private static final Pattern OFFICE =
            Pattern.compile("\\s*(?:(?!(?:" + words("no office") + ")\\b)[\\p{L}.'’-]+ ){0,6}");

    private static final Pattern SEPARATOR = Pattern.compile("[,;:]|\\band\\b");
    private static final Pattern TELLS = Pattern.compile(",? (?:who )?(?:said|told|added)\\b");

    private record Listed(String kind, Optional<NameGroup> owner, List<NameGroup> members) {}

    private final String text;
    private final Places<Named> names;

    private Delegations(String text, Places<Named> names) {
        this.text = text;
        this.names = names;
    }

    private static String words(String list) {
        return Resource.anyOf("group-words.tsv", list);
    }

    /** Owner of the delegation, by member. */
    static Map<NameGroup, NameGroup> owners(String text, List<Span> sentences, Places<Named> names) {
        return new Delegations(text, names).owners(sentences);
    }

    private Map<NameGroup, NameGroup> owners(List<Span> sentences) {
        Map<String, Set<NameGroup>> known = new HashMap<>();
        List<Listed> lists = new ArrayList<>();
        for (Span sentence : sentences) {
            Matcher group = GROUP.matcher(text).region(sentence.begin(), sentence.end());
            while (group.find()) {
                Span noun = new Span(group.start(), group.end());
                Optional<NameGroup> owner = owner(noun);
                owner.ifPresent(named -> known.computeIfAbsent(group.group(1), kind -> new HashSet<>())
                        .add(named));
                Matcher list = LISTS.matcher(text).region(group.end(), sentence.end());
                if (list.lookingAt() && (owner.isPresent() || !isNew(noun))) {
                    lists.add(new Listed(group.group(1), owner, members(new Span(list.end(), sentence.end()))));
                }
            }
        }
        Map<NameGroup, NameGroup> owners = new HashMap<>();
        for (Listed list : lists) {
            Set<NameGroup> others = known.getOrDefault(list.kind(), Set.of());
            list.owner()
                    .or(() -> others.size() == 1 ? others.stream().findFirst() : Optional.empty())
                    .ifPresent(owner -> list.members().stream()
                            .filter(member -> member != owner)
                            .forEach(member -> owners.putIfAbsent(member, owner)));
        }
        return owners;
    }

    private Optional<NameGroup> owner(Span noun) {
        Optional<NameGroup> before =
                names.overlapping(new Span(Math.max(0, noun.begin() - NEAR), noun.begin())).stream()
                        .filter(named -> named.span().end() <= noun.begin()
                                && OWNED.matcher(text.substring(nameEnd(named.span()), noun.begin()))
                                        .matches())
                        .map(Named::group)
                        .filter(group -> group.type().isActor())
                        .reduce((first, last) -> last);
        return before.or(() ->
                names
                        .overlapping(new Span(
                                /* begin= */ noun.end(), /* end= */ Math.min(text.length(), noun.end() + NEAR)))
                        .stream()
                        .filter(named -> OF.matcher(text.substring(
                                        noun.end(),
                                        Math.max(noun.end(), named.span().begin())))
                                .matches())
                        .map(Named::group)
                        .filter(group -> group.type().isActor())
                        .findFirst());
    }

    private boolean isNew(Span noun) {
        return NEW.matcher(text)
                .region(Math.max(0, noun.begin() - NEAR), noun.begin())
                .find();
    }

    /** End of a name without the possessive mark that its tag may include: "Norway’s". */
    private int nameEnd(Span name) {
        Matcher possessive = POSSESSIVE.matcher(text).region(name.begin(), name.end());
        return possessive.find() ? possessive.start() : name.end();
    }

    /** People at the beginning of the list items. */
    private List<NameGroup> members(Span list) {
        List<NameGroup> members = new ArrayList<>();
        for (Named named : names.overlapping(list)) {
            Span name = named.span();
            if (named.group().type() == EntityType.PERSON
                    && name.begin() >= list.begin()
                    && OFFICE.matcher(text.substring(itemStart(list.begin(), name.begin()), name.begin()))
                            .matches()
                    && !TELLS.matcher(text).region(name.end(), text.length()).lookingAt()) {
                members.add(named.group());
            }
        }
        return members;
    }

    private int itemStart(int list, int name) {
        Matcher separator = SEPARATOR.matcher(text).region(list, name);
        int start = list;
        while (separator.find()) {
            start = separator.end();
        }
        return start;
    }
}
