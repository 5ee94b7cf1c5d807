package readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.dossier.Claim;
import readout.dossier.Dossier;
import readout.dossier.Source;
import readout.export.ExportTable.Column;
import readout.fact.EventType;
import readout.store.Store;
import readout.text.Article;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Span;
import readout.text.Timestamp;
import readout.view.DossierByHand;

/** Exports that tell where findings stand: a row or an object for each claim. */
class ClaimTableTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final String QUOTE = "Norway shut its ports.";
    private static final String TEXT = "🚢 " + QUOTE + " Nobody said why.";

    @TempDir
    private Path folder = Path.of("");

    private static Article article(String id, Optional<LocalDate> day, Optional<String> url, String text) {
        return new Article(
                id.repeat(32),
                id,
                url,
                Metadata.NONE
                        .withUrl(url)
                        .withOutlet(Optional.of("Fjord News"))
                        .withPublished(
                                day.map(date -> Published.stated(Timestamp.of(date), PublishedBasis.GIVEN, "by hand"))),
                Optional.empty(),
                Optional.empty(),
                "en",
                false,
                text,
                "by hand",
                List.of(),
                List.of());
    }

    private static void add(Store store, Article article) {
        int begin = article.text().indexOf(QUOTE);
        Source source = new Source(
                article.id(),
                0,
                "Fjord News",
                Optional.empty(),
                article.url(),
                article.published(),
                TODAY,
                article.id());
        Claim claim = new Claim(
                "c" + article.source(),
                source,
                List.of(new Span(begin, begin + QUOTE.length())),
                QUOTE,
                0.9,
                DossierByHand.event(EventType.SANCTION, "NOR", "KEN", "2019-05-12"));
        store.add(article, article.id(), List.of(claim), NOW);
    }

    private Store filled() {
        Store store = Store.create(folder.resolve("dossier.db").toString(), "Herring & tolls", List.of(), List.of());
        add(store, article("a", Optional.of(LocalDate.of(2019, 5, 13)), Optional.of("https://news.example/a"), TEXT));
        add(store, article("b", Optional.empty(), Optional.empty(), "Rain fell over the whole coast. " + QUOTE));
        return store;
    }

    private static List<@Nullable Object> column(ExportTable table, String name) {
        int at = table.columns().stream().map(Column::name).toList().indexOf(name);
        List<@Nullable Object> cells = new ArrayList<>();
        table.rows().forEach(row -> cells.add(row.get(at)));
        return cells;
    }

    @Test
    void aClaimIsFoundByItsWordsAndByCodePoints() {
        try (Store store = filled()) {
            Dossier dossier = store.dossier(TODAY, 100);
            ExportTable table = new ClaimTable(new ExportTables(store, dossier), store).of(dossier);
            assertThat(column(table, "quote")).containsExactly(QUOTE, QUOTE);
            assertThat(column(table, "prefix")).containsExactly("🚢 ", "Rain fell over the whole coast. ");
            assertThat(column(table, "suffix")).containsExactly(" Nobody said why.", "");
            assertThat(column(table, "start")).containsExactly(2, 32);
            assertThat(column(table, "end")).containsExactly(2 + QUOTE.length(), 32 + QUOTE.length());
            assertThat(column(table, "published")).containsExactly("2019-05-13", null);
            assertThat(column(table, "url")).containsExactly("https://news.example/a", null);
            assertThat(column(table, "finding")).doesNotContainNull().hasSize(2);
        }
    }

    @Test
    void aFindingsLineHoldsItsClaims() throws IOException {
        try (Store store = filled()) {
            Dossier dossier = store.dossier(TODAY, 100);
            Path file = Exports.write(store, dossier, Exports.Form.JSONL, folder.resolve("out"))
                    .get(0);
            assertThat(file).hasFileName("findings.jsonl");
            assertThat(Files.readString(file).lines())
                    .singleElement()
                    .asString()
                    .contains("\"support\":\"corroborated\"", "\"firstKnown\":\"2019-05-13\"", "\"published\":null")
                    .contains("\"selectors\":[{\"exact\":\"Norway shut its ports.\",\"prefix\":\"🚢 \"");
        }
    }

    @Test
    void ploverHasOneLineAnEventWithItsCodes() throws IOException {
        try (Store store = filled()) {
            Dossier dossier = store.dossier(TODAY, 100);
            Path file = Exports.write(store, dossier, Exports.Form.PLOVER, folder.resolve("out"))
                    .get(0);
            assertThat(Files.readString(file).lines())
                    .singleElement()
                    .asString()
                    .contains("\"event\":\"SANCTION\",\"mode\":null,\"quad\":4,\"score\":-6.0")
                    .contains("\"actor\":[{\"code\":\"NOR\"}],\"recipient\":[{\"code\":\"KEN\"}]")
                    .contains("\"url\":[\"https://news.example/a\"]");
        }
    }

    @Test
    void csvDescribesEveryTableThatItWrites() throws IOException {
        try (Store store = filled()) {
            Dossier dossier = store.dossier(TODAY, 100);
            List<Path> files = Exports.write(store, dossier, Exports.Form.CSV, folder.resolve("out"));
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "meetings.csv",
                            "statements.csv",
                            "roles.csv",
                            "positions.csv",
                            "events.csv",
                            "balance.csv",
                            "markets.csv",
                            "deadlines.csv",
                            "claims.csv",
                            "datapackage.json");
            String description = Files.readString(folder.resolve("out/datapackage.json"));
            assertThat(description)
                    .contains("\"name\" : \"herring-tolls\"", "\"title\" : \"Herring & tolls\"")
                    .contains("\"path\" : \"claims.csv\"", "\"path\" : \"balance.csv\"", "\"primaryKey\" : \"week\"");
        }
    }

    @Test
    void anExportIntoTheSameFolderIsWrittenAnew() throws IOException {
        try (Store store = filled()) {
            Dossier dossier = store.dossier(TODAY, 100);
            Exports.write(store, dossier, Exports.Form.JSONL, folder.resolve("out"));
            Exports.write(store, DossierByHand.of(), Exports.Form.JSONL, folder.resolve("out"));
            assertThat(folder.resolve("out/findings.jsonl")).isEmptyFile();
        }
    }
}
