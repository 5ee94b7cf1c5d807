package readout.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.dossier.Claim;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.export.ExportTable.Column;
import readout.fact.Content;
import readout.fact.Field;
import readout.fact.Kind;
import readout.store.Store;
import readout.text.Span;

/** Converts a dossier to tables: one for each kind of finding, and one for the claims behind them. */
final class ExportTables {
    static final String LIST = "; ";

    private final Store store;
    private final Dossier dossier;

    ExportTables(Store store, Dossier dossier) {
        this.store = store;
        this.dossier = dossier;
    }

    List<ExportTable> all() {
        List<ExportTable> tables = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            tables.add(of(kind));
            if (kind == Kind.EVENT) {
                tables.add(WeeklyBalance.of(dossier));
            }
        }
        tables.add(new ClaimTable(this, store).of(dossier));
        return tables;
    }

    /** The findings of a kind: the kind's own columns stand between the id and the columns that all kinds share. */
    ExportTable of(Kind kind) {
        List<Column> columns = new ArrayList<>(columns("id:id of the finding"));
        kind.columns().forEach(column -> columns.add(column(column)));
        columns.addAll(columns(
                "support:single, corroborated, contested",
                "first_known:first day published, empty where no article has a date",
                "last_known:last day published, empty where no article has a date",
                "outlets:who published texts of their own"));
        columns.add(new Column("texts", ExportTable.Type.INTEGER, "texts of their own that say it"));
        columns.add(new Column("confidence", ExportTable.Type.NUMBER, "0 to 1"));
        columns.add(new Column("quote", ExportTable.Type.STRING, "the words of the surest article"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Finding<?> finding : dossier.of(kind)) {
            List<@Nullable Object> row = new ArrayList<>(List.of(finding.id()));
            kind.columns().forEach(column -> row.add(cell(column.field(), finding.content())));
            row.add(Field.word(finding.support()));
            row.add(finding.firstPublished().map(String::valueOf).orElse(null));
            row.add(finding.lastPublished().map(String::valueOf).orElse(null));
            row.add(String.join(LIST, finding.outlets()));
            row.add(finding.texts());
            row.add(finding.confidence());
            row.add(finding.quote());
            rows.add(row);
        }
        return new ExportTable(kind.plural(), kind.title(), columns, rows);
    }

    private static Column column(Kind.Column column) {
        Field<Content> field = column.field();
        boolean list = field.type() == Field.Type.LIST;
        String about = field.about() + (list ? (field.about().isEmpty() ? "" : ", ") + "parted by semicolons" : "");
        ExportTable.Type type = switch (field.type()) {
            case INTEGER -> ExportTable.Type.INTEGER;
            case NUMBER -> ExportTable.Type.NUMBER;
            case TEXT, OPTIONAL_TEXT, LIST, WORD, OPTIONAL_WORD, FLAG -> ExportTable.Type.STRING;
        };
        return new Column(column.name(), type, about);
    }

    private static @Nullable Object cell(Field<Content> field, Content content) {
        Object value = field.value().apply(content).orElse(null);
        if (value instanceof List<?> texts) {
            return texts.stream().map(String::valueOf).collect(Collectors.joining(LIST));
        }
        if (value instanceof Enum<?> constant) {
            return Field.word(constant);
        }
        return value instanceof Boolean flag ? String.valueOf(flag) : value;
    }

    Selector selector(Claim claim, Span span) {
        return Selector.of(store.articles().text(claim.source().article()).orElse(""), span);
    }

    static List<Column> columns(String... named) {
        return Arrays.stream(named)
                .map(each -> each.split(":", 2))
                .map(each -> new Column(each[0], ExportTable.Type.STRING, each[1]))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
