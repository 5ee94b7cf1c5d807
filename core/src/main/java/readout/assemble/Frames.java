package readout.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.fact.Evidence;
import readout.fact.PartialDate;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.AttributeValue;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.TimeType;

/** Accessors for frames that the assemblers share. */
final class Frames {
    /** Largest gap in the middle of an argument, in characters. */
    private static final int GAP = 30;

    private Frames() {}

    static List<Frame> of(ResolvedArticle article, FrameKind kind) {
        return article.frames().stream().filter(frame -> frame.kind() == kind).toList();
    }

    /** Value of an attribute as an enum constant. */
    static <E extends Enum<E>> Optional<E> value(Frame frame, FrameAttribute attribute, Class<E> type) {
        return frame.attribute(attribute).map(value -> constant(value.value(), type));
    }

    static <E extends Enum<E>> E constant(String value, Class<E> type) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static double probability(Frame frame, FrameAttribute attribute) {
        return frame.attribute(attribute).map(AttributeValue::probability).orElse(1.0);
    }

    /** Probability of the likeliest argument, 0 if there is none. */
    static double probability(Frame frame, ArgumentRole role) {
        return frame.argument(role).map(Argument::probability).orElse(0.0);
    }

    static List<Span> spans(Frame frame, ArgumentRole role) {
        return frame.arguments(role).stream().map(Argument::span).sorted().toList();
    }

    /** Spans of an argument, joined where only a few words separate them that belong to nothing else in the frame. */
    static List<Span> joined(Frame frame, ArgumentRole role) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans(frame, role)) {
            Span last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            boolean near = span.begin() - last.end() <= GAP
                    && isFree(frame, role, new Span(Math.min(last.end(), span.begin()), span.begin()));
            if (!joined.isEmpty() && near) {
                joined.set(joined.size() - 1, last.to(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isFree(Frame frame, ArgumentRole role, Span gap) {
        return !frame.trigger().overlaps(gap)
                && frame.arguments().entrySet().stream()
                        // the target of a demand is inside the name: "reforms of China’s economy"
                        .filter(entry -> entry.getKey() != role && entry.getKey() != ArgumentRole.TARGET)
                        .flatMap(entry -> entry.getValue().stream())
                        .noneMatch(argument -> argument.span().overlaps(gap));
    }

    /** Calendar date of the frame's time argument. */
    static Optional<PartialDate> date(ResolvedArticle article, Frame frame, ArgumentRole role) {
        return dates(article, frame, role).findFirst();
    }

    static Stream<PartialDate> dates(ResolvedArticle article, Frame frame, ArgumentRole role) {
        return spans(frame, role).stream()
                .flatMap(span -> article.timesIn(span).stream())
                .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                .map(TimeExpression::value)
                .map(Frames::day)
                .flatMap(value -> PartialDate.in(value).stream());
    }

    /** Removes the time of day from a value. */
    private static String day(String value) {
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value;
    }

    /** Words of the arguments with this role, absent if there are none. */
    static Optional<String> words(ResolvedArticle article, Frame frame, ArgumentRole role) {
        return Optional.of(spans(frame, role).stream().map(article::text).collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty());
    }

    /** Sentence with the frame's trigger. */
    static List<Evidence> evidence(ResolvedArticle article, Frame frame) {
        Span own = article.sentenceAt(frame.trigger()).orElse(frame.trigger());
        return List.of(new Evidence(article.article(), own));
    }
}
