package readout.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.lexicon.PoliticalParties;
import readout.lexicon.Resource;
import readout.lexicon.States;
import readout.tag.NameTag;
import readout.tag.TaggedArticle;
import readout.text.EntityType;
import readout.text.Span;

/** Groups an article's names by entity: full and short names of a person, a body and its abbreviation, a state under any name. */
final class NameGroups {
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L}.)['’]s?$");
    /** Pattern of marks at the ends of a tag that don't belong to the name, except a bracket that closes one inside. */
    private static final Pattern EDGES = Pattern.compile("^[\\s(,;:\"“”'’]+|[\\s,;:\"“”]+$|(?<!\\([^()]{0,40})\\)$");

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z.&-]{1,7}");

    /** Pattern of what a person's tag may include after the name: "Rapson's office", "Sherwood, president of the union". */
    private static final Pattern AFTER_NAME = Pattern.compile("(?:['’]s?\\s|[,;:)(]).*$", Pattern.DOTALL);

    private static final Set<String> COMPANY_ENDINGS = Resource.words("company-endings.tsv");
    private static final Pattern DESCRIPTION = Pattern.compile("(?:the|a|an)\\s", Pattern.CASE_INSENSITIVE);
    /** Pattern of forms of address and suffixes that don't belong to a name: "Mr", "Jr." */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:" + Resource.anyOf("person-titles.tsv", "address") + ")\\.?");

    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}])\\p{Lu}");

    private final TaggedArticle tagged;
    private final List<NameGroup> groups = new ArrayList<>();
    private final Map<String, NameGroup> byKey = new HashMap<>();
    /** Number of full mentions of each person; a shared family name refers to the person mentioned most. */
    private final Map<NameGroup, Integer> inFull = new HashMap<>();

    NameGroups(TaggedArticle tagged) {
        this.tagged = tagged;
    }

    /** Groups in the order of their first mentions, people with full names before the others. */
    List<NameGroup> groups() {
        Set<String> titles = LikelyRoles.of(tagged)
                .map(frame -> frame.trigger().of(tagged.text()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<NameTag> people = tagged.names().stream()
                .filter(tag -> tag.kind() == EntityType.PERSON && isName(name(tag), titles))
                .toList();
        people.stream()
                .filter(tag -> NameGroup.words(personName(tag)).size() > 1)
                .forEach(this::person);
        groups.forEach(group -> inFull.put(group, group.mentions().size()));
        Map<Boolean, List<NameTag>> states = people.stream()
                .filter(tag -> NameGroup.words(personName(tag)).size() == 1)
                .collect(Collectors.partitioningBy(this::isState));
        states.getOrDefault(false, List.of()).forEach(this::person);
        Stream.concat(
                        states.getOrDefault(true, List.of()).stream().map(this::asState),
                        tagged.names().stream()
                                .filter(tag -> tag.kind() != EntityType.PERSON
                                        && name(tag).length() > 1))
                .sorted(Comparator.comparing(NameTag::span))
                .forEach(this::other);
        return groups;
    }

    /** True for a state's name that is nobody's family name in the article: "Chad", unless Jane Chad is named. */
    private boolean isState(NameTag tag) {
        String name = personName(tag);
        return States.byName(name).isPresent() && groups.stream().noneMatch(group -> isSamePerson(group.name(), name));
    }

    private NameTag asState(NameTag tag) {
        String name = personName(tag);
        int begin = tagged.text().indexOf(name, tag.span().begin());
        return new NameTag(new Span(begin, begin + name.length()), EntityType.STATE, tag.probability());
    }

    /** False for a description ("the president"), a form of address or a bare title of the article ("Prime Minister"). */
    private static boolean isName(String name, Set<String> titles) {
        boolean described =
                DESCRIPTION.matcher(name).lookingAt() || !CAPITAL.matcher(name).find();
        return !described && !ADDRESS.matcher(name).matches() && !titles.contains(name.toLowerCase(Locale.ROOT));
    }

    private String name(NameTag tag) {
        String words = EDGES.matcher(tag.span().of(tagged.text())).replaceAll("");
        return POSSESSIVE.matcher(words).replaceFirst("").replaceAll("\\s+", " ");
    }

    /** Name at the beginning of a person's tag, which may include something that belongs to the person. */
    private String personName(NameTag tag) {
        return AFTER_NAME.matcher(name(tag)).replaceFirst("");
    }

    private void person(NameTag tag) {
        String name = personName(tag);
        if (NameGroup.words(name).isEmpty()) {
            return;
        }
        int place = tag.span().begin();
        NameGroup group = groups.stream()
                .filter(each -> each.type() == EntityType.PERSON && isSamePerson(each.name(), name))
                .min(Comparator.comparingInt((NameGroup each) -> -inFull.getOrDefault(each, 0))
                        .thenComparingInt(each -> each.distance(place)))
                .orElseGet(() -> fresh(EntityType.PERSON, name));
        group.add(tag.span(), name);
    }

    /** True if one name begins or ends the other, or if both share the last word and the beginning of the first one. */
    private static boolean isSamePerson(String one, String other) {
        List<String> a = NameGroup.words(one);
        List<String> b = NameGroup.words(other);
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        String first = shorter.get(0);
        String last = shorter.get(shorter.size() - 1);
        if (shorter.size() == 1) {
            return last.equals(longer.get(longer.size() - 1)) || last.equals(longer.get(0));
        }
        boolean sameLast = last.equals(longer.get(longer.size() - 1));
        String head = longer.get(0);
        return sameLast && (head.startsWith(first) || first.startsWith(head)) || longer.containsAll(shorter);
    }

    private void other(NameTag tag) {
        String name = name(tag);
        String key = key(tag.kind(), name);
        NameGroup group = Optional.ofNullable(byKey.get(key))
                .or(() -> inParentheses(tag, name))
                .or(() -> tag.kind() == EntityType.BODY ? body(name) : Optional.empty())
                .orElseGet(() -> fresh(tag.kind(), name));
        byKey.putIfAbsent(key, group);
        if (group.type() == EntityType.STATE || ABBREVIATION.matcher(name).matches()) {
            group.mentions().add(tag.span());
        } else {
            group.add(tag.span(), name);
        }
    }

    /** Key of a name: the code of a state if known, otherwise the name in lower case. */
    private static String key(EntityType kind, String name) {
        Optional<String> code = kind == EntityType.STATE ? Affiliations.code(name) : Optional.empty();
        return kind + " " + code.orElseGet(() -> name.replace(".", "").toLowerCase(Locale.ROOT));
    }

    /** The body named right before: for "(UAW)" after "United Auto Workers". */
    private Optional<NameGroup> inParentheses(NameTag tag, String name) {
        if (!ABBREVIATION.matcher(name).matches()) {
            return Optional.empty();
        }
        int open = tag.span().begin() - 1;
        boolean inside = open > 0 && tagged.text().charAt(open) == '(';
        return groups.stream()
                .filter(each -> each.type() == EntityType.BODY)
                .filter(each -> inside && each.mentions().stream().anyMatch(span -> endsBefore(span, open))
                        || initials(each.name()).equals(name.replace(".", "")))
                .findFirst();
    }

    private Optional<NameGroup> body(String name) {
        return company(name).or(() -> spelledOut(name)).or(() -> shortened(name));
    }

    /** The body so far named only by its abbreviation: "IAEA", then "International Atomic Energy Agency". */
    private Optional<NameGroup> spelledOut(String name) {
        String initials = initials(name);
        return initials.length() < 2
                ? Optional.empty()
                : groups.stream()
                        .filter(each -> each.type() == EntityType.BODY
                                && each.name().replace(".", "").equals(initials))
                        .findFirst();
    }

    /**
     * The only body so far whose name contains this part: "Shell" after "Royal Dutch Shell", "Fund" after "International Monetary Fund".
     */
    private Optional<NameGroup> shortened(String name) {
        if (!isProper(name)
                || States.of(name).isPresent()
                || PoliticalParties.of(name).isPresent()
                || Affiliations.isChamber(name)) {
            return Optional.empty();
        }
        List<NameGroup> full = groups.stream()
                .filter(each -> each.type() == EntityType.BODY && isProper(each.name()) && isPart(name, each.name()))
                .toList();
        return full.stream().filter(each -> full.size() == 1).findFirst();
    }

    /** True if the name begins and ends with a capitalized word. */
    private static boolean isProper(String name) {
        List<String> words = NameGroup.words(name);
        return !words.isEmpty()
                && Character.isUpperCase(words.get(0).codePointAt(0))
                && Character.isUpperCase(words.get(words.size() - 1).codePointAt(0));
    }

    /** True if the name is the beginning of the full name or its last word. */
    private static boolean isPart(String name, String full) {
        List<String> some = NameGroup.words(name);
        List<String> all = NameGroup.words(full);
        return some.size() < all.size()
                && (all.subList(0, some.size()).equals(some) || some.equals(all.subList(all.size() - 1, all.size())));
    }

    /** The company whose names differ only in the last words: "Starbucks" and "Starbucks Corp." */
    private Optional<NameGroup> company(String name) {
        return groups.stream()
                .filter(each -> each.type() == EntityType.BODY
                        && (isShortOf(name, each.name()) || isShortOf(each.name(), name)))
                .findFirst();
    }

    private static boolean isShortOf(String name, String full) {
        List<String> all = NameGroup.words(full);
        List<String> some = NameGroup.words(name);
        return some.size() < all.size()
                && COMPANY_ENDINGS.contains(all.get(all.size() - 1))
                && all.subList(0, some.size()).equals(some);
    }

    private static boolean endsBefore(Span span, int open) {
        return span.end() <= open && open - span.end() <= 2;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : NameGroup.words(name)) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private NameGroup fresh(EntityType type, String name) {
        NameGroup group = new NameGroup(type, name);
        groups.add(group);
        return group;
    }
}
