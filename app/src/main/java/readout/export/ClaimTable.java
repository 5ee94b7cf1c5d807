package readout.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.dossier.Claim;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.export.ExportTable.Column;
import readout.store.Store;

/** Table of claims with their quotes: one row for each claim. */
final class ClaimTable {
    private final ExportTables tables;
    private final Store store;

    ClaimTable(ExportTables tables, Store store) {
        this.tables = tables;
        this.store = store;
    }

    ExportTable of(Dossier dossier) {
        List<Column> columns = new ArrayList<>(ExportTables.columns(
                "claim:id",
                "finding:id of the finding it belongs to",
                "kind:kind of fact",
                "outlet:who published it",
                "title:headline",
                "url:address",
                "published:day of publication",
                "text:id of the first article with this text",
                "quote:the words it rests on",
                "prefix:what stands before",
                "suffix:what stands after"));
        columns.add(
                new Column("start", ExportTable.Type.INTEGER, "first code point of the quote in the article's text"));
        columns.add(new Column("end", ExportTable.Type.INTEGER, "code point after the last"));
        columns.add(new Column("sha256", ExportTable.Type.STRING, "of the article's text"));
        columns.add(new Column("confidence", ExportTable.Type.NUMBER, "0 to 1"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        dossier.findings()
                .forEach(finding -> store.claims(finding.id()).forEach(claim -> rows.add(row(finding, claim))));
        return new ExportTable("claims", "Where each finding stands", columns, rows);
    }

    private List<@Nullable Object> row(Finding<?> finding, Claim claim) {
        Selector selector = tables.selector(claim, claim.spans().get(0));
        return Arrays.asList(
                claim.id(),
                finding.id(),
                finding.content().kind().word(),
                claim.source().outlet(),
                claim.source().title().orElse(null),
                claim.source().url().orElse(null),
                claim.source().published().map(String::valueOf).orElse(null),
                claim.source().text(),
                selector.exact(),
                selector.prefix(),
                selector.suffix(),
                selector.start(),
                selector.end(),
                selector.sha256(),
                claim.confidence());
    }
}
