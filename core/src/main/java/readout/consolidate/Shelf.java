package readout.consolidate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import readout.dossier.Claim;
import readout.dossier.Content;
import readout.dossier.Kind;
import readout.dossier.Person;

/** Where findings and people are kept while articles are merged: in memory, or in a store. */
public interface Shelf extends Naming {
    /**
     * A finding as merging sees it.
     *
     * @param profile all that its claims said, for comparing; people by their ids
     * @param seen the latest day on which a claim of it was published
     */
    record Entry(String finding, Content profile, LocalDate seen) {}

    /** The entries of the kind that stand under any of these keys, in order of their making. */
    List<Entry> near(Kind kind, Collection<String> keys);

    /** A new finding or a fuller profile of a known one, under these keys besides those it has. */
    void put(Entry entry, Collection<String> keys);

    /** The claim belongs to the finding, for this reason. */
    void attach(Claim claim, String finding, String reason);

    /** People any of whose names holds one of the words. */
    List<Person> peopleWith(Set<String> words);

    /** Whoever was taken for the first person is the second: names and claims go there, for this reason. */
    void join(Person from, Person into, String reason);

    /** In how many articles the person is named; a few hundred stand for all that are more. */
    int articles(Person person);

    /** A new person, or a fuller name or a side of a known one. */
    void put(Person person);

    /** The article calls the person so; the reason says why it is this one. */
    void name(Person person, String name, String reason, Claim claim);
}
