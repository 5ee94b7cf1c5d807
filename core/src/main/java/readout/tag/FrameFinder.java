package readout.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readout.model.Encoded;
import readout.model.ReaderModel;
import readout.model.Scores;
import readout.model.Trigger;

/** Finds the frames in a window. */
final class FrameFinder {
    /** Least probability of a trigger; later stages have thresholds of their own. */
    private static final double CANDIDATE = 0.15;

    /** Number of triggers that the model scores at once, which limits memory. */
    private static final int BATCH = 32;

    private final ReaderModel model;
    private final ReaderScheme scheme;
    private final Encoded encoded;
    private final WindowTags window;

    FrameFinder(ReaderModel model, ReaderScheme scheme, Encoded encoded, WindowTags window) {
        this.model = model;
        this.scheme = scheme;
        this.encoded = encoded;
        this.window = window;
    }

    /** Frames with marked triggers, and the affiliations of these names of persons and bodies. */
    List<Frame> find(List<Run> personsAndBodies) {
        List<Candidate> candidates = new ArrayList<>();
        for (ReaderScheme.Mark mark : scheme.marks()) {
            window.marked(mark.tag(), CANDIDATE).forEach(run -> candidates.add(new Candidate(mark.kind(), run)));
        }
        KindScheme affiliation = scheme.kind(FrameKind.AFFILIATION);
        personsAndBodies.forEach(name -> candidates.add(new Candidate(affiliation, name)));
        List<Frame> frames = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += BATCH) {
            frames.addAll(frames(candidates.subList(from, Math.min(candidates.size(), from + BATCH))));
        }
        return frames;
    }

    /** Completes the candidates; statements are also read as attributions, whose arguments include the whole phrase of saying. */
    private List<Frame> frames(List<Candidate> candidates) {
        KindScheme attribution = scheme.kind(FrameKind.ATTRIBUTION);
        List<Trigger> triggers = new ArrayList<>();
        candidates.forEach(candidate -> triggers.add(candidate.trigger(candidate.kind)));
        List<Candidate> statements =
                candidates.stream().filter(Candidate::isStatement).toList();
        statements.forEach(statement -> triggers.add(statement.trigger(attribution)));
        Scores scores = model.arguments(encoded, triggers);
        List<Frame> frames = new ArrayList<>();
        int asAttribution = candidates.size();
        for (int trigger = 0; trigger < candidates.size(); trigger++) {
            Candidate candidate = candidates.get(trigger);
            Map<ArgumentRole, List<Argument>> arguments = arguments(candidate.kind, scores, trigger);
            if (candidate.isStatement()) {
                List<Argument> predicate =
                        arguments(attribution, scores, asAttribution).getOrDefault(ArgumentRole.PREDICATE, List.of());
                arguments.put(ArgumentRole.PREDICATE, predicate);
                asAttribution++;
            }
            frames.add(new Frame(
                    candidate.kind.kind(),
                    window.words().of(candidate.run),
                    candidate.run.probability(),
                    arguments,
                    attributes(candidate.kind, scores, trigger)));
        }
        return frames;
    }

    private Map<ArgumentRole, List<Argument>> arguments(KindScheme kind, Scores scores, int trigger) {
        return new ArgumentFinder(kind, scores.roles(trigger), window.words()).find(encoded.size());
    }

    private static Map<FrameAttribute, AttributeValue> attributes(KindScheme kind, Scores scores, int trigger) {
        Map<FrameAttribute, AttributeValue> attributes = new EnumMap<>(FrameAttribute.class);
        kind.attributes().forEach(each -> attributes.put(each.attribute(), each.likeliest(scores, trigger)));
        return attributes;
    }

    private record Candidate(KindScheme kind, Run run) {
        boolean isStatement() {
            return kind.kind() == FrameKind.STATEMENT;
        }

        Trigger trigger(KindScheme as) {
            return new Trigger(run.first(), run.last(), as.number());
        }
    }
}
