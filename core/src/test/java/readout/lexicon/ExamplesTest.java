package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import readout.fact.EventType;
import readout.merge.PersonNames;
import readout.merge.Terms;
import readout.read.metadata.Timestamps;

/** Every entry of a resource file is found in its own example, the last column of its line. */
class ExamplesTest {
    /** Whether what the code makes of a line finds its example. */
    private interface Finder {
        boolean finds(List<String> row, String example);
    }

    private static final Path FOLDER = Path.of("src/main/resources/readout/lexicon");
    /** A file of numbers, which has no words to find. */
    private static final String NUMBERS = "view-floors.tsv";

    private static final Map<String, Finder> FILES = new TreeMap<>();

    static {
        FILES.put("abbreviations.tsv", (row, example) -> isAbbreviation(row.get(0), example));
        FILES.put("boilerplate.tsv", ExamplesTest::isPatternOf);
        FILES.put("charset-labels.tsv", ExamplesTest::isCharset);
        FILES.put("company-endings.tsv", (row, example) -> isWord(row.get(0), example));
        FILES.put("csv-columns.tsv", (row, example) -> row.get(1).equals(letters(example)));
        FILES.put("date-line-words.tsv", (row, example) -> isWord(row.get(0), example));
        FILES.put("events.tsv", ExamplesTest::isEvent);
        FILES.put("file-formats.tsv", listed("file-formats.tsv"));
        FILES.put("general-terms.tsv", ExamplesTest::isGeneral);
        FILES.put("given-names.tsv", ExamplesTest::isGivenName);
        FILES.put("group-words.tsv", listed("group-words.tsv"));
        FILES.put("holidays.tsv", ExamplesTest::isHoliday);
        FILES.put("languages.tsv", ExamplesTest::isLanguage);
        FILES.put("meeting-words.tsv", listed("meeting-words.tsv"));
        FILES.put("observers.tsv", (row, example) -> isWord(row.get(0), example));
        FILES.put("page-elements.tsv", listed("page-elements.tsv"));
        FILES.put("page-boilerplate.tsv", ExamplesTest::isPatternOf);
        FILES.put("page-text.tsv", (row, example) -> isFound(row.get(1), example));
        FILES.put("parties.tsv", ExamplesTest::isParty);
        FILES.put("person-titles.tsv", listed("person-titles.tsv"));
        FILES.put("plover-modes.tsv", ExamplesTest::isMode);
        FILES.put("predicates.tsv", (row, example) -> isWord(row.get(0), example.replace("n't", " n't")));
        FILES.put("pronouns.tsv", (row, example) -> isWord(row.get(0), example) && Pronouns.isPronoun(row.get(0)));
        FILES.put("published-metas.tsv", listed("published-metas.tsv"));
        FILES.put("sentence-starts.tsv", (row, example) -> isFound("^" + row.get(0) + "\\b", example));
        FILES.put("slugs.tsv", (row, example) -> isFound("^(" + row.get(0) + ")\\b", example));
        FILES.put("states.tsv", (row, example) -> States.in(example).contains(row.get(0)));
        FILES.put("time-words.tsv", listed("time-words.tsv"));
        FILES.put("time-zones.tsv", ExamplesTest::isZone);
    }

    @Test
    void everyFileOfWordsIsTested() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".tsv") && !file.equals(NUMBERS)))
                    .containsExactlyInAnyOrderElementsOf(FILES.keySet());
        }
    }

    @Test
    void everyFileHasEntries() {
        assertThat(FILES.keySet())
                .allSatisfy(file -> assertThat(Resource.rows(file, 2)).as(file).isNotEmpty());
    }

    static Stream<Arguments> lines() {
        return FILES.keySet().stream()
                .flatMap(file -> Resource.rows(file, 2).stream().map(row -> Arguments.of(file, row)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyEntryIsFoundInItsExample(String file, List<String> row) {
        String example = row.get(row.size() - 1);
        assertThat(FILES.getOrDefault(file, (none, text) -> false).finds(row, example))
                .as("example of %s: %s", row.subList(0, row.size() - 1), example)
                .isTrue();
    }

    /** All entries of the row's list together find what this entry alone finds too. */
    private static Finder listed(String file) {
        return (row, example) -> {
            Pattern entry = Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE);
            String list = Resource.anyOf(file, row.get(0));
            return Stream.of(whole(list, ""), whole(list, "s"))
                    .flatMap(words -> words.matcher(example).results())
                    .anyMatch(found -> entry.matcher(found.group(1)).matches());
        };
    }

    private static Pattern whole(String words, String ending) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + words + ")" + ending + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    private static boolean isWord(String word, String example) {
        return whole(Pattern.quote(word), "").matcher(example).find();
    }

    private static boolean isFound(String expression, String example) {
        return Pattern.compile(expression).matcher(example).find();
    }

    private static boolean isPatternOf(List<String> row, String example) {
        return isFound(row.get(0), example.toLowerCase(Locale.ROOT));
    }

    private static boolean isAbbreviation(String word, String example) {
        Matcher found = Pattern.compile("\\b" + word + "\\.\\W*(\\w+)").matcher(example);
        return found.find() && Abbreviations.goesOn(word, found.group(1));
    }

    private static boolean isCharset(List<String> row, String example) {
        return isWord(row.get(0), example) && Charset.isSupported(row.get(1));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static boolean isEvent(List<String> row, String example) {
        return FixedEvents.all().stream()
                .anyMatch(event -> event.name().equals(row.get(4))
                        && event.words().matcher(example).find());
    }

    /** Function words are no terms; what is general in negotiations is one, by its beginning. */
    private static boolean isGeneral(List<String> row, String example) {
        boolean term = Terms.of(example).contains(row.get(1));
        return switch (row.get(0)) {
            case "function" -> isWord(row.get(1), example) && !term;
            case "position" -> term;
            default -> isWord(row.get(1), example) && Terms.of(example).containsAll(Terms.of(row.get(1)));
        };
    }

    private static boolean isGivenName(List<String> row, String example) {
        List<String> words = PersonNames.words(example);
        return Arrays.stream(row.get(0).split("\\|")).filter(words::contains).count() == 2;
    }

    private static boolean isHoliday(List<String> row, String example) {
        return isFound(row.get(0), example);
    }

    private static boolean isLanguage(List<String> row, String example) {
        List<String> words = List.of(row.get(1).split(" "));
        return Arrays.stream(example.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(words::contains)
                        .count()
                > 2;
    }

    private static boolean isMode(List<String> row, String example) {
        return PloverModes.of(EventType.valueOf(row.get(0)), example)
                .filter(mode -> mode.name().equals(row.get(1)))
                .isPresent();
    }

    private static boolean isParty(List<String> row, String example) {
        return Stream.concat(Stream.of(row.get(0)), Arrays.stream(row.get(1).split("\\|")))
                .anyMatch(name -> isWord(name, example)
                        && PoliticalParties.of(name).filter(row.get(0)::equals).isPresent());
    }

    private static boolean isZone(List<String> row, String example) {
        return example.toLowerCase(Locale.ROOT).endsWith(" " + row.get(0))
                && Timestamps.in(example).isPresent();
    }
}
