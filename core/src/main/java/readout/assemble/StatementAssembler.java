package readout.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.fact.Act;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.FactFrame;
import readout.fact.FactFrame.Part;
import readout.fact.Modality;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.lexicon.Pronouns;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Places;
import readout.text.Span;

/** Assembles statements, who said what, from statement frames; attributions without one are thoughts. */
final class StatementAssembler implements Assembler<Statement> {
    /** Pattern of a description after a name: "Renn, head of the dockers". */
    private static final Pattern DESCRIBED = Pattern.compile("[,;(].*$", Pattern.DOTALL);

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final Calibration SPEECH = Calibration.of("statement");
    private static final Calibration THOUGHT = Calibration.of("thought");

    /** Least length in characters of a real quotation rather than a word or two in quotation marks. */
    private static final int QUOTED = 20;

    /** Least score of a statement with a quotation, which must have some source. */
    private static final double LEAST_QUOTED = 0.2;

    @Override
    public List<Fact<Statement>> assemble(ResolvedArticle article) {
        UncuedQuotations uncued = new UncuedQuotations(article);
        List<Frame> said =
                likely(uncued.own(Frames.of(article, FrameKind.STATEMENT)), frame -> SPEECH.reports(score(frame)))
                        .stream()
                        .filter(frame -> !isWithinQuotation(article, frame))
                        .toList();
        Places<Frame> bySource = Places.of(said, StatementAssembler::source);
        Places<Frame> byTrigger = Places.of(said, Frame::trigger);
        List<Frame> thought = likely(
                        uncued.own(Frames.of(article, FrameKind.ATTRIBUTION)),
                        frame -> THOUGHT.reports(score(frame))
                                || score(frame) >= LEAST_QUOTED && isQuoted(article, frame))
                .stream()
                .filter(frame -> !isWithinQuotation(article, frame)
                        && byTrigger.overlapping(frame.trigger()).isEmpty()
                        && bySource.overlapping(source(frame)).stream().noneMatch(other -> repeats(frame, other)))
                .toList();
        List<Fact<Statement>> speech = new ArrayList<>(new Continuations(article)
                .extended(said).stream()
                        .map(frame -> statement(article, uncued, frame, Act.SPEECH, SPEECH))
                        .toList());
        thought.stream()
                .filter(frame -> isQuoted(article, frame))
                .map(frame -> statement(article, uncued, frame, Act.SPEECH, THOUGHT))
                .filter(quoted -> speech.stream().noneMatch(known -> shares(known, quoted)))
                .forEach(speech::add);
        speech.addAll(uncued.beside(speech));
        return Stream.concat(
                        speech.stream(),
                        thought.stream()
                                .filter(frame -> !isQuoted(article, frame))
                                .map(frame -> statement(article, uncued, frame, Act.THOUGHT, THOUGHT)))
                .sorted(Comparator.comparing((Fact<Statement> statement) ->
                                content(statement).get(0))
                        .thenComparing(
                                statement -> statement.frame().all(Part.SPEAKER).get(0)))
                .toList();
    }

    /** Frames with source and content that are likely enough; of two with the same words, the likelier. */
    private static List<Frame> likely(List<Frame> frames, Predicate<Frame> reported) {
        List<Frame> whole = frames.stream()
                .filter(frame -> frame.argument(ArgumentRole.SOURCE).isPresent()
                        && !frame.arguments(ArgumentRole.CONTENT).isEmpty()
                        && reported.test(frame))
                .toList();
        Places<Frame> bySource = Places.of(whole, StatementAssembler::source);
        Set<Frame> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        whole.stream()
                .sorted(Comparator.comparingDouble((Frame frame) -> -score(frame)))
                .filter(frame -> bySource.overlapping(source(frame)).stream()
                        .noneMatch(other -> kept.contains(other) && repeats(frame, other)))
                .forEach(kept::add);
        return kept.stream().sorted(Comparator.comparing(Frame::trigger)).toList();
    }

    /** True for "as I said" inside a quotation whose source is unknown: the speaker of the quotation is somebody, but not this source. */
    private static boolean isWithinQuotation(ResolvedArticle article, Frame frame) {
        Span source = source(frame);
        return Pronouns.isSpeaker(article.text(source))
                && article.meant(source).isEmpty()
                && !article.quotations().overlapping(source).isEmpty();
    }

    /** True if the content is a quotation of several words that does not precede the sentence of the cue, so that the source said it. */
    private static boolean isQuoted(ResolvedArticle article, Frame frame) {
        int from = article.sentenceAt(frame.trigger()).map(Span::begin).orElse(0);
        return Frames.spans(frame, ArgumentRole.CONTENT).stream()
                .flatMap(content -> article.quotations().overlapping(content).stream())
                .anyMatch(quotation -> quotation.length() >= QUOTED && quotation.end() > from);
    }

