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

/** Where findings and people are kept while articles are merged: in memory, or in a store. */
public interface FindingRepository extends Naming {
    /**
     * A finding as merging sees it.
     *
     * @param representative all that its claims said, for comparing; people by their ids
     * @param seen the latest day on which a claim of it was published
     */
    record Entry(String finding, Content representative, LocalDate seen) {}

    /** The entries of the kind that stand under any of these keys, in order of their making. */
    List<Entry> near(Kind kind, Collection<String> keys);

    /** A new finding or a fuller representative of a known one, under these keys besides those it has. */
    void put(Entry entry, Collection<String> keys);

    /** The claim belongs to the finding, for this reason; as the article told it, its sides may have had other names. */
    void attach(Claim claim, Content told, String finding, String reason);

    /** The article calls sides so: names with the sides that they were taken for. */
    void sides(String article, Map<String, String> names);

    /** People any of whose names holds one of the words. */
    List<Person> peopleWith(Set<String> words);

    /** Whoever was taken for the first person is the second: names and claims go there, for this reason. */
    void join(Person from, Person into, String reason);

    /** In how many articles the person is named; a few hundred stand for all that are more. */
    int articles(Person person);

    /** A new person, or a fuller name of a known one. */
    void put(Person person);

    /**
     * The claim's article tells a side of the person that it calls so, and the person's side is the one that most articles tell.
     *
     * @return the person, where that made the side another
     */
    Optional<Person> side(Person person, String name, String side, Claim claim);

    /** The article calls the person so; the reason says why it is this one. */
    void name(Person person, String name, String reason, Claim claim);
}
