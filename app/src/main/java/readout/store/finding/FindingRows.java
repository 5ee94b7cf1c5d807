package readout.store.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import readout.dossier.Finding;
import readout.dossier.Support;
import readout.fact.Content;
import readout.fact.Kind;
import readout.store.database.JsonColumns;

/** Reads findings from the database. */
public final class FindingRows {
    private static final String FINDINGS =
            "select id, number, earliest, latest, detail, support, versions, first_known, last_known, claims, texts, confidence, dated, outlets, quote from finding where rejected = 0 and detail is not null ";

    private FindingRows() {}

    public static List<Finding<?>> latest(Handle handle, Kind kind, int most) {
        RowMapper<Finding<?>> mapper = (row, context) -> finding(row, Content.class);
        return handle.createQuery(FINDINGS + "and kind = :kind order by last_known desc, number desc limit :most")
                .bind("kind", kind.word())
                .bind("most", most)
                .map(mapper)
                .list();
    }

    public static Optional<Finding<?>> one(Handle handle, String id) {
        RowMapper<Finding<?>> mapper = (row, context) -> finding(row, Content.class);
        return handle.createQuery(FINDINGS + "and id = :id")
                .bind("id", id)
                .map(mapper)
                .findOne();
    }

    /** All findings, in order of creation. */
    public static List<StoredFinding> all(Handle handle) {
        return handle.createQuery(FINDINGS + "order by number, id")
                .map((row, context) -> kept(row))
                .list();
    }

    /** The findings written after the revision. */
    static List<StoredFinding> since(Handle handle, long revision) {
        return handle.createQuery(FINDINGS + "and revision > :revision order by number, id")
                .bind("revision", revision)
                .map((row, context) -> kept(row))
                .list();
    }

    private static StoredFinding kept(ResultSet row) throws SQLException {
        return new StoredFinding(
                finding(row, Content.class),
                row.getLong("number"),
                LocalDate.parse(row.getString("earliest")),
                LocalDate.parse(row.getString("latest")));
    }

    private static <C extends Content> Finding<C> finding(ResultSet row, Class<C> type) throws SQLException {
        return new Finding<>(
                row.getString("id"),
                type.cast(JsonColumns.content(row.getString("detail"))),
                Support.valueOf(row.getString("support").toUpperCase(Locale.ROOT)),
                JsonColumns.strings(row.getString("versions")),
                LocalDate.parse(row.getString("first_known")),
                LocalDate.parse(row.getString("last_known")),
                row.getInt("claims"),
                row.getInt("texts"),
                row.getDouble("confidence"),
                row.getInt("dated") == 1,
                JsonColumns.strings(row.getString("outlets")),
                row.getString("quote"));
    }
}
