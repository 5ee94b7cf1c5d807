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

/** What assemblers ask of frames. */
final class Frames {
    /** So many characters may be missing in the middle of an argument. */
    private static final int GAP = 30;

    private Frames() {}

    static List<Frame> of(ResolvedArticle article, FrameKind kind) {
        return article.frames().stream().filter(frame -> frame.kind() == kind).toList();
    }

    /** The value of an attribute as a constant of the enum. */
    static <E extends Enum<E>> Optional<E> value(Frame frame, FrameAttribute attribute, Class<E> type) {
        return frame.attribute(attribute).map(value -> constant(value.value(), type));
    }

    static <E extends Enum<E>> E constant(String value, Class<E> type) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static double probability(Frame frame, FrameAttribute attribute) {
        return frame.attribute(attribute).map(AttributeValue::probability).orElse(1.0);
    }

    /** The likeliest argument's probability, 0 without one. */
    static double probability(Frame frame, ArgumentRole role) {
        return frame.argument(role).map(Argument::probability).orElse(0.0);
    }

    static List<Span> spans(Frame frame, ArgumentRole role) {
        return frame.arguments(role).stream().map(Argument::span).sorted().toList();
    }

    /** The argument's spans, those joined that only some words part which belong to nothing else of the frame. */
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
                        // Of whom a thing is wanted stands inside its name: "reforms of China’s economy".
                        .filter(entry -> entry.getKey() != role && entry.getKey() != ArgumentRole.TARGET)
                        .flatMap(entry -> entry.getValue().stream())
                        .noneMatch(argument -> argument.span().overlaps(gap));
    }

    /** The calendar date that the frame's time tells. */
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

    /** A value without its time of day. */
    private static String day(String value) {
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value;
    }

    /** The words of the arguments with this role, absent where there are none. */
    static Optional<String> words(ResolvedArticle article, Frame frame, ArgumentRole role) {
        return Optional.of(spans(frame, role).stream().map(article::text).collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty());
    }

    /** The sentence that holds the frame's trigger. */
    static List<Evidence> evidence(ResolvedArticle article, Frame frame) {
        Span own = article.sentenceAt(frame.trigger()).orElse(frame.trigger());
        return List.of(new Evidence(article.article(), own));
    }
}
