package readout.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import readout.Pipeline;
import readout.fetch.Sources;
import readout.fetch.input.Found;
import readout.read.ReadResult;
import readout.text.Article;

/** Loads the articles of a benchmark's inputs. */
final class BenchArticles {
    private BenchArticles() {}

    static List<Article> of(Pipeline pipeline, String... inputs) {
        List<Article> articles = new ArrayList<>();
        for (String input : inputs) {
            Sources.ofFiles(InputStream.nullInputStream(), found -> {
                        if (found instanceof Found.Article article
                                && pipeline.read(article.input()) instanceof ReadResult.Read read) {
                            articles.add(read.article());
                        }
                    })
                    .visit(input);
        }
        return articles;
    }
}
