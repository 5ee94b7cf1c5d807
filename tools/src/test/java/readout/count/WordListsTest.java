package readout.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of words stand in resources, where each entry has an example, and not in code. */
class WordListsTest {
    private static final Path CHECKOUT = Path.of("..");

    @TempDir
    Path root = Path.of(".");

    @Test
    void noListOfMoreThanFiveWordsStandsInCode() throws IOException {
        Checkout checkout = new Checkout(CHECKOUT);
        assertThat(List.of("model", "core", "app", "spark", "tools"))
                .allSatisfy(module -> assertThat(CHECKOUT.resolve(module).resolve("src/main/java"))
                        .isDirectory());
        Counts counts = new Counts(checkout);
        assertThat(counts.largestPackage().getValue()).isGreaterThan(10);
        assertThat(counts.wordLists()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set.of(\"one\", \"two\", \"three\", \"four\", \"five\", \"six\")",
                "Map.of(\"one\", \"two\", \"three\", \"four\", \"five\", \"six\")",
                "Map.ofEntries(Map.entry(\"one\", \"two\"), entry(\"three\", \"four\"), entry(\"five\", \"six\"))",
                "List.of(Set.of(\"one\", \"two\", \"three\"), Set.of(\"four\", \"five\", \"six\"))",
                "f(\"one\", \"two\", \"three\", \"four\", \"five\", \"six\")",
                "new A(\"one\", \"two\", \"three\", \"four\", \"five\", \"six\")",
                "new String[] {\"one\", \"two\", \"three\", \"four\", \"five\", \"six\"}",
                "new String[][] {{\"one\", \"two\"}, {\"three\", \"four\"}, {\"five\", \"six\"}}",
                "List.of(\"one-and-a-half\", \"a_b\", \"aB\", \"html5\", \"a/b\", \"New York\")",
                "switch (x) { case \"one\", \"two\", \"three\" -> 1; case \"four\", \"five\", \"six\" -> 2; default -> 3; }",
                "x.equals(\"one\") || x.equals(\"two\") || (x.equals(\"three\") || !x.equals(\"four\")) || x.equals(\"five\") || x.equals(\"six\")",
                "\"one\".equals(x) || \"two\".equals(x) || \"three\".equals(x) || \"four\" == x || \"five\" == x || \"six\" == x",
                "Pattern.compile(\"a (?:ones?|two|three(?: of)?|four|five\" + \"|six) b\")",
                "Pattern.compile(\"\\\\bone|two|three|four|[Ff]ive|six\" + x)",
                "Pattern.compile(\"^(ONE|TWO|THREE|FOUR|FI(FTH|VE)|SIX)\\\\b|///$\")",
                "select(\"one, two, three, four, five, six\")",
                "\"one two three four five six\".split(\" \")",
                "(\"one two three \" + \"four five six\").lines()"
            })
    void sixWordsAreOneTooMany(String expression) throws IOException {
        assertThat(lists(expression))
                .singleElement()
                .extracting(Place::what)
                .asString()
                .startsWith("6 words: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set.of(\"one\", \"two\", \"three\", \"four\", \"five\")",
                "List.of(text(\"one\", \"its two\"), list(\"three\", \"its four\"), text(\"five\", \"its six\"))",
                "List.of(new A(\"one\", Set.of(\"two\", \"three\")), new A(\"four\", Set.of(\"five\", \"six\")))",
                "List.of(\"a\", \"<p>\", \"1\", \"*\", \"\", \" one\", \"two?\")",
                "Pattern.compile(\"(?:one|two|three) (?:four|five|six)\")",
                "Pattern.compile(\"(?i)(?<a>days?|weeks?|months|mon(?:day)?) (to|of|in|at|by)\")",
                "Pattern.compile(\"(?:one|two|three|\" + x + \"|four|five)\")",
                "say(\"one, two, three of four, five, six\")",
                "f(\"x\", \"y\", \"z\", \"u\", \"v\", \"w\")"
            })
    void fiveWordsSentencesLettersAndCallsOfTheirOwnAreNoList(String expression) throws IOException {
        assertThat(lists(expression)).isEmpty();
    }

    private List<Place> lists(String expression) throws IOException {
        Path folder = Files.createDirectories(root.resolve("core/src/main/java"));
        Files.writeString(folder.resolve("A.java"), "class A { Object a = " + expression + "; }");
        return new Counts(new Checkout(root)).wordLists();
    }
}