    private static boolean shares(Fact<Statement> one, Fact<Statement> other) {
        return content(one).stream().anyMatch(span -> content(other).stream().anyMatch(span::overlaps));
    }

    private static List<Span> content(Fact<Statement> statement) {
        return statement.frame().all(Part.CONTENT);
    }

    private static double score(Frame frame) {
        return frame.probability()
                * Math.sqrt(Frames.probability(frame, ArgumentRole.SOURCE)
                        * Frames.probability(frame, ArgumentRole.CONTENT));
    }

    /** True if both have the same source and most of one's content is in the other's. */
    private static boolean repeats(Frame one, Frame other) {
        if (!source(one).overlaps(source(other))) {
            return false;
        }
        Predicate<Span> shared =
                span -> Frames.spans(other, ArgumentRole.CONTENT).stream().anyMatch(content -> content.overlaps(span));
        List<Span> content = Frames.spans(one, ArgumentRole.CONTENT);
        int all = content.stream().mapToInt(Span::length).sum();
        int common = content.stream().filter(shared).mapToInt(Span::length).sum();
        return 2 * common > all;
    }

    private static Span source(Frame frame) {
        return frame.argument(ArgumentRole.SOURCE).map(Argument::span).orElse(frame.trigger());
    }

    private static Fact<Statement> statement(
            ResolvedArticle article, UncuedQuotations uncued, Frame frame, Act act, Calibration calibration) {
        List<Span> content = Frames.joined(frame, ArgumentRole.CONTENT);
        List<Span> whole = new ArrayList<>(content);
        whole.add(frame.trigger());
        whole.add(source(frame));
        return new Fact<>(
                statement(article, frame, act, content),
                article.sentencesAt(whole).stream()
                        .map(span -> new Evidence(article.article(), span))
                        .toList(),
                uncued.atLeast(calibration.confidence(score(frame)), source(frame), content),
                FactFrame.NONE
                        .with(Part.SPEAKER, List.of(source(frame)))
                        .with(Part.CUE, List.of(frame.trigger()))
                        .with(Part.CONTENT, content));
    }

    private static Statement statement(ResolvedArticle article, Frame frame, Act act, List<Span> content) {
        List<Entity> meant = article.meant(source(frame));
        Optional<Entity> person = meant.stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst();
        SpeakerKind authority = Frames.value(frame, FrameAttribute.SPEAKER_KIND, SpeakerKind.class)
                .orElseGet(() -> person.isPresent() ? SpeakerKind.NAMED : SpeakerKind.INSTITUTION);
        return new Statement(
                speaker(article.text(source(frame)), person, authority),
                meant.stream().flatMap(entity -> entity.side().stream()).findFirst(),
                authority,
                act,
                Frames.value(frame, FrameAttribute.MODALITY, Modality.class).orElse(Modality.ASSERTED),
                article.text(predicate(article, frame)),
                words(article, content),
                content.stream()
                        .anyMatch(
                                span -> !article.quotations().overlapping(span).isEmpty()),
                frame.argument(ArgumentRole.ADDRESSEE).map(argument -> article.text(argument.span())),
                Frames.date(article, frame, ArgumentRole.TIME));
    }

    /** The words communicated, with dots where something is left out. */
    static String words(ResolvedArticle article, List<Span> content) {
        return content.stream()
                .map(span -> WHITESPACE.matcher(article.text(span)).replaceAll(" "))
                .collect(Collectors.joining(" … "));
    }

    /** Name of the person, or the phrase used; for a named person without the description. */
    private static String speaker(String phrase, Optional<Entity> person, SpeakerKind authority) {
        return person.filter(entity -> authority != SpeakerKind.ANONYMOUS)
                .map(Entity::name)
                .orElseGet(() -> authority == SpeakerKind.NAMED
                        ? DESCRIBED.matcher(phrase).replaceFirst("")
                        : phrase);
    }

    /** The words of saying, with auxiliary, particle and negation; at least the trigger. */
    private static Span predicate(ResolvedArticle article, Frame frame) {
        return Stream.concat(
                        Stream.of(frame.trigger()),
                        frame.arguments(ArgumentRole.PREDICATE).stream()
                                .map(Argument::span)
                                .filter(span -> span.overlaps(frame.trigger())
                                        || article.text()
                                                .substring(
                                                        Math.min(
                                                                span.end(),
                                                                frame.trigger().end()),
                                                        Math.max(
                                                                span.begin(),
                                                                frame.trigger().begin()))
                                                .isBlank()))
                .reduce(Span::to)
                .orElse(frame.trigger());
    }
}
