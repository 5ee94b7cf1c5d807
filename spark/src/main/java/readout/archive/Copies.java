package readout.archive;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import readout.consolidate.Keys;
import readout.consolidate.TextPrint;

/** Near copies: each article gets the first one, by day and id, that has nearly its text and is from about the same fortnight. */
final class Copies {
    private static final int MOST_ROUNDS = 10;
    private static final String UNDATED = "1970-01-01";

    private static final UserDefinedFunction BANDS = udf(
            (UDF1<String, String[]>) print -> TextPrint.decoded(print).bands().toArray(String[]::new),
            DataTypes.createArrayType(DataTypes.StringType));
    private static final UserDefinedFunction IS_COPY = udf(
            (UDF2<String, String, Boolean>)
                    (one, other) -> TextPrint.decoded(one).isCopy(TextPrint.decoded(other)),
            DataTypes.BooleanType);

    private Copies() {}

    /** The articles with {@code copy_of}: the id of the first article with this text, their own where that is they. */
    static Dataset<Row> of(Dataset<Row> articles) {
        Dataset<Row> bands = articles.select(
                        col("id"),
                        col("print"),
                        coalesce(col("day"), lit(UNDATED)).as("known"))
                .withColumn(
                        "fortnight",
                        floor(datediff(to_date(col("known")), lit(UNDATED)).divide(Keys.FORTNIGHT)))
                .withColumn("band", explode(BANDS.apply(col("print"))));
        Dataset<Row> later = bands.withColumn(
                        "near",
                        explode(array(
                                col("fortnight").minus(1),
                                col("fortnight"),
                                col("fortnight").plus(1))))
                .select(
                        col("id"),
                        col("print"),
                        col("known"),
                        concat_ws("/", col("band"), col("near")).as("key"));
        Dataset<Row> earlier = bands.select(
                col("id").as("first"),
                col("print").as("first_print"),
                col("known").as("first_known"),
                concat_ws("/", col("band"), col("fortnight")).as("key"));
        Dataset<Row> originals = later.join(earlier, "key")
                .where(struct(col("first_known"), col("first")).lt(struct(col("known"), col("id"))))
                .dropDuplicates("id", "first")
                .where(IS_COPY.apply(col("print"), col("first_print")))
                .groupBy("id")
                .agg(min(struct(col("first_known"), col("first"))).as("least"))
                .select(col("id"), col("least.first").as("first"))
                .localCheckpoint();
        return articles.join(followed(originals), articles.col("id").equalTo(col("of")), "left")
                .withColumn("copy_of", coalesce(col("first"), col("id")))
                .drop("of", "first");
    }

    /** The original of an original is the original. */
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
