package readout.merge;

import java.util.Optional;
import readout.dossier.Person;

/** Who is meant by a name in an article. */
public interface Naming {
    /** The person, by the fullest name the dossier has; empty where nobody is known by the name there. */
    Optional<Person> called(String name, String article);

    /** The name to show: the fullest one, else the name itself. */
    default String of(String name, String article) {
        return called(name, article).map(Person::name).orElse(name);
    }

    /** The side of who is meant, where it is known. */
    default Optional<String> side(String name, String article) {
        return called(name, article).flatMap(Person::side);
    }
}
