package readout.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import readout.dossier.Side;
import readout.store.database.Settings;

/**
 * A side with the names it is known by.
 *
 * @param found names that articles use for it, the most frequent first
 */
public record NamedSide(Side side, List<Name> found) {
    public NamedSide {
        found = List.copyOf(found);
    }

    /** A name, and the number of articles that use it for the side. */
    public record Name(String name, int articles) {}

    /** This side with only its most frequent names. */
    public NamedSide frequent(int most) {
        return new NamedSide(side, found.stream().limit(most).toList());
    }

    static List<NamedSide> all(Handle handle) {
        Map<String, List<Name>> bySide = handle
                .createQuery(
                        "select side, name, count(*) as articles from side_name group by side, name order by articles desc, name")
                .map((row, context) ->
                        Map.entry(row.getString("side"), new Name(row.getString("name"), row.getInt("articles"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Settings(handle)
                .named().stream()
                        .map(side -> new NamedSide(side, bySide.getOrDefault(side.name(), List.of())))
                        .toList();
    }
}
