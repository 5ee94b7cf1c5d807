package readout.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.fact.Position;
import readout.fact.Stance;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.text.Span;

/** What each party wants, gives or refuses: once for each actor, stance and issue. */
final class Positions implements Assembler<Position> {
    private static final Calibration CALIBRATION = Calibration.of("position");

    @Override
    public List<Position> assemble(ResolvedArticle article) {
        List<Position> positions = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Frame frame : Frames.of(article, FrameKind.POSITION)) {
            for (Position position : positions(article, frame)) {
                if (known.add(position.actor() + "/" + position.stance() + "/"
                        + position.issue().toLowerCase(Locale.ROOT))) {
                    positions.add(position);
                }
            }
        }
        return positions;
    }

    private static List<Position> positions(ResolvedArticle article, Frame frame) {
        double score = frame.probability()
                * Math.sqrt(
                        Frames.probability(frame, ArgumentRole.ACTOR) * Frames.probability(frame, ArgumentRole.ISSUE));
        Optional<Stance> stance = Frames.value(frame, FrameAttribute.STANCE, Stance.class);
        List<Span> issue = Frames.joined(frame, ArgumentRole.ISSUE);
        if (stance.isEmpty() || issue.isEmpty() || !CALIBRATION.reports(score)) {
            return List.of();
        }
        return frame.arguments(ArgumentRole.ACTOR).stream()
                .flatMap(actor -> article.parties(actor.span()).stream())
                .distinct()
                .map(party -> new Position(
                        party,
                        frame.argument(ArgumentRole.TARGET)
                                .flatMap(argument -> article.parties(argument.span()).stream()
                                        .findFirst()),
                        stance.get(),
                        issue.stream().map(article::text).collect(Collectors.joining(" ")),
                        frame.argument(ArgumentRole.CONDITION).map(Argument::span),
                        Frames.date(article, frame, ArgumentRole.DEADLINE),
                        Frames.evidence(article, frame),
                        CALIBRATION.confidence(score)))
                .toList();
    }
}
