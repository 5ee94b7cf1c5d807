package readout.assemble;

import java.util.ArrayList;
import java.util.List;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.ContentTag;
import readout.tag.Frame;
import readout.text.Places;
import readout.text.Span;

/** Extends statements by the following sentences that continue them without words of saying of their own. */
final class Continuations {
    private final ResolvedArticle article;
    private final Places<ContentTag> contents;

    Continuations(ResolvedArticle article) {
        this.article = article;
        contents = Places.of(article.tagged().contents(), ContentTag::span);
    }

    /** Frames in text order, some with more content. */
    List<Frame> extended(List<Frame> frames) {
        List<Frame> extended = new ArrayList<>();
        for (int at = 0; at < frames.size(); at++) {
            int end = at + 1 < frames.size()
                    ? begin(frames.get(at + 1))
                    : article.text().length();
            extended.add(extended(frames.get(at), end));
        }
        return extended;
    }

    /** Offset at which a frame's own words begin. */
    private static int begin(Frame frame) {
        return frame.arguments().values().stream()
                .flatMap(List::stream)
                .mapToInt(argument -> argument.span().begin())
                .reduce(frame.trigger().begin(), Math::min);
    }

    private Frame extended(Frame frame, int end) {
        List<Argument> content = new ArrayList<>(frame.arguments(ArgumentRole.CONTENT));
        int own = content.stream()
                .mapToInt(argument -> argument.span().end())
                .reduce(frame.trigger().end(), Math::max);
        double least = frame.probability();
        for (Span sentence : article.sentences().overlapping(new Span(own, Math.max(own, end)))) {
            if (sentence.begin() < own) {
                continue;
            }
            if (sentence.end() > end || !isSaid(sentence)) {
                break;
            }
            content.add(new Argument(sentence, least));
        }
        return content.size() == frame.arguments(ArgumentRole.CONTENT).size()
                ? frame
                : frame.with(ArgumentRole.CONTENT, content);
    }

    /** True if nine tenths of the sentence are content of a statement and some of it is in quotation marks. */
    private boolean isSaid(Span sentence) {
        int common = contents.overlapping(sentence).stream()
                .mapToInt(content -> Math.min(content.span().end(), sentence.end())
                        - Math.max(content.span().begin(), sentence.begin()))
                .sum();
        return 10 * common >= 9 * sentence.length()
                && !article.quotations().overlapping(sentence).isEmpty();
    }
}
