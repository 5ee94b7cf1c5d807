package readout.archive;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import readout.merge.BlockingKeys;
import readout.merge.text.MinHashSignature;

/** Finds near copies among articles: for each one the first, by day and id, with nearly the same text and from about the same fortnight. */
final class Copies {
    private static final int MOST_ROUNDS = 10;
    private static final String UNDATED = "1970-01-01";

    /**
     * Row for an article under one band of its MinHash signature. With {@code stands}, later articles are compared with it; without, it is only
     * compared with earlier ones.
     */
    private static final StructType BAND =
            StructType.fromDDL("band string, stands boolean, known string, id string, print string");

    private static final StructType PAIR = StructType.fromDDL("id string, first_known string, first string");

    private Copies() {}

    /** Adds the column {@code copy_of} to articles: the id of the original, or for an original its own id. */
    static Dataset<Row> of(Dataset<Row> articles) {
        Dataset<Row> originals = articles.select(
                        col("id"),
                        col("print"),
                        coalesce(col("day"), lit(UNDATED)).as("known"))
                .flatMap((FlatMapFunction<Row, Row>) Copies::bands, Encoders.row(BAND))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapSortedGroups(
                        new Column[] {col("known"), col("id")},
                        (FlatMapGroupsFunction<String, Row, Row>) (band, rows) -> firsts(rows),
                        Encoders.row(PAIR))
                .groupBy("id")
                .agg(min(struct(col("first_known"), col("first"))).as("least"))
                .select(col("id"), col("least.first").as("first"))
                .localCheckpoint();
        return articles.join(followed(originals), articles.col("id").equalTo(col("of")), "left")
                .withColumn("copy_of", coalesce(col("first"), col("id")))
                .drop("of", "first");
    }

    /** Rows of an article for each band: copies appear soon, so it is compared with the articles of its own fortnight and the one before. */
    private static Iterator<Row> bands(Row article) {
        String print = article.getAs("print");
        String known = article.getAs("known");
        long fortnight = BlockingKeys.fortnight(LocalDate.parse(known));
        List<Row> rows = new ArrayList<>();
        String id = article.getAs("id");
        for (String band : MinHashSignature.decoded(print).bands()) {
            rows.add(RowFactory.create(band + "/" + fortnight, true, known, id, print));
            rows.add(RowFactory.create(band + "/" + (fortnight - 1), false, known, id, print));
        }
        return rows.iterator();
    }

    private record Standing(String known, String id, MinHashSignature print) {
        static Standing of(Row row) {
            return new Standing(row.getAs("known"), row.getAs("id"), MinHashSignature.decoded(row.getAs("print")));
        }
    }

    /** For each article of a band, the first earlier article of which it is a copy, if any. Rows must be sorted by day and id. */
    private static Iterator<Row> firsts(Iterator<Row> rows) {
        Row earliest = rows.next();
        if (!rows.hasNext()) {
            return Collections.emptyIterator();
        }
        List<Standing> standing = new ArrayList<>();
        if (earliest.<Boolean>getAs("stands")) {
            standing.add(Standing.of(earliest));
        }
        List<Row> firsts = new ArrayList<>();
        rows.forEachRemaining(row -> {
            Standing later = Standing.of(row);
            standing.stream()
                    .filter(each -> each.print().isCopy(later.print()))
                    .findFirst()
                    .ifPresent(first -> firsts.add(RowFactory.create(later.id(), first.known(), first.id())));
            if (row.<Boolean>getAs("stands")) {
                standing.add(later);
            }
        });
        return firsts.iterator();
    }

    /** Follows chains of copies, so that each article gets the original of its original. */
    private static Dataset<Row> followed(Dataset<Row> originals) {
        Dataset<Row> known = originals.select(col("id").as("of"), col("first"));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Dataset<Row> next =
                    originals.select(col("id").as("through"), col("first").as("beyond"));
            Dataset<Row> further = known.join(next, col("first").equalTo(col("through")), "left")
                    .localCheckpoint();
            boolean done = further.where(col("beyond").isNotNull()).isEmpty();
            known = further.select(
                    col("of"), coalesce(col("beyond"), col("first")).as("first"));
            if (done) {
                return known;
            }
        }
        return known;
    }
}
