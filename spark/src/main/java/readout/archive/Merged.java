package readout.archive;

import readout.merge.Rules;
import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import readout.merge.Consolidator;
import readout.merge.MemoryFindingRepository;
import readout.dossier.Claim;
import readout.fact.Content;
import readout.dossier.Source;
import readout.store.database.JsonColumns;

/**
 * Merges claims into findings, with the same code as a dossier. Claims that can't belong to one finding are never compared: they are grouped by what
 * they are about, and each group is merged in order of days, so that the findings don't depend on how Spark split the work.
 */
final class Merged {
    private static final StructType SCHEMA = StructType.fromDDL(
            "`partition` string, finding string, kind string, claim string, article string, copy_of string");

    private Merged() {}

    /**
     * Assigns a finding to each claim; a finding has the id of its first claim.
     *
     * @param claims the claims, with their group in the column {@code about}
     * @param parts the number of partitions for the groups; by default Spark would give few bytes to one task, though they can be much work
     */
    static Dataset<Row> of(Dataset<Row> claims, int parts) {
        return claims.repartition(parts, col("about"))
                .groupBy("about")
                .as(Encoders.STRING(), Encoders.row(claims.schema()))
                .flatMapSortedGroups(
                        new Column[] {col("partition"), col("article"), col("id")},
                        (FlatMapGroupsFunction<String, Row, Row>) (group, rows) -> merged(rows),
                        Encoders.row(SCHEMA));
    }

    private static Iterator<Row> merged(Iterator<Row> rows) {
        Consolidator consolidator = new Consolidator(new MemoryFindingRepository());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                Row row = rows.next();
                String finding = consolidator.add(claim(row));
                return RowFactory.create(
                        row.getAs("partition"),
                        finding,
                        row.getAs("kind"),
                        row.getAs("id"),
                        row.getAs("article"),
                        row.getAs("copy_of"));
            }
        };
    }

    private static Claim claim(Row row) {
        String partition = row.getAs("partition");
        Optional<LocalDate> day =
                partition.equals(ArchiveColumns.UNDATED) ? Optional.empty() : Optional.of(LocalDate.parse(partition));
        Source source = new Source(
                row.getAs("article"),
                0,
                "",
                Optional.empty(),
                Optional.empty(),
                day,
                day.orElse(LocalDate.EPOCH),
                row.getAs("copy_of"));
        return new Claim(
                row.getAs("id"),
                source,
                JsonColumns.spans(row.<String>getAs("spans")),
                row.getAs("quote"),
                row.<Double>getAs("confidence"),
                JsonColumns.read(row.getAs("content"), Content.class));
    }

    /** The group of a claim. People are grouped by last name; merging then tells apart those who share one. */
    static String about(Content content) {
        return content.kind().word() + "/" + group(content);
    }

    private static <C extends Content> String group(C content) {
        return Rules.of(content).group(content);
    }
}
