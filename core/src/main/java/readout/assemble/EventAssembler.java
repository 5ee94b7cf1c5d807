package readout.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.lexicon.PloverModes;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.text.Span;

/** Assembles events, who did what to whom in PLOVER's terms; an act reported twice is one event. */
final class EventAssembler implements Assembler<Event> {
    private static final Calibration CALIBRATION = Calibration.of("event");

    /** Least confidence of an event relative to the surest one in the same sentence. */
    private static final double BESIDE = 0.65;

    @Override
    public List<Fact<Event>> assemble(ResolvedArticle article) {
        List<Fact<Event>> events = new ArrayList<>();
        for (Frame frame : Frames.of(article, FrameKind.EVENT)) {
            event(article, frame).ifPresent(event -> add(events, event));
        }
        return sure(events);
    }

    /** Adds an event, or replaces a less certain one for the same act. */
    private static void add(List<Fact<Event>> events, Fact<Event> event) {
        for (int at = 0; at < events.size(); at++) {
            Fact<Event> other = events.get(at);
            if (isSame(other, event)) {
                events.set(at, event.confidence() > other.confidence() ? event : other);
                return;
            }
        }
        events.add(event);
    }

    /**
     * True for acts of one type that share an actor and either are in the same sentence or have the same actors and recipients on
     * compatible days.
     */
    private static boolean isSame(Fact<Event> told, Fact<Event> again) {
        Event one = told.content();
        Event other = again.content();
        if (one.type() != other.type()) {
            return false;
        }
        boolean here = told.evidence().equals(again.evidence());
        boolean parties = Set.copyOf(one.actors()).equals(Set.copyOf(other.actors()))
                && Set.copyOf(one.recipients()).equals(Set.copyOf(other.recipients()));
        boolean days =
                one.date().isEmpty() || other.date().isEmpty() || one.date().equals(other.date());
        return here && !Collections.disjoint(one.actors(), other.actors()) || parties && days;
    }

    /** Drops events that are far less certain than the surest in their sentence, because a sentence seldom reports many acts. */
    private static List<Fact<Event>> sure(List<Fact<Event>> events) {
        Map<Evidence, Double> most = events.stream()
                .collect(Collectors.toMap(event -> event.evidence().get(0), Fact::confidence, Math::max));
        return events.stream()
                .filter(event -> event.confidence()
                        >= BESIDE * most.getOrDefault(event.evidence().get(0), 0.0))
                .toList();
    }

    private static Optional<Fact<Event>> event(ResolvedArticle article, Frame frame) {
        double score = frame.probability()
                * Frames.probability(frame, FrameAttribute.EVENT_TYPE)
                * Frames.probability(frame, ArgumentRole.ACTOR);
        Optional<EventType> type = Frames.value(frame, FrameAttribute.EVENT_TYPE, EventType.class);
        List<String> actors = parties(article, frame, ArgumentRole.ACTOR);
        if (type.isEmpty() || actors.isEmpty() || !CALIBRATION.reports(score)) {
            return Optional.empty();
        }
        Optional<PloverModes.Mode> mode = PloverModes.of(type.get(), article.text(frame.trigger()));
        List<Evidence> evidence = Frames.evidence(article, frame);
        return Optional.of(new Fact<>(
                new Event(
                        type.get(),
                        mode.map(PloverModes.Mode::name),
                        mode.map(PloverModes.Mode::score).orElse(type.get().score()),
                        actors,
                        recipients(article, frame, actors),
                        Frames.date(article, frame, ArgumentRole.TIME),
                        evidence.get(0).quote()),
                evidence,
                CALIBRATION.confidence(score)));
    }

    /** Recipients that are not actors too: in a joint act both parties are actors. */
    private static List<String> recipients(ResolvedArticle article, Frame frame, List<String> actors) {
        return parties(article, frame, ArgumentRole.RECIPIENT).stream()
                .filter(party -> !actors.contains(party))
                .toList();
    }

    private static List<String> parties(ResolvedArticle article, Frame frame, ArgumentRole role) {
        return frame.arguments(role).stream()
                .map(Argument::span)
                .sorted(Span::compareTo)
                .flatMap(span -> article.parties(span).stream())
                .distinct()
                .toList();
    }
}
