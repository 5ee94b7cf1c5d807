package readout.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.fact.Fact;
import readout.fact.FactFrame;
import readout.fact.Position;
import readout.fact.Stance;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Span;

/** Assembles positions, what each party wants, gives or refuses: one for each actor, stance and issue. */
final class PositionAssembler implements Assembler<Position> {
    private static final Calibration CALIBRATION = Calibration.of("position");

    // logistic regression, fitted like SameEncounter's: which of the model's positions are right
    private static final double BIAS = -1.95;
    private static final double TRIGGER = 0.28;
    private static final double ISSUE = 0.1;
    private static final double STANCE = 0.1;
    /** Weight for an actor that is not a known party. */
    private static final double UNKNOWN = -1;
    /** Weight for an actor that is a pronoun or description. */
    private static final double NOT_NAMED = -0.25;

    private static final double PERSON = -0.35;
    private static final double WITH_A_SIDE = 0.65;
    private static final double SHORT = -0.25;

    private static final int SHORT_WORDS = 2;

    @Override
    public List<Fact<Position>> assemble(ResolvedArticle article) {
        List<Fact<Position>> positions = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Frame frame : Frames.of(article, FrameKind.POSITION)) {
            for (Fact<Position> fact : positions(article, frame)) {
                if (known.add(fact.content().actor() + "/" + fact.content().stance() + "/"
                        + fact.content().issue().toLowerCase(Locale.ROOT))) {
                    positions.add(fact);
                }
            }
        }
        return positions;
    }

    private static List<Fact<Position>> positions(ResolvedArticle article, Frame frame) {
        Optional<Stance> stance = Frames.value(frame, FrameAttribute.STANCE, Stance.class);
        List<Span> issue = Frames.joined(frame, ArgumentRole.ISSUE);
        if (stance.isEmpty() || issue.isEmpty()) {
            return List.of();
        }
        Optional<Span> condition = frame.argument(ArgumentRole.CONDITION).map(Argument::span);
        String words = issue.stream().map(article::text).collect(Collectors.joining(" "));
        List<Fact<Position>> positions = new ArrayList<>();
        for (Argument actor : frame.arguments(ArgumentRole.ACTOR)) {
            double score = score(article, frame, actor.span(), words);
            for (String party : CALIBRATION.reports(score) ? article.parties(actor.span()) : List.<String>of()) {
                positions.add(new Fact<>(
                        new Position(
                                party,
                                frame.argument(ArgumentRole.TARGET)
                                        .flatMap(argument -> article.parties(argument.span()).stream()
                                                .filter(target -> !target.equals(party))
                                                .findFirst()),
                                stance.get(),
                                words,
                                condition.map(article::text),
                                Frames.date(article, frame, ArgumentRole.DEADLINE)),
                        Frames.evidence(article, frame),
                        CALIBRATION.confidence(score),
                        FactFrame.NONE.with(
                                FactFrame.Part.CONDITION, condition.stream().toList())));
            }
        }
        return positions;
    }

    private static double score(ResolvedArticle article, Frame frame, Span actor, String issue) {
        List<Entity> meant = article.meant(actor);
        boolean named = !article.mentions().overlapping(actor).isEmpty();
        boolean person = !meant.isEmpty() && meant.get(0).type() == EntityType.PERSON;
        boolean sided = !meant.isEmpty() && meant.get(0).side().isPresent();
        return Odds.probability(BIAS
                + TRIGGER * Odds.log(frame.probability())
                + ISSUE * Odds.log(Frames.probability(frame, ArgumentRole.ISSUE))
                + STANCE * Odds.log(Frames.probability(frame, FrameAttribute.STANCE))
                + (meant.isEmpty() ? UNKNOWN : named ? 0 : NOT_NAMED)
                + (person ? PERSON : 0)
                + (sided ? WITH_A_SIDE : 0)
                + (issue.split("\\s+").length <= SHORT_WORDS ? SHORT : 0));
    }
}
