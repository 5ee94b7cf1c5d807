package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.fact.Kind;

/** Lists of words stand in resources, where each entry has an example, and not in code. */
class WordListsTest {
    private static final int MOST = 5;
    private static final List<Path> FOLDERS = List.of(Path.of("src/main/java"), Path.of("../app/src/main/java"));

    @Test
    void noListOfMoreThanFiveWordsStandsInCode() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path folder : FOLDERS) {
            sources.addAll(sources(folder));
        }
        assertThat(WordLists.longerThan(MOST, sources)).isEmpty();
    }

    private static List<JavaFileObject> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertThat(java).hasSizeGreaterThan(100);
            List<JavaFileObject> sources = new ArrayList<>();
            for (Path file : java) {
                sources.add(new Source(file.toUri(), Files.readString(file)));
            }
            return sources;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set.of(\"one\", \"two\", \"three\", \"four\", \"five\", \"six\")",
                "Map.of(\"one\", \"two\", \"three\", \"four\", \"five\", \"six\")",
                "List.of(Set.of(\"one\", \"two\", \"three\"), Set.of(\"four\", \"five\", \"six\"))",
                "new String[] {\"one\", \"two\", \"three\", \"four\", \"five\", \"six\"}",
                "switch (x) { case \"one\", \"two\", \"three\" -> 1; case \"four\", \"five\", \"six\" -> 2; default -> 3; }",
                "x.equals(\"one\") || x.equals(\"two\") || (x.equals(\"three\") || x.equals(\"four\")) || x.equals(\"five\") || x.equals(\"six\")",
                "Pattern.compile(\"a (?:ones?|two|three(?: of)?|four|five\" + \"|six) b\")",
                "Pattern.compile(\"\\\\bone|two|three|four|[Ff]ive|six\" + x)",
                "select(\"one, two, three, four, five, six\")",
                "\"one two three four five six\".split(\" \")"
            })
    void sixWordsAreOneTooMany(String expression) throws IOException {
        assertThat(lists(expression)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set.of(\"one\", \"two\", \"three\", \"four\", \"five\")",
                "Pattern.compile(\"(?:one|two|three) (?:four|five|six)\")",
                "Pattern.compile(\"(?:one|two|three|\" + x + \"|four|five)\")",
                "say(\"one, two, three of four, five, six\")",
                "f(\"x\", \"y\", \"z\", \"u\", \"v\", \"w\")"
            })
    void fiveWordsSentencesAndLettersAreNoList(String expression) throws IOException {
        assertThat(lists(expression)).isEmpty();
    }

    private static List<String> lists(String expression) throws IOException {
        Source source = new Source(URI.create("string:///A.java"), "class A { Object a = " + expression + "; }");
        return WordLists.longerThan(MOST, List.of(source));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(URI address, String text) {
            super(address, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
