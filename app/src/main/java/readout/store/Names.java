package readout.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.consolidate.Naming;
import readout.dossier.Person;

/** Who is meant by every name of every article, read at once. */
final class Names implements Naming {
    private final Map<String, Person> called = new HashMap<>();

    Names(Handle handle) {
        handle.createQuery(
                        "select n.article, n.name as called, p.id, p.name, p.side from person_name n join person p on p.id = n.person")
                .map((row, context) ->
                        Map.entry(row.getString("article") + " " + row.getString("called"), StoreShelf.person(row)))
                .forEach(each -> called.put(each.getKey(), each.getValue()));
    }

    @Override
    public Optional<Person> called(String name, String article) {
        return Optional.ofNullable(called.get(article + " " + name));
    }
}
