package readout.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.store.database.Settings;

/** Computes an overview's counts over the whole dossier. */
final class Overviews {
    private Overviews() {}

    static Overview of(Handle handle) {
        Settings settings = new Settings(handle);
        Map<String, Integer> findings = new LinkedHashMap<>();
        handle.createQuery("select kind, count(*) as many from finding where rejected = 0 group by kind order by kind")
                .map((row, context) -> Map.entry(row.getString("kind"), row.getInt("many")))
                .forEach(each -> findings.put(each.getKey(), each.getValue()));
        return handle.createQuery(
                        "select count(*) as articles, count(distinct copy_of) as texts, count(distinct outlet) as outlets,"
                                + " sum(case belongs when 0 then 1 else 0 end) as aside, min(published) as first_day, max(published) as last_day from article where newest is null")
                .map((row, context) -> new Overview(
                        settings.name().orElse(""),
                        settings.sides(),
                        settings.issues(),
                        row.getInt("articles"),
                        row.getInt("texts"),
                        row.getInt("aside"),
                        row.getInt("outlets"),
                        Optional.ofNullable(row.getString("first_day")).map(LocalDate::parse),
                        Optional.ofNullable(row.getString("last_day")).map(LocalDate::parse),
                        findings))
                .one();
    }
}
