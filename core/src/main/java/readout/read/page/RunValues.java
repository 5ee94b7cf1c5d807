package readout.read.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A run of text of a page with the values of its features, to learn from.
 *
 * @param values in the order of {@link #names()}
 */
public record RunValues(String text, List<Double> values) {
    /** Names of the features. */
    public static List<String> names() {
        return PageFeatures.names();
    }

    /** The runs of a page, in order, without its boilerplate. */
    public static List<RunValues> of(String html) {
        Document page = Jsoup.parse(Characters.clean(html));
        List<PageRun> runs = PageRuns.of(page.body(), new PageBoilerplate(page));
        PageShape shape = new PageShape(page, runs);
        return IntStream.range(0, runs.size())
                .mapToObj(at -> new RunValues(
                        runs.get(at).block().text(),
                        Arrays.stream(PageFeatures.of(shape, at)).boxed().toList()))
                .toList();
    }
}
