package readout.consolidate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.dossier.Claim;
import readout.dossier.Person;

/** Finds out whom a name means. A name that could be two people's is kept as one of its own. */
final class People {
    private final Shelf shelf;

    People(Shelf shelf) {
        this.shelf = shelf;
    }

    private record Match(Person person, String reason) {}

    /** The person that the claim's article calls so, a new one where none is known. */
    Person of(String name, Optional<String> side, Claim claim) {
        return shelf.called(name, claim.source().article()).orElseGet(() -> resolved(name, side, claim));
    }

    /** The side of somebody whom the article has named before, or who is known by this full name. */
    Optional<String> side(String name, Claim claim) {
        return shelf.called(name, claim.source().article())
                .or(() -> sameName(PersonNames.words(name), shelf.peopleWith(new HashSet<>(PersonNames.words(name))))
                        .map(Match::person))
                .flatMap(Person::side);
    }

    private Person resolved(String name, Optional<String> side, Claim claim) {
        List<String> words = PersonNames.words(name);
        List<Person> alike = shelf.peopleWith(new HashSet<>(words));
        List<Person> known =
                alike.stream().filter(person -> agree(person.side(), side)).toList();
        Optional<Match> match = words.size() < 2
                ? byFamilyName(words, known)
                : byFullName(name, known).or(() -> sameName(words, alike));
        Person person = match.map(found -> fuller(found.person(), name, side))
                .orElseGet(() -> new Person("who" + Hash.of(claim.id() + "/" + name), name, side));
        shelf.put(person);
        shelf.name(person, name, match.map(Match::reason).orElse("first met"), claim);
        return person;
    }

    /** "Mr Lee" is the Lee known, if there is one alone. */
    private static Optional<Match> byFamilyName(List<String> words, List<Person> known) {
        return known.size() == 1 && !words.isEmpty()
                ? Optional.of(new Match(known.get(0), "the only one of this name known"))
                : Optional.empty();
    }

    private static Optional<Match> byFullName(String name, List<Person> known) {
        for (Person person : known) {
            Optional<String> reason = PersonNames.reason(name, person.name());
            if (reason.isPresent()) {
                return Optional.of(new Match(person, reason.get()));
            }
        }
        List<Person> alone = known.stream()
                .filter(person -> PersonNames.words(person.name()).size() == 1)
                .toList();
        return alone.size() == 1 && known.size() == 1
                ? Optional.of(new Match(alone.get(0), "the only one of this family name known"))
                : Optional.empty();
    }

    /** A name in full, word for word, is one person's, even where one article was wrong about the side. */
    private static Optional<Match> sameName(List<String> words, List<Person> alike) {
        return alike.stream()
                .filter(person -> PersonNames.words(person.name()).equals(words))
                .findFirst()
                .map(person -> new Match(person, "same name; the sides told differ"));
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Person fuller(Person known, String name, Optional<String> side) {
        boolean longer =
                PersonNames.words(name).size() > PersonNames.words(known.name()).size();
        return new Person(known.id(), longer ? name : known.name(), known.side().or(() -> side));
    }

    /** The words that a person is looked up by. */
    static Set<String> words(Person person) {
        return new HashSet<>(PersonNames.words(person.name()));
    }
}
