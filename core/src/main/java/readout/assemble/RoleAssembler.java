package readout.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.fact.Fact;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.AttributeValue;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.text.EntityType;

/** Assembles roles, who holds which office and who joins or leaves: one for each person and title. */
final class RoleAssembler implements Assembler<Role> {
    private static final Calibration CALIBRATION = Calibration.of("role");

    @Override
    public List<Fact<Role>> assemble(ResolvedArticle article) {
        List<Fact<Role>> roles = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Frame frame : Frames.of(article, FrameKind.ROLE)) {
            role(article, frame)
                    .filter(role -> known.add(role.content().person() + "/"
                            + role.content().title().toLowerCase(Locale.ROOT)))
                    .ifPresent(roles::add);
        }
        return roles;
    }

    private static Optional<Fact<Role>> role(ResolvedArticle article, Frame frame) {
        double score = frame.probability() * Frames.probability(frame, ArgumentRole.PERSON);
        if (!CALIBRATION.reports(score)) {
            return Optional.empty();
        }
        return frame.argument(ArgumentRole.PERSON)
                .map(Argument::span)
                .flatMap(span -> article.meant(span).stream()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .findFirst())
                .map(person -> new Fact<>(
                        new Role(person.name(), title(article, frame), person.side(), change(article, frame)),
                        Frames.evidence(article, frame),
                        CALIBRATION.confidence(score)));
    }

    /** Title in the article's words, without a preposition at its end. */
    private static String title(ResolvedArticle article, Frame frame) {
        String title = article.text(frame.trigger());
        return title.endsWith(" of") ? title.substring(0, title.length() - " of".length()) : title;
    }

    private static Optional<RosterChange> change(ResolvedArticle article, Frame frame) {
        return frame.attribute(FrameAttribute.ROLE_CHANGE)
                .map(AttributeValue::value)
                .filter(value -> !value.equals("none"))
                .map(value -> new RosterChange(
                        Frames.constant(value, RosterChange.Kind.class),
                        frame.argument(ArgumentRole.ORGANIZATION)
                                .map(argument -> article.text(argument.span()))
                                .orElseGet(() -> article.text(frame.trigger())),
                        Optional.empty()));
    }
}
