package readout.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.text.Article;
import readout.text.Dateline;
import readout.text.Span;

/** A paragraph to the parts that are analysed one by one: without the dateline, cut where the blank after a full stop was lost. */
final class Pieces {
    private static final Pattern LOST_BLANK =
            Pattern.compile("(?<=\\p{Ll}\\p{Ll}[.!?][\"”’]?)(?=[\"“]?\\p{Lu}\\p{Ll}*[ ’',])");

    private Pieces() {}

    static List<Span> of(Article article, Span paragraph) {
        int begin = article.dateline()
                .map(Dateline::span)
                .filter(dateline -> dateline.begin() == paragraph.begin())
                .map(Span::end)
                .orElse(paragraph.begin());
        List<Span> pieces = new ArrayList<>();
        Matcher cuts = LOST_BLANK
                .matcher(article.text())
                .region(begin, paragraph.end())
                .useTransparentBounds(true);
        while (cuts.find()) {
            if (cuts.start() > begin && cuts.start() < paragraph.end()) {
                pieces.add(new Span(begin, cuts.start()));
                begin = cuts.start();
            }
        }
        if (begin < paragraph.end()) {
            pieces.add(new Span(begin, paragraph.end()));
        }
        return pieces;
    }
}
