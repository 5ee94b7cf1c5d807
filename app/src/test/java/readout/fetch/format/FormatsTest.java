package readout.fetch.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.fetch.input.Found;
import readout.read.ArticleReader;
import readout.read.Input;
import readout.read.ReadResult;
import readout.text.Article;
import readout.text.Published;

/** A sample of every format, made by the tools that readers of news use; the samples' own page says which. */
class FormatsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private static List<Found> sample(String name) throws IOException {
        try (InputStream stream = FormatsTest.class.getResourceAsStream("/readout/fetch/samples/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return read(name, stream);
        }
    }

    private static List<Found> read(String name, InputStream stream) {
        List<Found> found = new ArrayList<>();
        new Formats().read(name, stream, found::add);
        return found;
    }

    private static List<Found> read(String name, String content) {
        return read(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Article article(Found found) {
        assertThat(found).isInstanceOf(Found.Article.class);
        return article(((Found.Article) found).input());
    }

    private static Article article(Input input) {
        ReadResult reading = new ArticleReader(TODAY).read(input);
        assertThat(reading).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) reading).article();
    }

    private static String reason(Found found) {
        assertThat(found).isInstanceOf(Found.Unusable.class);
        return ((Found.Unusable) found).reason();
    }

    private static Optional<String> from(Article article) {
        return article.metadata().published().map(Published::from);
    }

