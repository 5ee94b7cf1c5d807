package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.options.Status;

/** The commands on the sample dossier, and its exports in the programs that they are for. */
class DossierCommandsTest {
    @TempDir
    private static Path folder = Path.of("");

    private static String dossier = "";
    private static Run demo = Run.of("--version");

    @BeforeAll
    static void build() {
        dossier = folder.resolve("sample.db").toString();
        demo = Run.of("demo", "--no-serve", "--file", dossier);
    }

    @Test
    void theDocumentedOverviewIsWhatTheDemoPrints() throws IOException {
        assertThat(demo.status).isZero();
        assertThat(Files.readString(Path.of("..", "docs", "sample-dossier.txt")))
                .isEqualTo(demo.out);
    }

    @Test
    void theDossierAsOfADayKnowsNothingLater() {
        String shown = Run.ok("show", dossier, "--as-of", "2019-05-31");
        assertThat(shown)
                .contains("TALKS HAVE COLLAPSED")
                .doesNotContain("Osaka")
                .doesNotContain("Jan 2020");
    }

    @Test
    void changesBetweenTwoDaysAreRanked() {
        List<String> changes = Run.ok("changes", dossier, "--since", "2019-07-26", "--until", "2019-08-02")
                .lines()
                .toList();
        assertThat(changes).isNotEmpty();
        assertThat(String.join("\n", changes)).contains("Shanghai").contains("held");
    }

    @Test
    void everyClaimOfTheSampleStandsWhereItShould() {
        assertThat(Run.ok("verify", dossier)).contains("all claims stand");
    }

    @Test
    void verifyFindsAPlantedFaultInEachKind() throws Exception {
        for (String kind : List.of("meeting", "statement", "role", "position", "event", "market")) {
            Path spoilt = folder.resolve("spoilt-" + kind + ".db");
            Files.copy(Path.of(dossier), spoilt);
            try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + spoilt);
                    var statement = sqlite.createStatement()) {
                statement.execute(
                        "update claim set spans = '[[3, 9]]' where number = (select max(number) from claim where kind = '"
                                + kind + "')");
            }
            Run run = Run.of("verify", spoilt.toString(), "--format", "json");
            assertThat(run.status).isEqualTo(Status.SKIPPED);
            assertThat(new ObjectMapper().readTree(run.out))
                    .singleElement()
                    .satisfies(fault ->
                            assertThat(fault.asText()).startsWith(kind + " ").contains("does not say"));
        }
    }

    @Test
    void showIsJsonForPrograms() throws IOException {
        JsonNode shown = new ObjectMapper().readTree(Run.ok("show", dossier, "--format", "json"));
        assertThat(shown.path("meetings").size()).isGreaterThan(20);
        assertThat(shown.path("day").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void addingTheSampleAgainChangesNothing() throws IOException {
        Path sample = folder.resolve("again.jsonl");
        try (var stream = DossierCommandsTest.class.getResourceAsStream("/readout/sample/us-china-trade.jsonl")) {
            Files.write(sample, stream.readAllBytes());
        }
        assertThat(Run.ok("add", dossier, sample.toString())).contains("48 known already");
    }

    @Test
    void aCalendarProgramReadsTheMeetings() throws IOException {
        Run.ok("export", dossier, "--to", "ics", folder.resolve("ics").toString());
        ICalendar calendar = Biweekly.parse(Files.readString(folder.resolve("ics/calendar.ics")))
                .first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents())
                .hasSizeGreaterThan(20)
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        VEvent shanghai = calendar.getEvents().stream()
                .filter(event -> event.getLocation() != null
                        && event.getLocation().getValue().equals("Shanghai"))
                .findFirst()
                .orElseThrow();
        assertThat(shanghai.getDateStart().getValue().hasTime()).isFalse();
        assertThat(shanghai.getStatus().isConfirmed()).isTrue();
        assertThat(shanghai.getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void duckDbReadsTheParquetFiles() throws Exception {
        Run.ok("export", dossier, "--to", "parquet", folder.resolve("parquet").toString());
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duckdb.createStatement()
                        .executeQuery("select count(*), count(distinct m.place) from '"
                                + folder.resolve("parquet/meetings.parquet") + "' m join '"
                                + folder.resolve("parquet/claims.parquet") + "' c on c.finding = m.id")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isGreaterThan(30);
            assertThat(rows.getInt(2)).isGreaterThan(4);
        }
    }

    @Test
    void theDataPackageDescribesItsTables() throws IOException {
        Run.ok("export", dossier, "--to", "csv", folder.resolve("csv").toString());
        JsonNode described = new ObjectMapper().readTree(Files.readString(folder.resolve("csv/datapackage.json")));
        for (JsonNode resource : described.path("resources")) {
            List<String> lines = Files.readAllLines(
                    folder.resolve("csv").resolve(resource.path("path").asText()));
            List<String> fields = resource.path("schema").path("fields").findValuesAsText("name");
            assertThat(lines.get(0)).isEqualTo(String.join(",", fields));
        }
    }

    @Test
    void selectorsCountCodePoints() throws IOException {
        Run.ok("export", dossier, "--to", "jsonl", folder.resolve("jsonl").toString());
        for (String line : Files.readAllLines(folder.resolve("jsonl/findings.jsonl"))) {
            JsonNode selector = new ObjectMapper()
                    .readTree(line)
                    .path("claims")
                    .path(0)
                    .path("selectors")
                    .path(0);
            String exact = selector.path("exact").asText();
            assertThat(selector.path("end").asInt() - selector.path("start").asInt())
                    .isEqualTo(exact.codePointCount(0, exact.length()));
            assertThat(selector.path("sha256").asText()).hasSize(64);
        }
    }

    @Test
    void otherFormsAreWellFormed() throws Exception {
        for (String form : List.of("graphml", "plover", "dna")) {
            Run.ok("export", dossier, "--to", form, folder.resolve(form).toString());
        }
        var graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("graphml/who-meets-whom.graphml").toFile());
        assertThat(graph.getElementsByTagName("edge").getLength()).isGreaterThan(5);
        assertThat(Files.readAllLines(folder.resolve("plover/plover.jsonl")))
                .allSatisfy(line -> assertThat(
                                new ObjectMapper().readTree(line).path("event").asText())
                        .isNotEmpty());
        assertThat(Files.readAllLines(folder.resolve("dna/dna-statements.csv")).get(0))
                .isEqualTo("id,date,actor,organization,concept,agreement,text");
    }

    @Test
    void aDossierThatIsNotThereIsNamed() {
        Run run = Run.of("show", folder.resolve("none").toString());
        assertThat(run.status).isEqualTo(Status.FAILURE);
        assertThat(run.err).contains("none.db").contains("there is no such dossier");
    }

    @Test
    void issuesAreNamedAndRemoved() {
        String place = folder.resolve("issues.db").toString();
        Run.ok("new", place, "--sides", "USA,CHN", "--issue", "farm goods=soybeans,farm goods");
        assertThat(Run.ok("issues", place, "--set", "Huawei=Huawei,chips"))
                .contains("Huawei: Huawei, chips")
                .contains("farm goods: soybeans");
        assertThat(Run.ok("issues", place, "--remove", "Huawei")).doesNotContain("Huawei");
    }
}
