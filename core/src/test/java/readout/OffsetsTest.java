package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.fact.ArticleRecord;
import readout.fact.Fact;
import readout.fact.FactFrame;
import readout.fact.Statement;
import readout.read.Input;
import readout.read.InputLine;
import readout.read.ReadResult;
import readout.text.Span;
import readout.text.TimeExpression;

/** Every offset in every record cuts out exactly what it claims. */
class OffsetsTest {
    private static final Pipeline PIPELINE = new Pipeline(LocalDate.of(2026, 1, 1));
    private static final long SEED = 20190725;
    private static final int RANDOM_TEXTS = 150;
    private static final List<String> PIECES = List.of(
            "The minister said ",
            "on Monday",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            ".",
            ", ",
            "\n\n",
            "\n",
            " – ",
            "😀",
            "𝒳",
            "é",
            "e\u0301",
            "中文",
            "\u00a0",
            "\u200b",
            "\ud83d",
            "Mr Müller told reporters that ",
            "Russia and the US ",
            "will meet in Geneva ",
            "next week",
            "10 a.m. ",
            "declined to comment",
            "(",
            ")",
            "[LONDON] ",
            "there.The ",
            "according to officials ",
            "demands ",
            "the EU’s ",
            "1,000 ",
            "$5 ",
            "<b>",
            "&amp;",
            "\t",
            "—",
            "…",
            "he added: ",
            "S&P 500 rose 0.7 per cent ");

    private static void check(ArticleRecord record) {
        String text = record.article().text();
        for (TimeExpression time : record.times()) {
            assertThat(time.span().of(text)).isEqualTo(time.text());
        }
        record.people().forEach(person -> person.mentions().forEach(span -> inside(span, text)));
        for (Fact<?> fact : record.facts()) {
            assertThat(fact.evidence()).isNotEmpty();
            fact.spans().forEach(span -> inside(span, text));
            fact.frame().parts().values().forEach(spans -> spans.forEach(span -> inside(span, text)));
        }
        for (Fact<Statement> statement : record.of(Statement.class)) {
            assertThat(statement.frame().first(FactFrame.Part.SPEAKER)).isPresent();
            assertThat(statement.frame().all(FactFrame.Part.CONTENT)).isNotEmpty();
        }
    }

    private static void inside(Span span, String text) {
        assertThat(span.of(text)).isNotBlank();
        boolean splitsBefore =
                span.begin() > 0 && Character.isSurrogatePair(text.charAt(span.begin() - 1), text.charAt(span.begin()));
        boolean splitsAfter = span.end() < text.length()
                && Character.isSurrogatePair(text.charAt(span.end() - 1), text.charAt(span.end()));
        assertThat(splitsBefore || splitsAfter)
                .as("no half of a character at %s", span)
                .isFalse();
    }

    @Test
    void holdsOverRandomUnicodeText() {
        Random random = new Random(SEED);
        int read = 0;
        for (int at = 0; at < RANDOM_TEXTS; at++) {
            StringBuilder text = new StringBuilder();
            int pieces = 1 + random.nextInt(40);
            for (int piece = 0; piece < pieces; piece++) {
                boolean known = random.nextInt(10) > 0;
                text.append(
                        known
                                ? PIECES.get(random.nextInt(PIECES.size()))
                                : Character.toString(random.nextInt(0x20, 0xD7FF)));
            }
            if (PIPELINE.read(Input.ofText("random " + at, text.toString())) instanceof ReadResult.Read article) {
                check(PIPELINE.record(article.article()));
                read++;
            }
        }
        assertThat(read).isGreaterThan(RANDOM_TEXTS / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"negotiation/dev", "attribution", "timex", "pages", "plover"})
    void holdsOverTheSuite(String suite) throws Exception {
        Path inputs = Path.of(System.getProperty("readout.bench", "")).resolve(suite + "/inputs.jsonl");
        String missing = "no benchmark suite at " + inputs.toAbsolutePath().normalize() + ": READOUT_BENCH says where";
        if (!Files.exists(inputs)) {
            System.err.println("SKIPPED: " + missing);
        }
        assumeTrue(Files.exists(inputs), missing);
        int read = 0;
        for (String line : Files.readAllLines(inputs)) {
            if (PIPELINE.read(InputLine.parse(suite, line)) instanceof ReadResult.Read article) {
                check(PIPELINE.record(article.article()));
                read++;
            }
        }
        assertThat(read).isPositive();
    }
}
