package readout.merge;

import java.util.Optional;
import readout.dossier.Person;

/** Resolves the names in an article to people. */
public interface Naming {
    /** The person with this name in the article, by the fullest name in the dossier; empty if nobody is known by it there. */
    Optional<Person> called(String name, String article);

    /** Name to display: the person's fullest name, or the name itself. */
    default String of(String name, String article) {
        return called(name, article).map(Person::name).orElse(name);
    }

    /** Side of the person with this name, if known. */
    default Optional<String> side(String name, String article) {
        return called(name, article).flatMap(Person::side);
    }
}
