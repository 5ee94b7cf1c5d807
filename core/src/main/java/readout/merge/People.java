package readout.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.dossier.Claim;
import readout.dossier.Person;
import readout.merge.text.Hash;

/** Finds the person that a name refers to. A name that two people could have is kept as a person of its own. */
final class People {
    /**
     * A person named in at least this many articles, and this many times more than any namesake, is assumed where the family name stands
     * alone.
     */
    private static final int MANY = 3;

    private static final int FAR_MORE = 5;

    private final FindingRepository repository;

    People(FindingRepository repository) {
        this.repository = repository;
    }

    private record Match(Person person, String reason) {}

    /** The person with this name in the claim's article; creates one if none is known. */
    Person of(String name, Optional<String> side, Claim claim) {
        Person person = repository.called(name, claim.source().article()).orElseGet(() -> resolved(name, side, claim));
        Optional<Person> changed = side.flatMap(told -> repository.side(person, name, told, claim));
        changed.ifPresent(each -> gather(each, repository.peopleWith(new HashSet<>(PersonNames.words(each.name())))));
        return changed.orElse(person);
    }

    /** Side of a person whom the article has named before, or who is known by this full name. */
    Optional<String> side(String name, Claim claim) {
        return repository
                .called(name, claim.source().article())
                .or(() -> sameName(name, repository.peopleWith(new HashSet<>(PersonNames.words(name))))
                        .map(Match::person))
                .flatMap(Person::side);
    }

    /**
     * Identifies the people and parties that a claim names. People become ids; someone who acts for a side becomes that side, because some
     * articles on a signing name the president and others the state.
     */
    Identities identities(Claim claim) {
        return new Identities() {
            @Override
            public String person(String name, Optional<String> side) {
                return of(name, side, claim).id();
            }

            @Override
            public List<String> parties(List<String> names) {
                return names.stream()
                        .map(name -> side(name, claim).orElse(name))
                        .distinct()
                        .sorted()
                        .toList();
            }
        };
    }

    private Person resolved(String name, Optional<String> side, Claim claim) {
        List<String> words = PersonNames.words(name);
        List<Person> alike = repository.peopleWith(new HashSet<>(words));
        Optional<Match> match = words.size() < 2
                ? byFamilyName(
                        words,
                        alike.stream()
                                .filter(person -> agree(person.side(), side))
                                .toList())
                : sameName(name, alike);
        Person person = match.map(found -> fuller(found.person(), name))
                .orElseGet(() -> new Person("who" + Hash.of(claim.id() + "/" + name), name, Optional.empty()));
        repository.put(person);
        repository.name(person, name, match.map(Match::reason).orElse("first met"), claim);
        gather(new Person(person.id(), person.name(), person.side().or(() -> side)), alike);
        return person;
    }

    /**
     * Merges the people known only by this family name into the person, once the full name is frequent and far more frequent than any
     * namesake.
     */
    private void gather(Person person, List<Person> alike) {
        List<String> words = PersonNames.words(person.name());
        if (words.size() < 2) {
            return;
        }
        List<Person> bare = alike.stream()
                .filter(other -> isBare(PersonNames.words(other.name()), words) && agree(other.side(), person.side()))
                .toList();
        if (bare.isEmpty()) {
            return;
        }
        int articles = repository.articles(person);
        boolean foremost = alike.stream()
                .filter(other -> !other.id().equals(person.id()) && isNamesake(words, PersonNames.words(other.name())))
                .allMatch(other -> articles >= FAR_MORE * repository.articles(other));
        if (foremost) {
            bare.stream()
                    .filter(other -> articles >= Math.min(MANY, repository.articles(other)))
                    .forEach(other -> repository.join(other, person, "by far the most named of this family name"));
        }
    }

    /** True for two full names that share a family name. */
    private static boolean isNamesake(List<String> one, List<String> other) {
        return other.size() > 1 && (isCalled(one.get(one.size() - 1), other) || isCalled(one.get(0), other));
    }

    /** True if the first name is a single word that may be short for the second. */
    private static boolean isBare(List<String> one, List<String> other) {
        return one.size() == 1 && isCalled(one.get(0), other);
    }

    /**
     * Resolves "Mr Lee" to the only Lee known, or to the one named far more often than the others; otherwise to a person of its own for all
     * mentions of the bare name.
     */
    private Optional<Match> byFamilyName(List<String> words, List<Person> known) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Person> called = known.stream()
                .filter(person -> isCalled(words.get(0), PersonNames.words(person.name())))
                .toList();
        if (called.size() == 1) {
            return Optional.of(new Match(called.get(0), "the only one of this name known"));
        }
        return mostNamed(called)
                .map(person -> new Match(person, "by far the most named of those called so"))
                .or(() -> called.stream()
                        .filter(person -> PersonNames.words(person.name()).equals(words))
                        .findFirst()
                        .map(person -> new Match(person, "the family name alone, which several have")));
    }

    private static boolean isCalled(String word, List<String> name) {
        return name.get(0).equals(word) || name.get(name.size() - 1).equals(word);
    }

    private record Named(Person person, int articles) {}

    private Optional<Person> mostNamed(List<Person> people) {
        List<Named> named = people.stream()
                .map(person -> new Named(person, repository.articles(person)))
                .toList();
        return named.stream()
                .filter(each -> each.articles() >= MANY
                        && named.stream()
                                .filter(other -> !other.equals(each))
                                .allMatch(other -> each.articles() >= FAR_MORE * other.articles()))
                .map(Named::person)
                .findFirst();
    }

    /** Finds the person with the same full name, or one that differs only in form, whatever side an article gives. */
    private static Optional<Match> sameName(String name, List<Person> alike) {
        List<String> words = PersonNames.words(name);
        return alike.stream()
                .filter(person -> PersonNames.words(person.name()).equals(words))
                .findFirst()
                .map(person -> new Match(person, "same name"))
                .or(() -> alike.stream()
                        .flatMap(person ->
                                PersonNames.reason(name, person.name())
                                        .map(reason -> new Match(person, reason))
                                        .stream())
                        .findFirst());
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Person fuller(Person known, String name) {
        boolean longer =
                PersonNames.words(name).size() > PersonNames.words(known.name()).size();
        return new Person(known.id(), longer ? name : known.name(), known.side());
    }

    /** Words by which a person is looked up. */
    static Set<String> words(Person person) {
        return new HashSet<>(PersonNames.words(person.name()));
    }
}
