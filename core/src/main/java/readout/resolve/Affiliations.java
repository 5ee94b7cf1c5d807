package readout.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.lexicon.PoliticalParties;
import readout.lexicon.Resource;
import readout.lexicon.States;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameKind;
import readout.tag.TaggedArticle;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Places;
import readout.text.Span;

/**
 * Assigns a side to each entity: a state's code to a state; to a person or body the party that the model ties it to, summed over its
 * mentions.
 */
final class Affiliations {
    /** Least mean probability that ties a name to a side, over the mentions that are tied to any side. */
    private static final double LEAST = 0.4;

    /** Pattern of the US government's name; news adds the state's name for every other administration. */
    private static final Pattern ADMINISTRATION = Pattern.compile("(?:.+ )?administration$", Pattern.CASE_INSENSITIVE);

    /** Length of a state's code; bodies of states have shorter ones, EU and UN. */
    private static final int CODE = 3;

    /** Pattern of chambers where parties meet; nobody acts for one. */
    private static final Pattern CHAMBER = Pattern.compile(
            "(?:US |U\\.S\\. )?(?:House(?: of (?:Representatives|Commons|Lords))?|Senate|Congress|Capitol Hill|Parliament)|.*\\b(?:Committee|Court)");

    private static final Set<String> OBSERVERS = Resource.words("observers.tsv");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Pattern FORMER = Pattern.compile("\\b(?:former|ex|then|onetime)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTER = Pattern.compile("\\s?[(,\\[]\\s?([DR])-\\p{Lu}");

    /** Largest distance in characters between the name of a state or body and the title that it owns: "Iran’s foreign minister". */
    private static final int NEAR = 4;

    private static final Pattern OF = Pattern.compile(",? of (?:the )?");
    /** Largest distance in characters between a name and the state that follows it. */
    private static final int OF_STATE = 10;

    private final String text;
    private final List<NameGroup> groups;
    private final Places<Frame> frames;
    private final Places<Frame> roles;
    private final Places<Named> names;
    private final Map<NameGroup, NameGroup> delegates;
    /** States that bodies act for; any other body is its own side. */
    private final Map<NameGroup, String> states = new HashMap<>();

    Affiliations(TaggedArticle tagged, List<NameGroup> groups) {
        this.groups = groups;
        text = tagged.text();
        roles = Places.of(
                LikelyRoles.of(tagged)
                        .filter(frame -> frame.argument(ArgumentRole.PERSON).isPresent())
                        .toList(),
                frame -> frame.argument(ArgumentRole.PERSON).orElseThrow().span());
        frames = Places.of(
                tagged.frames().stream()
                        .filter(frame -> frame.kind() == FrameKind.AFFILIATION)
                        .toList(),
                Frame::trigger);
        names = Places.of(
                groups.stream()
                        .flatMap(group -> group.mentions().stream().map(span -> new Named(span, group)))
                        .toList(),
                Named::span);
        delegates = Delegations.owners(text, tagged.sentences(), names);
    }

    /** Converts the groups to entities, each with its side if there is evidence for one. */
    List<Entity> entities() {
        groups.stream()
                .filter(group -> group.type() == EntityType.BODY)
                .forEach(group -> side(group).filter(States::isCode).ifPresent(code -> states.put(group, code)));
        return groups.stream()
                .map(group -> new Entity(
                        group.name(),
                        group.type(),
                        side(group),
                        group.mentions().stream().sorted().toList()))
                .toList();
    }

    private Optional<String> side(NameGroup group) {
        return switch (group.type()) {
            case STATE -> code(group.name());
            case PERSON ->
                Optional.ofNullable(delegates.get(group)).map(this::sideOf).or(() -> acting(group));
            case BODY -> named(group.name()).or(() -> tied(group));
            case PLACE, OUTLET -> Optional.empty();
        };
    }

    private Optional<String> acting(NameGroup person) {
        return observes(person)
                ? Optional.empty()
                : titled(person)
                        .or(() -> ofState(person))
                        .or(() -> titledByBody(person))
                        .or(() -> lettered(person))
                        .or(() -> tied(person));
    }

    static boolean isChamber(String name) {
        return CHAMBER.matcher(name).matches();
    }

    /** Code of the state that a name refers to, also for "the Trump administration" or "the Chinese government". */
    static Optional<String> code(String name) {
        Optional<String> exact = States.of(name);
        if (exact.isPresent()) {
            return exact;
        }
        Set<String> inside = States.in(name);
        if (inside.size() == 1) {
            return Optional.of(inside.iterator().next());
        }
        return ADMINISTRATION.matcher(name).matches() ? Optional.of("USA") : Optional.empty();
    }

    /**
     * State in a body's name: "Chinese commerce ministry" and "EU" have one, "White House" does not, because it may be a party of its own.
     */
    private static Optional<String> named(String name) {
        Optional<String> exact = States.of(name);
        return exact.isEmpty()
                ? code(name)
                : exact.filter(
                        code -> code.length() < CODE || States.byName(name).isPresent());
    }

    /** True if a title shows that the person is an observer: "an analyst at the Institute of Asian Affairs". */
    private boolean observes(NameGroup group) {
        return titles(group)
                .flatMap(span -> NO_LETTER.splitAsStream(span.of(text).toLowerCase(Locale.ROOT)))
                .anyMatch(OBSERVERS::contains);
    }

    /** Spans of a person's titles and of the bodies in them. */
    private Stream<Span> titles(NameGroup group) {
        return group.mentions().stream()
                .flatMap(mention -> roles.overlapping(mention).stream())
                .flatMap(role -> Stream.concat(
                        Stream.of(withOwner(role.trigger())),
                        role.arguments(ArgumentRole.ORGANIZATION).stream().map(Argument::span)));
    }

    /** Party by the letter after the name: "Harry Reid (D-Nev.)". */
    private Optional<String> lettered(NameGroup group) {
        return group.mentions().stream()
                .map(mention -> LETTER.matcher(text).region(mention.end(), text.length()))
                .filter(Matcher::lookingAt)
                .flatMap(letter -> PoliticalParties.ofLetter(letter.group(1)).stream())
                .findFirst();
    }

    /** State that a title of the person names or that owns the title: "Israeli Prime Minister", "Iran’s foreign minister". */
    private Optional<String> titled(NameGroup group) {
        return titles(group)
                .flatMap(span -> names.overlapping(span).stream())
                .filter(named -> named.group().type() == EntityType.STATE)
                .flatMap(named -> code(named.group().name()).stream())
                .findFirst();
    }

    /** Body that a title names or that owns the title: "Nordhavn spokesman", "president of the Dock Union"; former titles don't count. */
    private Optional<String> titledByBody(NameGroup group) {
        return titles(group)
                .filter(span -> !FORMER.matcher(span.of(text)).find())
                .flatMap(span -> names.overlapping(span).stream())
                .filter(named -> named.group() != group
                        && named.group().type() == EntityType.BODY
                        && !isChamber(named.group().name()))
                .map(named -> sideOf(named.group()))
                .findFirst();
    }

    /** State after the name: "President Ana Berg of Norway". */
    private Optional<String> ofState(NameGroup group) {
        return group.mentions().stream()
                .map(Span::end)
                .flatMap(end ->
                        names
                                .overlapping(
                                        new Span(/* begin= */ end, /* end= */ Math.min(text.length(), end + OF_STATE)))
                                .stream()
                                .filter(named -> named.group().type() == EntityType.STATE
                                        && named.span().begin() >= end
                                        && OF.matcher(text.substring(
                                                        end, named.span().begin()))
                                                .matches()))
                .flatMap(named -> code(named.group().name()).stream())
                .findFirst();
    }

    private Span withOwner(Span title) {
        return names.overlapping(new Span(Math.max(0, title.begin() - NEAR), title.begin())).stream()
                .filter(named -> (named.group().type() == EntityType.STATE
                                || named.group().type() == EntityType.BODY)
                        && text.substring(Math.min(named.span().end(), title.begin()), title.begin())
                                .strip()
                                .matches("(?:['’]s?)?"))
                .findFirst()
                .map(named -> named.span().to(title))
                .orElse(title);
    }

    private Optional<String> tied(NameGroup group) {
        Map<String, Double> weights = new HashMap<>();
        int told = 0;
        for (Span mention : group.mentions()) {
            for (Frame frame : frames.overlapping(mention)) {
                Map<String, Double> here = new HashMap<>();
                for (Argument argument : frame.arguments(ArgumentRole.SIDE)) {
                    names.overlapping(argument.span()).stream()
                            .filter(named -> named.group() != group
                                    && !isChamber(named.group().name()))
                            .forEach(named -> here.merge(sideOf(named.group()), argument.probability(), Math::max));
                }
                told += here.isEmpty() ? 0 : 1;
                here.forEach((side, probability) -> weights.merge(side, probability, Double::sum));
            }
        }
        int total = told;
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() / total >= LEAST)
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private String sideOf(NameGroup group) {
        Optional<String> state =
                group.type() == EntityType.STATE ? code(group.name()) : Optional.ofNullable(states.get(group));
        return state.or(() -> PoliticalParties.of(group.name())).orElse(group.name());
    }
}
