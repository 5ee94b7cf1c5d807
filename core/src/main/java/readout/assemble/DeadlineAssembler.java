package readout.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fact.Deadline;
import readout.fact.Fact;
import readout.fact.PartialDate;
import readout.resolve.ResolvedArticle;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameKind;
import readout.text.TimeExpression;
import readout.text.TimeType;

/** Assembles deadlines: days by which something must happen, expires or takes effect. */
final class DeadlineAssembler implements Assembler<Deadline> {
    private static final Calibration CALIBRATION = Calibration.of("deadline");

    @Override
    public List<Fact<Deadline>> assemble(ResolvedArticle article) {
        List<Fact<Deadline>> deadlines = new ArrayList<>();
        for (Frame frame : Frames.of(article, FrameKind.DEADLINE)) {
            double score = frame.probability();
            if (CALIBRATION.reports(score)) {
                deadlines.add(new Fact<>(
                        new Deadline(
                                article.text(frame.trigger()),
                                date(article, frame),
                                Frames.words(article, frame, ArgumentRole.CONDITION),
                                Frames.words(article, frame, ArgumentRole.CONSEQUENCE),
                                frame.argument(ArgumentRole.ACTOR)
                                        .flatMap(argument -> article.parties(argument.span()).stream()
                                                .findFirst())),
                        Frames.evidence(article, frame),
                        CALIBRATION.confidence(score)));
            }
        }
        return deadlines;
    }

    private static Optional<PartialDate> date(ResolvedArticle article, Frame frame) {
        return article.timesIn(frame.trigger()).stream()
                .filter(time -> time.type() == TimeType.DATE)
                .map(TimeExpression::value)
                .flatMap(value -> PartialDate.in(value).stream())
                .findFirst();
    }
}
