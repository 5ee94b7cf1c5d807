package readout.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountsTest {
    @TempDir
    Path root = Path.of(".");

    private void file(String path, String... lines) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    private Counts counts() throws IOException {
        file("README.md", "# A");
        Files.createDirectories(root.resolve("docs"));
        Files.createDirectories(root.resolve("core/src/test"));
        return new Counts(new Checkout(root));
    }

    /** The places in a class with this body, each as its line in the body, from 1, and its number of words. */
    private List<String> lists(String body) throws IOException {
        file("core/src/main/java/a/A.java", "package a; class A {", body, "}");
        return counts().wordLists().stream()
                .map(place -> (place.line() - 1) + ": " + place.what().replaceFirst(" words.*", ""))
                .toList();
    }

    @Test
    void aPlaceHasTheLineWhereItsListBegins() throws IOException {
        assertThat(lists("\nString[] a = {\"to\", \"of\", \"in\", \"at\", \"by\", \"on\", \"New York\"};"))
                .containsExactly("2: 7");
    }

    @Test
    void constantsOfEnumsAndAnnotationsAreFree() throws IOException {
        assertThat(lists("enum B { C(\"to\", \"of\", \"in\", \"at\", \"by\", \"on\"); B(String... c) {} }"))
                .isEmpty();
        assertThat(lists("@B({\"to\", \"of\", \"in\", \"at\", \"by\", \"on\"}) int a;"))
                .isEmpty();
    }

    @Test
    void classesMethodsAndLinesAreCounted() throws IOException {
        file(
                "core/src/main/java/a/A.java",
                "package a;",
                "class A { A() {} static int b() { return 1; } int c() { return 2; } }",
                "class B {}");
        file("core/src/test/java/a/ATest.java", "class ATest {}");
        file("tools/x/src/main/java/c/A.java", "package c; class A {}");
        Counts counts = counts();
        assertThat(counts.largestPackage()).isEqualTo(Map.entry("a", 2L));
        assertThat(counts.staticMethods()).isEqualTo(new Counts.Share(1, 2));
        assertThat(counts.testLines()).isEqualTo(new Counts.Share(1, 3));
        assertThat(counts.namesUsedTwice()).isEqualTo(Map.of("A", List.of("a", "c")));
    }

    @Test
    void longLinesAreThoseOfText() {
        String text = "x".repeat(121);
        assertThat(LongLines.in(List.of(
                        text,
                        "x".repeat(120),
                        "| " + text,
                        "```",
                        text,
                        "```",
                        "",
                        "    " + text,
                        "",
                        "    " + text,
                        text)))
                .containsExactly(1, 11);
    }
}
