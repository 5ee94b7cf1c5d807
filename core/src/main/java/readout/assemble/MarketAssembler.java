package readout.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fact.Direction;
import readout.fact.Fact;
import readout.fact.MarketMove;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.text.Span;

/** Assembles market moves. */
final class MarketAssembler implements Assembler<MarketMove> {
    private static final Calibration CALIBRATION = Calibration.of("market");

    @Override
    public List<Fact<MarketMove>> assemble(ResolvedArticle article) {
        List<Fact<MarketMove>> moves = new ArrayList<>();
        for (Frame frame : Frames.of(article, FrameKind.MARKET)) {
            double score = frame.probability() * Frames.probability(frame, ArgumentRole.INSTRUMENT);
            Optional<Direction> direction = Frames.value(frame, FrameAttribute.MARKET_DIRECTION, Direction.class);
            if (direction.isPresent() && CALIBRATION.reports(score)) {
                frame.argument(ArgumentRole.INSTRUMENT)
                        .map(Argument::span)
                        .map(instrument -> move(article, frame, instrument, direction.get(), score))
                        .ifPresent(moves::add);
            }
        }
        return moves;
    }

    private static Fact<MarketMove> move(
            ResolvedArticle article, Frame frame, Span instrument, Direction direction, double score) {
        return new Fact<>(
                new MarketMove(
                        article.text(instrument),
                        direction,
                        Frames.words(article, frame, ArgumentRole.CHANGE),
                        Frames.date(article, frame, ArgumentRole.TIME),
                        Frames.words(article, frame, ArgumentRole.CAUSE)),
                Frames.evidence(article, frame),
                CALIBRATION.confidence(score));
    }
}
