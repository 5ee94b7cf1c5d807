package readout.read.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Run of a page with its feature values, for training.
 *
 * @param values feature values in the order of {@link #names()}
 */
public record RunValues(String text, List<Double> values) {
    /** Names of the features. */
    public static List<String> names() {
        return PageFeatures.names();
    }

    /** Runs of a page, in order, without boilerplate. */
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
