package readout.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.dossier.Claim;
import readout.dossier.Content;
import readout.dossier.Content.Deadline;
import readout.dossier.Content.Event;
import readout.dossier.Content.Market;
import readout.dossier.Content.Position;
import readout.dossier.Content.Role;
import readout.dossier.Content.Statement;
import readout.dossier.Finding;
import readout.dossier.Support;
import readout.fact.SpeakerKind;

/** What claims of one finding come to, given those that were known on a day. */
public final class Findings {
    /** By the day on which they were known, those of one day in order of adding. */
    public static final Comparator<Claim> BY_DAY = Comparator.comparing(
                    (Claim claim) -> claim.source().known())
            .thenComparing(claim -> claim.source().order());

    private final Naming naming;

    public Findings(Naming naming) {
        this.naming = naming;
    }

    /**
     * The finding.
     *
     * @param claims at least one, all of one kind
     */
    public Finding<?> of(String id, List<Claim> claims) {
        return ofOrdered(id, claims.stream().sorted(BY_DAY).toList());
    }

    /**
     * The same for claims that are in order.
     *
     * @param ordered as {@link #BY_DAY} has them
     */
    public Finding<?> ofOrdered(String id, List<Claim> ordered) {
        Content first = ordered.get(0).content();
        if (first instanceof Content.Meeting) {
            return new MeetingLife(naming, ordered).finding(id);
        }
        if (first instanceof Statement) {
            return of(id, ordered, statement(ordered), List.of());
        }
        if (first instanceof Position) {
            return of(id, ordered, position(ordered), List.of());
        }
        if (first instanceof Event) {
            return of(id, ordered, event(ordered), List.of());
        }
        if (first instanceof Deadline) {
            return of(id, ordered, deadline(ordered), List.of());
        }
        return first instanceof Role ? of(id, ordered, role(ordered), List.of()) : market(id, ordered);
    }

    /** @param claims by the day on which they were known */
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

    /** The outlets of texts of their own, each text by the first that had it. */
    private static List<String> outlets(List<Claim> claims) {
        Map<String, String> byText = new LinkedHashMap<>();
        claims.forEach(claim ->
                byText.putIfAbsent(claim.source().text(), claim.source().outlet()));
        return byText.values().stream().distinct().toList();
    }

    /** The fullest words, on the best authority. */
    private Statement statement(List<Claim> claims) {
        List<Statement> all = contents(claims, Statement.class);
        Statement fullest = all.stream()
                .max(Comparator.comparing((Statement each) -> each.direct())
                        .thenComparing(each -> each.words().length()))
                .orElseThrow();
        Statement first = all.get(0);
        String speaker = first.authority() == SpeakerKind.NAMED
                ? naming.of(first.speaker(), claims.get(0).source().article())
                : first.speaker();
        return new Statement(
                speaker,
                firstOf(all, Statement::side),
                first.authority(),
                first.act(),
                first.modality(),
                fullest.predicate(),
                fullest.words(),
                fullest.direct(),
                firstOf(all, Statement::to),
                firstOf(all, Statement::date));
    }

    private static Position position(List<Claim> claims) {
        List<Position> all = contents(claims, Position.class);
        Position last = all.get(all.size() - 1);
        String shortest = all.stream()
                .map(Position::issue)
                .min(Comparator.comparing(String::length))
                .orElseThrow();
        return new Position(
                last.actor(),
                lastOf(all, Position::target),
                last.stance(),
                shortest,
                lastOf(all, Position::condition),
                lastOf(all, Position::deadline));
    }

    private static Deadline deadline(List<Claim> claims) {
        List<Deadline> all = contents(claims, Deadline.class);
        return new Deadline(
                all.get(0).by(),
                firstOf(all, Deadline::date),
                firstOf(all, Deadline::condition),
                firstOf(all, Deadline::consequence),
                firstOf(all, Deadline::actor));
    }

    private Event event(List<Claim> claims) {
        List<Event> all = contents(claims, Event.class);
        Event first = all.get(0);
        Event scored =
                all.stream().filter(each -> each.mode().isPresent()).findFirst().orElse(first);
        List<String> recipients = all.stream()
                .map(Event::recipients)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        String article = claims.get(0).source().article();
        return new Event(
                first.type(),
                scored.mode(),
                scored.score(),
                parties(first.actors(), article),
                parties(recipients, article),
                firstOf(all, Event::date),
                first.words());
    }

    private List<String> parties(List<String> names, String article) {
        return names.stream()
                .map(name -> naming.side(name, article).orElseGet(() -> naming.of(name, article)))
                .distinct()
                .toList();
    }

    private Role role(List<Claim> claims) {
        List<Role> all = contents(claims, Role.class);
        String title = all.stream()
                .map(Role::title)
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        String person = naming.of(all.get(0).person(), claims.get(0).source().article());
        Optional<String> side =
                naming.side(all.get(0).person(), claims.get(0).source().article());
        return new Role(person, title, side.or(() -> firstOf(all, Role::side)), lastOf(all, Role::change));
    }

    /** Independent texts that give other figures contest it. */
    private static Finding<Market> market(String id, List<Claim> claims) {
        List<Market> all = contents(claims, Market.class);
        Market first = all.get(0);
        Market content = new Market(
                first.instrument(),
                first.direction(),
                firstOf(all, Market::change),
                first.when(),
                firstOf(all, Market::cause));
        Map<String, Set<String>> versions =
                versions(claims, claim -> ((Market) claim.content()).change().map(Findings::figure));
        return of(id, claims, content, versions.size() > 1 ? lines(versions) : List.of());
    }

    /** "0.7 per cent" and "0.7%" are one figure. */
    private static String figure(String change) {
        return change.replaceAll("(?i) ?(per cent|percent|pct)", "%");
    }

    /** What independent texts say, each version with the outlets that have it; copies count for their first text. */
    static Map<String, Set<String>> versions(List<Claim> claims, Function<Claim, Optional<String>> what) {
        Map<String, Set<String>> outlets = new LinkedHashMap<>();
        Set<String> texts = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Optional<String> version = what.apply(claim);
            if (version.isPresent() && texts.add(claim.source().text() + version.get())) {
                outlets.computeIfAbsent(version.get(), key -> new LinkedHashSet<>())
                        .add(claim.source().outlet());
            }
        }
        return outlets;
    }

    static List<String> lines(Map<String, Set<String>> versions) {
        return versions.entrySet().stream()
                .map(version -> version.getKey() + " (" + String.join(", ", version.getValue()) + ")")
                .toList();
    }

    static <C> List<C> contents(List<Claim> claims, Class<C> type) {
        return claims.stream()
                .map(claim -> type.cast(claim.content()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static <C> Optional<String> firstOf(List<C> all, Function<C, Optional<String>> part) {
        return all.stream().flatMap(each -> part.apply(each).stream()).findFirst();
    }

    private static <C, V> Optional<V> lastOf(List<C> all, Function<C, Optional<V>> part) {
        return all.stream().flatMap(each -> part.apply(each).stream()).reduce((one, other) -> other);
    }
}
