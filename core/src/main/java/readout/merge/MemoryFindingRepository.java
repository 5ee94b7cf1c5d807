package readout.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.dossier.Person;
import readout.fact.Content;
import readout.fact.Kind;

/** Repository in memory, for callers that need no store. */
public final class MemoryFindingRepository implements FindingRepository {
    /** Entries in order of creation. */
    private final List<Entry> entries = new ArrayList<>();

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Kind, Map<String, Set<Integer>>> byKey = new EnumMap<>(Kind.class);
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> byWord = new LinkedHashMap<>();
    private final Map<String, String> called = new LinkedHashMap<>();
    private final Map<String, Set<String>> articles = new HashMap<>();
    private final Map<String, String> told = new HashMap<>();
    private final Map<String, Map<String, Integer>> sides = new HashMap<>();

    @Override
    public List<Entry> near(Kind kind, Collection<String> keys) {
        Map<String, Set<Integer>> standing = byKey.getOrDefault(kind, Map.of());
        BitSet found = new BitSet(entries.size());
        for (String key : keys) {
            standing.getOrDefault(key, Set.of()).forEach(found::set);
        }
        return found.stream().mapToObj(entries::get).toList();
    }

    @Override
    public void put(Entry entry, Collection<String> keys) {
        int place = places.computeIfAbsent(entry.finding(), fresh -> entries.size());
        if (place == entries.size()) {
            entries.add(entry);
        } else {
            entries.set(place, entry);
        }
        Map<String, Set<Integer>> standing =
                byKey.computeIfAbsent(entry.representative().kind(), any -> new HashMap<>());
        keys.forEach(key ->
                standing.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(place));
    }

    @Override
    public void attach(Claim claim, Content told, String finding, String reason) {
        claims.computeIfAbsent(finding, key -> new ArrayList<>()).add(claim);
    }

    /** Ignores the names; nothing asks for them here. */
    @Override
    public void sides(String article, Map<String, String> names) {}

    @Override
    public List<Person> peopleWith(Set<String> words) {
        Set<String> found = new LinkedHashSet<>();
        words.forEach(word -> found.addAll(byWord.getOrDefault(word, Set.of())));
        return found.stream().sorted().map(people::get).toList();
    }

    @Override
    public int articles(Person person) {
        return articles.getOrDefault(person.id(), Set.of()).size();
    }

    @Override
    public void put(Person person) {
        people.put(person.id(), person);
        People.words(person)
                .forEach(word -> byWord.computeIfAbsent(word, any -> new LinkedHashSet<>())
                        .add(person.id()));
    }

    @Override
    public void join(Person from, Person into, String reason) {
        called.replaceAll((name, person) -> person.equals(from.id()) ? into.id() : person);
        articles.computeIfAbsent(into.id(), key -> new HashSet<>()).addAll(articles.getOrDefault(from.id(), Set.of()));
        articles.remove(from.id());
        people.remove(from.id());
        sides.getOrDefault(from.id(), Map.of())
                .forEach((side, count) ->
                        sides.computeIfAbsent(into.id(), key -> new HashMap<>()).merge(side, count, Integer::sum));
        sides.remove(from.id());
        settle(into.id());
        byWord.values().forEach(ids -> ids.remove(from.id()));
        byKey.values().forEach(standing -> rekey(standing, from.id(), into.id()));
        entries.replaceAll(entry -> new Entry(
                entry.finding(), Identities.renamed(entry.representative(), from.id(), into.id()), entry.seen()));
    }

    /** Adds the other person's id to every key that contains the first one's. */
    private static void rekey(Map<String, Set<Integer>> standing, String from, String into) {
        List.copyOf(standing.keySet()).stream()
                .filter(key -> key.contains(from))
                .forEach(key -> standing.computeIfAbsent(key.replace(from, into), any -> new LinkedHashSet<>())
                        .addAll(standing.getOrDefault(key, Set.of())));
    }

    @Override
    public Optional<Person> side(Person person, String name, String side, Claim claim) {
        if (told.putIfAbsent(claim.source().article() + " " + name, side) == null) {
            sides.computeIfAbsent(person.id(), key -> new HashMap<>()).merge(side, 1, Integer::sum);
            settle(person.id());
        }
        return Optional.ofNullable(people.get(person.id()))
                .filter(now -> !now.side().equals(person.side()));
    }

    /** Sets a person's side to the one that most articles give; ties go to the first in alphabetical order. */
    private void settle(String id) {
        sides.getOrDefault(id, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(side -> people.computeIfPresent(
                        id, (same, known) -> new Person(id, known.name(), Optional.of(side.getKey()))));
    }

    @Override
    public void name(Person person, String name, String reason, Claim claim) {
        called.put(claim.source().article() + " " + name, person.id());
        articles.computeIfAbsent(person.id(), key -> new HashSet<>())
                .add(claim.source().article());
    }

    @Override
    public Optional<Person> called(String name, String article) {
        return Optional.ofNullable(called.get(article + " " + name)).map(people::get);
    }

    /** All findings in order of creation. */
    public List<Finding<?>> findings() {
        Representatives findings = new Representatives(this);
        List<Finding<?>> all = new ArrayList<>();
        claims.forEach((id, each) -> all.add(findings.of(id, each)));
        return all;
    }

    /** All people in the order in which they were first named. */
    public List<Person> people() {
        return List.copyOf(people.values());
    }
}
