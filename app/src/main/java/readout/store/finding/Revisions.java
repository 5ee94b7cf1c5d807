package readout.store.finding;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import readout.store.database.Database;
import readout.store.database.Settings;

/** Revisions of a dossier: each write creates a new one, so that a cache can tell what to read again. */
public final class Revisions {
    private static final String CURRENT = "revision";
    /** The revision of the last rebuild: of findings that vanished before it no trace is left. */
    private static final String REBUILT = "rebuilt";

    private Revisions() {}

    /** Runs the work in one transaction, under a new revision. */
    public static <T> T write(Database database, HandleCallback<T, SQLException> work) {
        return database.write(handle -> {
            step(handle);
            return work.withHandle(handle);
        });
    }

    private static void step(Handle handle) {
        handle.createUpdate(
                        "insert into setting (name, value) values (:name, '1') on conflict (name) do update set value = cast(cast(setting.value as bigint) + 1 as text)")
                .bind("name", CURRENT)
                .execute();
    }

    public static void rebuilt(Handle handle) {
        new Settings(handle).put(REBUILT, String.valueOf(current(handle)));
    }

    public static long current(Handle handle) {
        return number(handle, CURRENT);
    }

    public static Batch since(Handle handle, long revision) {
        long current = current(handle);
        if (revision < number(handle, REBUILT) || revision <= 0) {
            return new Batch(current, true, FindingRows.all(handle), Set.of());
        }
        List<StoredFinding> changed = FindingRows.since(handle, revision);
        Set<String> gone = handle.createQuery("select id from finding where revision > :revision and rejected = 1")
                .bind("revision", revision)
                .mapTo(String.class)
                .collect(Collectors.toSet());
        return new Batch(current, false, changed, gone);
    }

    private static long number(Handle handle, String name) {
        return new Settings(handle).get(name).map(Long::parseLong).orElse(0L);
    }
}
