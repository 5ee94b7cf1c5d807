package readout.fetch.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Found;
import readout.lexicon.Resource;
import readout.read.ArticleReader;
import readout.read.Input;
import readout.read.PageDecoder;
import readout.read.Unreadable;
import readout.read.metadata.Authors;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** CSV (RFC 4180) whose first row names the columns, separated by comma, semicolon or tab. */
final class CsvArticles implements Format {
    private static final Map<String, Set<String>> NAMES = Resource.rows("csv-columns.tsv", 3).stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableSet())));
    private static final Set<String> CONTENT = Set.of("text", "html", "url");
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final int LONGEST_ROW = 2 * ArticleReader.LONGEST_INPUT;

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        String name = item.source().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return true;
        }
        String header = header(item);
        List<String> columns = header.lines()
                .limit(1)
                .flatMap(line -> Arrays.stream(line.split(String.valueOf(delimiter(line)), -1)))
                .map(CsvArticles::column)
                .toList();
        return columns.size() > 1
                && columns.stream().noneMatch(String::isEmpty)
                && columns.stream().anyMatch(CONTENT::contains);
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        String header = header(item);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(header))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        Rows reader = new Rows(new InputStreamReader(item.stream(), charset(item)));
        try (CSVParser parser = format.parse(reader)) {
            Iterator<CSVRecord> rows = parser.iterator();
            if (!rows.hasNext()) {
                throw new Unreadable("is empty");
            }
            List<String> columns = columns(rows.next());
            while (rows.hasNext()) {
                reader.nextRow();
                row(item, columns, rows.next(), findings);
            }
        } catch (UncheckedIOException broken) {
            throw new Unreadable("breaks off: " + broken.getMessage());
        }
        findings.require("rows");
    }

    private static List<String> columns(CSVRecord header) throws Unreadable {
        List<String> columns = header.stream().map(CsvArticles::column).toList();
        if (columns.stream().noneMatch(CONTENT::contains)) {
            throw new Unreadable("has no column named text, html or url in its first row: "
                    + header.stream().limit(8).collect(Collectors.joining(", ")));
        }
        return columns;
    }

    private static void row(FormatInput item, List<String> columns, CSVRecord row, FoundItems findings) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < Math.min(columns.size(), row.size()); at++) {
            if (!row.get(at).isBlank()) {
                values.putIfAbsent(columns.get(at), row.get(at));
            }
        }
        String place = item.source() + ":" + row.getRecordNumber();
        try {
            article(place, values, findings);
        } catch (Unreadable unreadable) {
            findings.unusable(place, unreadable.reason());
        }
    }

    private static void article(String place, Map<String, String> values, FoundItems findings) throws Unreadable {
        Metadata known = metadata(values);
        String source = values.getOrDefault("source", place);
        Optional<String> url = Optional.ofNullable(values.get("url"));
        if (values.containsKey("html")) {
            findings.article(Input.ofPage(source, values.getOrDefault("html", ""))
                    .at(url)
                    .with(known));
        } else if (values.containsKey("text")) {
            findings.article(Input.ofText(source, values.getOrDefault("text", ""))
                    .at(url)
                    .with(known));
        } else if (url.isPresent()) {
            findings.link(new Found.Link(place, url.get(), known, Optional.empty()));
        } else {
            throw new Unreadable("has neither text nor html nor url");
        }
    }

    private static Metadata metadata(Map<String, String> values) throws Unreadable {
        Optional<String> date = Optional.ofNullable(values.get("published"));
        Optional<Timestamp> published = date.flatMap(Timestamps::in);
        if (date.isPresent() && published.isEmpty()) {
            throw new Unreadable("has \"published\": \"" + date.get() + "\", which is no date like 2019-07-25");
        }
        return Metadata.NONE
                .withTitle(Optional.ofNullable(values.get("title")))
                .withOutlet(Optional.ofNullable(values.get("outlet")))
                .withAuthors(Authors.of(values.getOrDefault("authors", "")))
                .withSection(Optional.ofNullable(values.get("section")))
                .withLanguage(Optional.ofNullable(values.get("language")))
                .withPublished(published.map(when -> Published.stated(when, PublishedBasis.GIVEN, "column published")));
    }

    /** The column's canonical name, empty for an unknown column. */
    private static String column(String written) {
        String name = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String header(FormatInput item) throws IOException {
        return item.start().lines().findFirst().orElse("");
    }

    private static char delimiter(String header) {
        char most = DELIMITERS.get(0);
        for (char each : DELIMITERS) {
            most = count(header, each) > count(header, most) ? each : most;
        }
        return most;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(each -> each == sought).count();
    }

    /** The charset: spreadsheets write UTF-8, or Windows' own charset without declaring it. */
    private static Charset charset(FormatInput item) throws IOException {
        return PageDecoder.looksLikeUtf8(item.head()) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** A reader that stops where an unclosed quote would turn the rest of the file into one row. */
    private static final class Rows extends FilterReader {
        private long inRow;

        Rows(Reader reader) {
            super(reader);
        }

        void nextRow() {
            inRow = 0;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(1);
            return next;
        }

        @Override
        public int read(char[] characters, int offset, int length) throws IOException {
            int count = super.read(characters, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) throws IOException {
            inRow += more;
            if (inRow > LONGEST_ROW) {
                throw new IOException("a row of more than " + LONGEST_ROW + " characters; is a quote not closed?");
            }
        }
    }
}
