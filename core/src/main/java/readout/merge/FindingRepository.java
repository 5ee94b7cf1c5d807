package readout.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.dossier.Claim;
import readout.dossier.Person;
import readout.fact.Content;
import readout.fact.Kind;

/** Repository of findings and people during merging, in memory or in a store. */
public interface FindingRepository extends Naming {
    /**
     * A finding as stored for merging.
     *
     * @param representative everything that its claims said, for comparison; people are given by their ids
     * @param seen the latest publication day of its claims
     */
    record Entry(String finding, Content representative, LocalDate seen) {}

    /** Entries of this kind stored under any of these keys, in order of creation. */
    List<Entry> near(Kind kind, Collection<String> keys);

    /** Stores a new finding or the updated representative of an existing one, and adds these keys to its keys. */
    void put(Entry entry, Collection<String> keys);

    /**
     * Attaches a claim to a finding, with the reason; {@code told} is the content as the article words it, where names of sides may differ.
     */
    void attach(Claim claim, Content told, String finding, String reason);

    /** Records which names the article uses for which sides. */
    void sides(String article, Map<String, String> names);

    /** People with any of these words in one of their names. */
    List<Person> peopleWith(Set<String> words);

    /** Merges one person into another: names and claims move to the second, with this reason. */
    void join(Person from, Person into, String reason);

    /** Number of articles that name the person; may be capped at a few hundred. */
    int articles(Person person);

    /** Stores a new person or the fuller name of a known one. */
    void put(Person person);

    /**
     * Records the side that the claim's article gives for the person by this name; a person's side is the one that most articles give.
     *
     * @return the person, if this changed the side
     */
    Optional<Person> side(Person person, String name, String side, Claim claim);

    /** Records that the article uses this name for the person, with the reason for identifying them. */
    void name(Person person, String name, String reason, Claim claim);
}
