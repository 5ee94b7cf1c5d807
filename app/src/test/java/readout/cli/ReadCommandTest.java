package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String TEXT =
            "French Finance Minister Jean Dupont told reporters on Tuesday that talks with Poland will resume in Geneva on Monday.\n";
    private static final Path SAMPLE = Path.of("..", "docs", "sample", "article.txt");

    @TempDir
    Path folder = Path.of(".");

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static List<JsonNode> records(Run run) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return run.out
                .lines()
                .map(line -> {
                    try {
                        return json.readTree(line);
                    } catch (IOException broken) {
                        throw new AssertionError(line, broken);
                    }
                })
                .toList();
    }

    @Test
    void printsTheSampleForPeople() {
        Run run = Run.of("read", SAMPLE.toString());
        assertThat(run.status).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out)
                .startsWith("EU and UK fishing talks to resume in London next week\n")
                .contains("LONDON · 20 Nov 2020 (text)")
                .contains("MEETINGS", "WHO SAID WHAT", "POSITIONS", "PEOPLE", "MARKETS", "DATES")
                .contains("Michel Barnier, European Union chief negotiator")
                .contains("David Frost")
                .contains("23 Nov  planned  London")
                .contains("FTSE 100, 0.3 per cent")
                .doesNotContain("\u001b")
                .doesNotContain("newsletter");
        assertThat(run.out.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @Test
    void readmeShowsWhatIsPrinted() throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains(Run.of("read", SAMPLE.toString()).out.strip());
    }

    @Test
    void everyOptionIsDocumented() throws IOException {
        String commands = Files.readString(Path.of("..", "docs", "commands.md"));
        assertThat(List.of("--format", "--published", "--all", "--timeout"))
                .allSatisfy(option -> assertThat(commands).contains(option));
    }

    @Test
    void printsJsonLinesFromFoldersFilesAndStandardInput() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        file("sub/b.txt", TEXT);
        file("a.txt", TEXT);
        file(".hidden.txt", TEXT);
        Run run = Run.withInput(
                TEXT.getBytes(StandardCharsets.UTF_8), "read", "--format", "jsonl", folder.toString(), "-");
        assertThat(run.status).isZero();
        assertThat(records(run))
                .extracting(record -> record.get("article").get("source").asText())
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        folder.resolve("sub/b.txt").toString(),
                        "-");
    }

    @Test
    void givesTheDateOfPublicationWhereTheInputHasNone() throws IOException {
        Run run = Run.of("read", "--format=jsonl", "--published", "2019-07-25", file("a.txt", TEXT));
        assertThat(records(run).get(0).get("article").get("published").asText()).isEqualTo("2019-07-25");
        assertThat(records(run).get(0).get("times").get(0).get("value").asText())
                .isEqualTo("2019-07-23");
    }

    @Test
    void namesEachBadInputAndReadsTheRest() throws IOException {
        Run run = Run.of(
                "read",
                "--format",
                "jsonl",
                folder.resolve("missing.txt").toString(),
                file("empty.txt", ""),
                file("binary.txt", new byte[] {0, 1, 2, 3, 0, 7}),
                file("broken.txt", new byte[] {'c', 'a', 'f', (byte) 0xC3, (byte) 0xA9, ' ', (byte) 0xFF}),
                file(
                        "german.txt",
                        "Die Minister der beiden Länder haben sich am Montag nicht auf einen Termin für die Gespräche geeinigt, und der Ort ist offen."),
                file("good.txt", TEXT));
        assertThat(run.status).isEqualTo(1);
        assertThat(records(run))
                .extracting(record -> record.get("article").get("language").asText())
                .containsExactly("de", "en");
        assertThat(run.err)
                .contains("missing.txt: there is no such file")
                .contains("empty.txt: is empty")
                .contains("binary.txt: is binary, not text")
                .contains("broken.txt: is broken UTF-8 at byte 6")
                .contains("german.txt: is in German: its text is kept, facts are taken from English alone")
                .contains("5 of 6 inputs gave no facts")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void readsUtf16AndLatin1() throws IOException {
        Run run = Run.of(
                "read",
                "--format",
                "jsonl",
                file("utf16.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
                file("latin1.txt", TEXT.replace("Jean", "René").getBytes(Charset.forName("ISO-8859-1"))));
        assertThat(run.status).isZero();
        assertThat(records(run).get(0).get("roles").get(0).get("person").asText())
                .isEqualTo("Jean Dupont");
        assertThat(records(run).get(1).get("article").get("text").asText()).contains("René Dupont");
    }

    @Test
    void goesOnAfterABrokenLine() throws IOException {
        String good = "{\"source\": \"one\", \"text\": \"" + TEXT.strip() + "\"}";
        String future = "{\"source\": \"late\", \"published\": \"2999-01-01\", \"text\": \"" + TEXT.strip() + "\"}";
        String path = file(
                "in.jsonl",
                good + "\n{\"source\": \"two\", \n\n" + future + "\n" + good.replace("one", "three") + "\n");
        Run run = Run.of("read", "--format", "jsonl", path);
        assertThat(run.status).isEqualTo(1);
        assertThat(records(run))
                .extracting(record -> record.get("article").get("source").asText())
                .containsExactly("one", "three");
        assertThat(run.err)
                .contains("in.jsonl:2: is broken JSON at column")
                .contains("late: has a date of publication in the future: 2999-01-01");
    }

    @Test
    void refusesEndlessLinesAndHugeFilesWithoutReadingThemWhole() throws IOException {
        byte[] line = new byte[10_000_000];
        java.util.Arrays.fill(line, (byte) 'x');
        byte[] huge = new byte[50_000_000];
        java.util.Arrays.fill(huge, (byte) 'x');
        Run run = Run.of("read", file("line.txt", line), file("huge.txt", huge));
        assertThat(run.status).isEqualTo(1);
        assertThat(run.err)
                .contains("line.txt: is too long: 10000000 characters")
                .contains("huge.txt: is too large");
    }

    @Test
    void saysThatAFolderHoldsNoArticles() throws IOException {
        Files.createDirectory(folder.resolve("none"));
        Run run = Run.of("read", folder.resolve("none").toString());
        assertThat(run.status).isEqualTo(1);
        assertThat(run.err).contains("is a folder without articles");
    }

    @Test
    void wrongUsageHasItsOwnStatus() {
        assertThat(Run.of("read").status).isEqualTo(2);
        assertThat(Run.of("read", "--format", "yaml", "x").status).isEqualTo(2);
        assertThat(Run.of("read", "--published", "yesterday", "x").status).isEqualTo(2);
        assertThat(Run.of("nonsense").status).isEqualTo(2);
        assertThat(Run.of().status).isEqualTo(2);
    }

    @Test
    void helpVersionAndCompletionAreThere() {
        assertThat(Run.of("--help").out).contains("read", "archive", "Examples:", "Exit status");
        assertThat(Run.of("read", "--help").out).contains("--published", "--format", "--all", "--timeout", "Examples:");
        assertThat(Run.of("--version").out).contains("Readout", "Apache-2.0");
        assertThat(Run.of("generate-completion").out).contains("complete", "readout");
    }

    @Test
    void aPageOfHtmlStandsAlone() throws IOException {
        Run run = Run.of(
                "read",
                "--format",
                "html",
                "--published",
                "2019-07-25",
                file("a.txt", "Talks <b>go</b> on & on\n\n" + TEXT));
        assertThat(run.status).isZero();
        var page = org.jsoup.Jsoup.parse(run.out);
        assertThat(page.select("[src], link, script")).isEmpty();
        assertThat(page.title()).contains("Talks <b>go</b> on & on");
        assertThat(page.select("article p").text()).contains("Jean Dupont told reporters");
        assertThat(page.select("aside a"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
    }

    @Test
    void aSlowArticleIsGivenUpAndNamed() throws IOException {
        String sentences =
                "The envoys of France and Poland met in Geneva on Monday and spoke of fish and farms for hours. "
                        .repeat(1500)
                        .replace("hours. The", "hours.\n\nThe");
        Run run = Run.of(
                "read", "--timeout", "1", "--format", "jsonl", file("long.txt", sentences), file("good.txt", TEXT));
        assertThat(run.status).isEqualTo(1);
        assertThat(run.err).contains("long.txt: took longer than 1 s");
        assertThat(run.out).contains("good.txt");
    }
}
