package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Span;

final class NeuralTaggerTest {
    private static final Tagger TAGGER = new NeuralTagger();
    private static final String ENVOY =
            "“We will not sign before the blockade ends,” chief negotiator Paul Okoye told reporters in Lindau on Tuesday.";

    @Test
    void aQuotationHasItsSpeakerAndItsContent() {
        TaggedArticle article = tag(ENVOY);
        Frame statement = likeliest(article, FrameKind.STATEMENT);
        assertThat(words(article, statement.argument(ArgumentRole.SOURCE).orElseThrow()))
                .contains("Paul Okoye");
        assertThat(words(article, statement.argument(ArgumentRole.CONTENT).orElseThrow()))
                .contains("We will not sign before the blockade ends");
    }

    @Test
    void aStatementHasTheWholePhraseOfSaying() {
        TaggedArticle article = tag("The ministry has not said whether talks will go on in Lindau next week.");
        Frame statement = likeliest(article, FrameKind.STATEMENT);
        assertThat(words(article, statement.argument(ArgumentRole.PREDICATE).orElseThrow()))
                .contains("said");
    }

    @Test
    void whatIsCommunicatedIsFoundWithoutACue() {
        TaggedArticle article = tag(ENVOY);
        assertThat(article.contents())
                .extracting(content -> content.span().of(article.text()))
                .anyMatch(content -> content.contains("sign before the blockade"));
    }

    @Test
    void aContentThatGoesOnOverAWindowsEdgeIsOne() {
        String text = "“" + "We want peace and we want bread and we want work, ".repeat(14)
                + "and that is all,” Paul Okoye said.";
        TaggedArticle article = tag(text);
        assertThat(article.contents()).anyMatch(content -> content.span().length() > 500);
    }

    @Test
    void spansLieWithinTheTextInOrder() {
        for (TaggedReference reference : TaggedReference.all()) {
            TaggedArticle article = tag(reference.text());
            assertThat(article.frames()).isNotEmpty();
            assertOrdered(article.frames().stream().map(Frame::trigger));
            assertApart(article.names().stream().map(NameTag::span).toList());
            assertApart(article.times().stream().map(TimeTag::span).toList());
            assertApart(article.contents().stream().map(ContentTag::span).toList());
            assertThat(allSpans(article).toList())
                    .isNotEmpty()
                    .allMatch(span -> span.end() <= article.text().length())
                    .noneMatch(span -> span.of(article.text()).isBlank());
            for (Frame frame : article.frames()) {
                frame.arguments()
                        .values()
                        .forEach(each ->
                                assertApart(each.stream().map(Argument::span).toList()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \u00A0\n\n\t", "\u200B", "\uD83D", "\"", "."})
    void aTextOfNextToNothingIsTagged(String text) {
        TaggedArticle article = tag(text);
        assertThat(article.sentences()).allMatch(span -> !span.of(text).isBlank());
        assertThat(article.names()).hasSizeLessThan(2);
    }

    @Test
    void aHugeWordIsTagged() {
        assertThat(tag("a".repeat(1_000_000)).sentences()).hasSize(1);
    }

    @Test
    void aHundredThousandWordsAreTagged() {
        String text = "The envoy said that ten sides would meet soon. ".repeat(11_000);
        TaggedArticle article = assertTimeoutPreemptively(Duration.ofMinutes(5), () -> tag(text));
        assertThat(article.text()).hasSize(text.length());
    }

    private static TaggedArticle tag(String text) {
        return TAGGER.tag(TestArticles.of(text));
    }

    private static Frame likeliest(TaggedArticle article, FrameKind kind) {
        return article.frames().stream()
                .filter(frame -> frame.kind() == kind)
                .max((one, other) -> Double.compare(one.probability(), other.probability()))
                .orElseThrow();
    }

    private static String words(TaggedArticle article, Argument argument) {
        return argument.span().of(article.text());
    }

    private static Stream<Span> allSpans(TaggedArticle article) {
        Stream<Span> arguments = article.frames().stream()
                .flatMap(frame -> frame.arguments().values().stream())
                .flatMap(List::stream)
                .map(Argument::span);
        return Stream.concat(arguments, article.frames().stream().map(Frame::trigger));
    }

    private static void assertOrdered(Stream<Span> spans) {
        assertThat(spans.toList()).isSorted();
    }

    private static void assertApart(List<Span> spans) {
        assertThat(IntStream.range(1, spans.size())
                        .filter(i -> spans.get(i).begin() < spans.get(i - 1).end()))
                .isEmpty();
    }
}
