package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import readout.dossier.Content;
import readout.dossier.Finding;
import readout.dossier.Kind;
import readout.dossier.Support;

/** Findings as they stand in the database. */
final class FindingRows {
    private static final String FINDINGS =
            "select id, detail, support, versions, first_known, last_known, claims, texts, confidence, dated, outlets, quote from finding where rejected = 0 and detail is not null ";

    private FindingRows() {}

    static <C extends Content> List<Finding<C>> latest(Handle handle, Kind kind, Class<C> type, int most) {
        return handle.createQuery(FINDINGS + "and kind = :kind order by last_known desc, number desc limit :most")
                .bind("kind", kind.word())
                .bind("most", most)
                .map((row, context) -> finding(row, type))
                .list();
    }

    static Optional<Finding<?>> one(Handle handle, String id) {
        RowMapper<Finding<?>> mapper = (row, context) -> finding(row, Content.class);
        return handle.createQuery(FINDINGS + "and id = :id")
                .bind("id", id)
                .map(mapper)
                .findOne();
    }

    private static <C extends Content> Finding<C> finding(ResultSet row, Class<C> type) throws SQLException {
        return new Finding<>(
                row.getString("id"),
                type.cast(Json.content(row.getString("detail"))),
                Support.valueOf(row.getString("support").toUpperCase(Locale.ROOT)),
                Json.strings(row.getString("versions")),
                LocalDate.parse(row.getString("first_known")),
                LocalDate.parse(row.getString("last_known")),
                row.getInt("claims"),
                row.getInt("texts"),
                row.getDouble("confidence"),
                row.getInt("dated") == 1,
                Json.strings(row.getString("outlets")),
                row.getString("quote"));
    }
}
