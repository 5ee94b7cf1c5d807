package readout.store.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import readout.dossier.Issue;
import readout.dossier.Side;
import readout.merge.sides.SideNames;

/** A dossier's settings: its name, sides and issues. */
public final class Settings {
    private static final String NAME = "name";
    private static final String SIDES = "sides";
    private static final String SIDE_NAMES = "side names";

    private final Handle handle;

    public Settings(Handle handle) {
        this.handle = handle;
    }

    public Optional<String> name() {
        return get(NAME);
    }

    public List<String> sides() {
        return get(SIDES).map(JsonColumns::strings).orElse(List.of());
    }

    public List<Issue> issues() {
        return handle.createQuery("select name, words from issue order by name")
                .map((row, context) -> new Issue(row.getString("name"), JsonColumns.strings(row.getString("words"))))
                .list();
    }

    public void name(String name) {
        put(NAME, name);
    }

    public void sides(List<String> sides) {
        put(SIDES, JsonColumns.of(sides));
    }

    /** The sides with the names given for them. */
    public List<Side> named() {
        Map<String, Side> named = get(SIDE_NAMES).map(JsonColumns::sides).orElse(List.of()).stream()
                .collect(Collectors.toMap(Side::name, side -> side));
        return sides().stream()
                .map(name -> named.getOrDefault(name, Side.of(name)))
                .toList();
    }

    public SideNames sideNames() {
        return SideNames.among(named());
    }

    /** Sets the sides. */
    public void named(List<Side> all) {
        sides(all.stream().map(Side::name).toList());
        put(SIDE_NAMES, JsonColumns.of(all));
    }

    public void issue(Issue issue) {
        handle.createUpdate(
                        "insert into issue (name, words) values (:name, :words) on conflict (name) do update set words = excluded.words")
                .bind("name", issue.name())
                .bind("words", JsonColumns.of(issue.words()))
                .execute();
    }

    public void withoutIssue(String name) {
        handle.createUpdate("delete from issue where name = :name")
                .bind("name", name)
                .execute();
    }

    public Optional<String> get(String name) {
        return handle.createQuery("select value from setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    public void remove(String name) {
        handle.createUpdate("delete from setting where name = :name")
                .bind("name", name)
                .execute();
    }

    public void put(String name, String value) {
        handle.createUpdate(
                        "insert into setting (name, value) values (:name, :value) on conflict (name) do update set value = excluded.value")
                .bind("name", name)
                .bind("value", value)
                .execute();
    }
}