    @Test
    void readsPlainText() throws IOException {
        Article article = article(sample("release.txt").get(0));
        assertThat(article.title()).contains("Northline and the rail union agree on a mediator");
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 18));
        assertThat(article.paragraphs()).hasSize(3);
    }

    @Test
    void readsPagesInTheirCharset() throws IOException {
        Article article = article(sample("port.html").get(0));
        assertThat(article.text()).contains("Sankt Pölten’s dockers", "“playing for time”");
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wget.warc.gz", "plain.warc"})
    void readsThePagesOfAWebArchive(String name) throws IOException {
        List<Found> found = sample(name);
        assertThat(found).hasSize(name.equals("plain.warc") ? 1 : 2);
        Article port = article(found.get(found.size() - 1));
        assertThat(port.source()).isEqualTo(name + "!http://127.0.0.1:8931/port.html");
        assertThat(port.url()).contains("http://127.0.0.1:8931/port.html");
        assertThat(port.text()).contains("Sankt Pölten’s dockers");
    }

    @Test
    void readsPdfInParagraphs() throws IOException {
        Article article = article(sample("release.pdf").get(0));
        assertThat(article.title()).contains("Northline and the rail union agree on a mediator");
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 18));
        assertThat(article.text())
                .startsWith("Northline and the rail union agreed on Tuesday")
                .contains("“We want a fair settlement before the summer timetable begins on 13 June,” said")
                .endsWith("he added.");
        assertThat(article.paragraphs()).hasSize(3);
    }

    @Test
    void readsANewsletter() throws IOException {
        Article article = article(sample("newsletter.eml").get(0));
        assertThat(article.title()).contains("The Junction – Daily, 18 May");
        assertThat(article.outlet()).contains("The Junction");
        assertThat(article.published()).contains(LocalDate.of(2026, 11, 24));
        assertThat(from(article)).contains("mail Date");
        assertThat(article.text())
                .startsWith("The rail union and Northline agreed")
                .endsWith("said their leader, René Maßmann.");
    }

    @Test
    void aFarewellInHtmlIsNoVersionOfTheTextBeforeIt() throws IOException {
        List<Found> found = sample("farewell.eml");
        assertThat(article(found.get(0)).text())
                .startsWith("Norway and Chile ended")
                .doesNotContain("list");
    }

    @Test
    void readsMailAndWhatIsAttachedToIt() throws IOException {
        List<Found> found = sample("release.eml");
        assertThat(found).hasSize(2);
        assertThat(article(found.get(0)).source()).isEqualTo("release.eml!release.pdf");
        assertThat(article(found.get(1)).source()).isEqualTo("release.eml");
        assertThat(article(found.get(1)).text()).isEqualTo(article(found.get(0)).text());
    }

    @ParameterizedTest
    @CsvSource({"rss.xml, RSS pubDate", "atom.xml, Atom published", "feed.json, JSON Feed date_published"})
    void readsFeeds(String name, String from) throws IOException {
        List<Found> found = sample(name);
        assertThat(found).hasSize(2);
        Article article = article(found.get(0));
        assertThat(article.source()).isEqualTo(name + "!http://junction.example/mediator");
        assertThat(article.url()).contains("http://junction.example/mediator");
        assertThat(article.title()).contains("Mediator for rail dispute");
        assertThat(article.outlet()).contains("The Junction");
        assertThat(article.metadata().authors()).containsExactly("Mira Holt");
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 18));
        assertThat(from(article)).contains(from);
        assertThat(article.text()).contains("their dispute over pay & hours.").endsWith("Karl Egger.");
        assertThat(found.get(1)).isInstanceOfSatisfying(Found.Link.class, link -> {
            assertThat(link.url()).isEqualTo("http://junction.example/dockers");
            assertThat(link.known().title()).contains("Dockers to strike again");
            assertThat(link.teaser().map(Input::content))
                    .hasValueSatisfying(text -> assertThat(text).contains("strike again on Wednesday"));
        });
    }

    @Test
    void readsTheAddressesOfANewsSitemap() throws IOException {
        List<Found> found = sample("news-sitemap.xml");
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).isInstanceOfSatisfying(Found.Link.class, link -> {
            assertThat(link.url()).isEqualTo("http://junction.example/mediator");
            assertThat(link.known().outlet()).contains("The Junction");
            assertThat(link.known().language()).contains("en");
            assertThat(link.known().published().map(Published::date)).contains(LocalDate.of(2021, 5, 18));
        });
    }

    @Test
    void readsNewsMlG2AndLeavesOutWhatIsWithdrawn() throws IOException {
        List<Found> found = sample("newsml-g2.xml");
        assertThat(found).hasSize(2);
        Article article = article(found.get(0));
        assertThat(article.title()).contains("Rail dispute: mediator found");
        assertThat(article.outlet()).contains("Example Agency");
        assertThat(article.metadata().authors()).containsExactly("Mira Holt");
        assertThat(article.metadata().section()).contains("labour");
        assertThat(article.metadata()
                        .published()
                        .map(published -> published.when().toString()))
                .contains("2021-05-18T17:58+02:00");
        assertThat(article.dateline()).isPresent();
        assertThat(article.text()).contains("a mediator & a first date.").endsWith("the company said.");
        assertThat(reason(found.get(1))).isEqualTo("is withdrawn by its agency");
    }

    @Test
    void readsNitf() throws IOException {
        Article article = article(sample("nitf.xml").get(0));
        assertThat(article.title()).contains("Mediator found in rail dispute");
        assertThat(article.outlet()).contains("The Junction");
        assertThat(article.metadata().authors()).containsExactly("Mira Holt");
        assertThat(article.metadata().section()).contains("Labour");
        assertThat(from(article)).contains("NITF date.issue");
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 18));
        assertThat(article.text())
                .startsWith("LINDAU, May 18 - The rail union")
                .doesNotContain("Brandt in Lindau")
                .endsWith("the company said.");
    }

    @Test
    void readsNinJs() throws IOException {
        Article article = article(sample("ninjs.json").get(0));
        assertThat(article.title()).contains("Mediator found in rail dispute");
        assertThat(article.outlet()).contains("Example Agency");
        assertThat(article.metadata().authors()).containsExactly("Mira Holt");
        assertThat(article.published()).contains(LocalDate.of(2021, 5, 18));
        assertThat(article.text()).startsWith("LINDAU, May 18").endsWith("the company said.");
    }

    @Test
    void readsASpreadsheetWithNamedColumns() throws IOException {
        List<Found> found = sample("sheet.csv");
        assertThat(found).hasSize(2);
        Article first = article(found.get(0));
        assertThat(first.source()).isEqualTo("sheet.csv:2");
        assertThat(first.title()).contains("Mediator for rail dispute");
        assertThat(first.metadata().authors()).containsExactly("Mira Holt", "Ole Berg");
        assertThat(first.url()).contains("http://news.example/rail/mediator");
        assertThat(first.text()).contains("\"It is a start,\" said");
        assertThat(article(found.get(1)).published()).contains(LocalDate.of(2021, 5, 18));
        assertThat(article(found.get(1)).text()).contains("René Maßmann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples.zip", "samples.tar.gz"})
    void readsWhatLiesInArchives(String name) throws IOException {
        List<Found> found = sample(name);
        assertThat(found).hasSize(2);
        assertThat(article(found.get(0)).source()).isEqualTo(name + "!rail.html");
        assertThat(article(found.get(0)).outlet()).contains("The Junction");
        assertThat(article(found.get(1)).source()).isEqualTo(name + "!release.txt");
    }

    @Test
    void readsJsonOfItsOwnInLinesAndDocuments() {
        assertThat(read("a.jsonl", "{\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}\n"))
                .hasSize(2);
        assertThat(read("-", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}")).hasSize(2);
        assertThat(read("a.json", "{\n  \"text\": \"One.\",\n  \"source\": \"x\"\n}"))
                .hasSize(1);
        List<Found> array = read("a.json", "[{\"text\":\"One.\"},{\"title\":\"Two\"}]");
        assertThat(article(array.get(0)).source()).isEqualTo("a.json:1");
        assertThat(reason(array.get(1))).isEqualTo("has neither \"text\" nor \"html\"");
        assertThat(reason(read("a.json", "{\n \"text\": \n").get(0))).startsWith("is broken JSON at line 3");
    }

    @Test
    void declaresNoEntitiesAndFetchesNone() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><title>T</title><item><title>&b;</title>"
                + "<link>http://a.example/1</link><description>&f; &amp; &b;</description></item></channel></rss>";
        List<Found> found = read("a.xml", bomb);
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).isInstanceOfSatisfying(Found.Link.class, link -> {
            assertThat(link.known().title().orElse("")).doesNotContain("ha");
            assertThat(link.teaser().map(Input::content).orElse("")).doesNotContain("root:", "haha");
        });
    }

    @Test
    @Timeout(10)
    void isNotHeldUpByAPrologThatCanBeReadInManyWays() {
        for (String prolog : new String[] {"<??>", "<!---->", "<!DOCTYPE a[]>", "<?a?> <!-- ?> -->"}) {
            assertThat(read("a", prolog.repeat(2000) + "!")).hasSize(1);
        }
    }

    @Test
    void stopsCompressedBombs() throws IOException {
        byte[] zeros = new byte[1_000_000];
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            for (int at = 0; at < 40; at++) {
                out.write(zeros);
            }
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (int at = 0; at < 4; at++) {
                out.putNextEntry(new ZipEntry(at + ".jsonl"));
                for (int each = 0; each < 10; each++) {
                    out.write(zeros);
                }
            }
        }
        for (byte[] bomb : List.of(gzip.toByteArray(), zip.toByteArray())) {
            List<Found> found = read("bomb.jsonl", new ByteArrayInputStream(bomb));
            assertThat(reason(found.get(found.size() - 1))).contains("expands more than 200 times");
        }
    }

    @Test
    void stopsArchivesInArchives() throws IOException {
        byte[] bytes = "The talks go on.".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < 8; at++) {
            ByteArrayOutputStream gzip = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
                out.write(bytes);
            }
            bytes = gzip.toByteArray();
        }
        assertThat(reason(read("deep.gz", new ByteArrayInputStream(bytes)).get(0)))
                .isEqualTo("lies in more than 4 archives");
    }

    @Test
    void namesABrokenEntryAndReadsTheNext() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.pdf"));
            out.write("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("b.txt"));
            out.write("The talks go on.".getBytes(StandardCharsets.UTF_8));
        }
        List<Found> found = read("a.zip", new ByteArrayInputStream(zip.toByteArray()));
        assertThat(found).hasSize(2);
        assertThat(((Found.Unusable) found.get(0)).source()).isEqualTo("a.zip!a.pdf");
        assertThat(article(found.get(1)).text()).isEqualTo("The talks go on.");
    }

    @Test
    void saysWhatIsWrongWithASpreadsheet() {
        assertThat(reason(read("a.csv", "day,what\n1,2\n").get(0))).startsWith("has no column named text, html or url");
        List<Found> rows = read("a.csv", "text,date\nThe talks go on.,soon\nThe talks end.,2021-05-18\n");
        assertThat(reason(rows.get(0))).contains("no date like");
        assertThat(article(rows.get(1)).text()).isEqualTo("The talks end.");
    }

    @Test
    void namesWhatCutOffArchivesLack() throws IOException {
        byte[] warc = FormatsTest.class
                .getResourceAsStream("/readout/fetch/samples/plain.warc")
                .readAllBytes();
        List<Found> found = read("cut.warc", new ByteArrayInputStream(warc, 0, warc.length / 2));
        assertThat(found).isNotEmpty();
        assertThat(found.get(found.size() - 1)).isInstanceOf(Found.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a member a record", "one member"})
    void readsWhatStandsBeforeTheBreakOfACompressedArchive(String packed) throws IOException {
        byte[] warc = FormatsTest.class
                .getResourceAsStream("/readout/fetch/samples/plain.warc")
                .readAllBytes();
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        if (packed.equals("one member")) {
            twice.write(gzip(warc, warc));
        } else {
            twice.write(gzip(warc));
            twice.write(gzip(warc));
        }
        List<Found> found = read("cut.warc.gz", new ByteArrayInputStream(twice.toByteArray(), 0, twice.size() - 60));
        assertThat(found).hasSizeGreaterThan(1);
        assertThat(article(found.get(0)).text()).contains("Sankt Pölten’s dockers");
        assertThat(reason(found.get(found.size() - 1))).contains("breaks off");
    }

    private static byte[] gzip(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            for (byte[] part : parts) {
                zipped.write(part);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsAMessageOfOutlook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem message = new POIFSFileSystem()) {
            chunk(message, "__substg1.0_0037001F", "Talks go on".getBytes(StandardCharsets.UTF_16LE));
            chunk(message, "__substg1.0_0C1A001F", "Harbour Board".getBytes(StandardCharsets.UTF_16LE));
            chunk(
                    message,
                    "__substg1.0_00470102",
                    "c=NO;a= ;p=Board;l=MAIL-190503081500Z-1".getBytes(StandardCharsets.US_ASCII));
            chunk(
                    message,
                    "__substg1.0_1000001F",
                    "The crews and the owners met on Tuesday and will meet again on Friday, the board said.\r\n"
                            .getBytes(StandardCharsets.UTF_16LE));
            message.writeFilesystem(bytes);
        }
        Article article = article(read("letter.msg", new ByteArrayInputStream(bytes.toByteArray()))
                .get(0));
        assertThat(article.title()).contains("Talks go on");
        assertThat(article.outlet()).contains("Harbour Board");
        assertThat(article.published()).contains(LocalDate.of(2019, 5, 3));
        assertThat(article.text()).startsWith("The crews and the owners met");
        assertThat(reason(read("cut.msg", new ByteArrayInputStream(bytes.toByteArray(), 0, 600))
                        .get(0)))
                .isNotEmpty();
    }

    private static void chunk(POIFSFileSystem message, String name, byte[] content) throws IOException {
        message.createDocument(new ByteArrayInputStream(content), name);
    }

    @Test
    void readsAllTextOfAMixedMessage() {
        String mail = """
                From: Harbour Board <press@harbour.example>
                Date: Fri, 3 May 2019 08:15:00 +0000
                Subject: Talks go on
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                The crews and the owners met on Tuesday and parted after six hours, the board said.
                --b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --b
                Content-Type: text/plain; charset=utf-8

                They will meet again on Friday in the harbour office, and boats will sail until then.
                --b--
                """;
        assertThat(article(read("mixed.eml", mail.replace("\n", "\r\n")).get(0)).paragraphs())
                .hasSize(2);
    }
}
