package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.fact.Act;
import readout.fact.Evidence;
import readout.fact.Speaker;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.knowledge.AttributionModel;
import readout.knowledge.Cues;
import readout.knowledge.Nouns;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.TimeType;
import readout.text.Token;

/** Who said what: clauses whose verb attributes in its frame, and quotations that go on without a cue. */
final class Statements implements Extractor<Statement> {
    private static final double SURE = 0.9;
    /** Below this more would be wrong than right: it is where F1 is highest on the development share. */
    static final double LEAST = 0.34;

    /** Words in quote marks were said by someone, so that less will do. */
    private static final double LEAST_DIRECT = 0.22;
    /** What is said inside what is said; the articles that the model learnt from leave it out. */
    private static final double LEAST_NESTED = 0.25;

    private static final double HALF = 0.5;

    private static final Set<String> AUDIENCE = Set.of(
            "reporter",
            "reporters",
            "journalist",
            "journalists",
            "parliament",
            "lawmakers",
            "television",
            "radio",
            "conference",
            "briefing",
            "agency");

    private final Set<Part> without;

    Statements() {
        this(Set.of());
    }

    Statements(Set<Part> without) {
        this.without = Set.copyOf(without);
    }

    @Override
    public List<Statement> extract(AnnotatedArticle article) {
        AttributionFinder finder = new AttributionFinder(article, without);
        Speakers speakers = new Speakers(article, without);
        List<List<Statement>> statements = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Statement> here = new ArrayList<>();
            likely(article, finder.withExtents(sentence))
                    .forEach((attribution, confidence) -> statement(article, speakers, attribution, confidence)
                            .ifPresent(here::add));
            statements.add(here);
        }
        List<Statement> found = without.contains(Part.WORD_ORDER)
                ? statements.stream().flatMap(List::stream).toList()
                : Continuations.extended(article, statements, speakers);
        return Continuations.withoutDoubles(found);
    }

    /** The readings that are likely enough, each with how often such a one is right. */
    private Map<Attribution, Double> likely(AnnotatedArticle article, List<Attribution> readings) {
        Map<Attribution, Double> chosen = Choice.of(readings, reading -> probability(article, reading));
        Map<Attribution, Double> likely = new LinkedHashMap<>();
        chosen.forEach((reading, probability) -> {
            if (probability >= LEAST || probability >= LEAST_DIRECT && isMostlyQuoted(article, reading.content())) {
                likely.put(reading, AttributionModel.calibrated(probability));
            }
        });
        List<Attribution> outer = List.copyOf(likely.keySet());
        likely.keySet().removeIf(reading -> outer.stream().anyMatch(other -> isWithinSource(reading, other)));
        chosen.forEach((reading, probability) -> {
            if (probability >= LEAST_NESTED && outer.stream().anyMatch(other -> isNested(reading, other))) {
                likely.putIfAbsent(reading, AttributionModel.calibrated(probability));
            }
        });
        return likely;
    }

    /** "Briefed on the schedule" in "according to officials briefed on the schedule" says who speaks, not what is said. */
    private static boolean isWithinSource(Attribution inner, Attribution outer) {
        return !inner.equals(outer)
                && outer.source().phrase().contains(inner.cue().span())
                && lexicon(inner) < HALF;
    }

    /** "Analysts expect …" in "the minister said that analysts expect …", by a verb that attributes more often than not. */
    private static boolean isNested(Attribution inner, Attribution outer) {
        return outer.content().stream()
                        .anyMatch(span -> span.contains(inner.cue().span()))
                && lexicon(inner) >= HALF;
    }

    /** How often the cue attributes in its frame, 0 where the lexicon does not know it. */
    private static double lexicon(Attribution attribution) {
        return Cues.precision(attribution.cue().lemma(), attribution.frame()).orElse(0.0);
    }

    private static boolean isMostlyQuoted(AnnotatedArticle article, List<Span> content) {
        int quoted = content.stream()
                .flatMap(span -> article.quotationsAt(span).stream())
                .distinct()
                .mapToInt(Span::length)
                .sum();
        return quoted * 2 >= content.stream().mapToInt(Span::length).sum();
    }

    private static boolean isDirect(AnnotatedArticle article, List<Span> content) {
        return content.stream().anyMatch(span -> !article.quotationsAt(span).isEmpty());
    }

    private double probability(AnnotatedArticle article, Attribution attribution) {
        if (!attribution.frame().equals("clause")
                && !Speakers.canSpeak(
                        attribution.sentence(), attribution.source().head())) {
            return 0;
        }
        if (NonResponses.is(attribution.sentence(), attribution.cue(), attribution.frame())) {
            return SURE;
        }
        return without.contains(Part.MODEL)
                ? precision(attribution)
                : AttributionModel.probability(AttributionFeatures.of(article, attribution));
    }

    /** What the lexicon of cues says of the tree's reading; labels and credits are always right. */
    private static double precision(Attribution attribution) {
        boolean tree = attribution.extent().kind() == Extent.Kind.TREE;
        boolean named = Set.of(SpeakerLabels.LABEL, AccordingTo.FRAME).contains(attribution.frame());
        double precision = named ? SURE : lexicon(attribution);
        return tree ? precision : 0;
    }

    private static Optional<Statement> statement(
            AnnotatedArticle article, Speakers speakers, Attribution attribution, double confidence) {
        Sentence sentence = attribution.sentence();
        Token cue = attribution.cue();
        boolean silent = NonResponses.is(sentence, cue, attribution.frame());
        List<Span> content =
                silent ? predicate(sentence, cue, attribution.source().head(), article.text()) : attribution.content();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Speaker found = speakers.of(sentence, attribution.source());
        Speaker speaker = silent
                ? new Speaker(found.name(), found.text(), SpeakerKind.NONRESPONSE, found.side(), found.span())
                : found;
        List<Evidence> evidence = List.of(new Evidence(article.article(), evidenceSpan(sentence, content)));
        return Optional.of(new Statement(
                speaker,
                isSpeech(attribution, silent) ? Act.SPEECH : Act.THOUGHT,
                Modalities.of(cue.lemma(), content, article.text()),
                cue.text().equalsIgnoreCase("according") ? cue.text() + " to" : cue.text(),
                addressee(article, attribution),
                day(article, sentence, cue, content),
                isDirect(article, content),
                content,
                evidence,
                confidence));
    }

    private static boolean isSpeech(Attribution attribution, boolean silent) {
        return silent
                || attribution.frame().equals(AccordingTo.FRAME)
                || attribution.cue().isNoun()
                        && Nouns.isSpeech(attribution.cue().lemma())
                || attribution.frame().equals(SpeakerLabels.LABEL)
                || Cues.isSpeech(attribution.cue().lemma())
                || Cues.isSpeech(attribution.lemma());
    }

    private static Span evidenceSpan(Sentence sentence, List<Span> content) {
        Span span = sentence.span();
        for (Span each : content) {
            span = span.to(each);
        }
        return span;
    }

    /** "didn't respond to a request for comment": the verb with all that hangs on it but its subject. */
    private static List<Span> predicate(Sentence sentence, Token verb, Token source, String text) {
        List<Token> subject = sentence.subtree(source);
        List<Token> tokens = sentence.subtree(verb).stream()
                .filter(token -> !subject.contains(token)
                        && !token.is("punct")
                        && !(token.head() == verb.index() && (token.is("mark") || token.is("cc"))))
                .toList();
        return Spans.of(tokens, text);
    }

    private static Optional<String> addressee(AnnotatedArticle article, Attribution attribution) {
        Sentence sentence = attribution.sentence();
        return attribution
                .addressee()
                .filter(token -> attribution.content().stream().noneMatch(span -> span.overlaps(token.span())))
                .or(() -> audience(sentence, attribution.cue()))
                .map(token -> Spans.trimmed(sentence.subtreeSpan(token), article.text())
                        .of(article.text()));
    }

    private static Optional<Token> audience(Sentence sentence, Token cue) {
        return sentence.children(cue, "obl").stream()
                .filter(token -> Clauses.preposition(sentence, token)
                        .filter("to"::equals)
                        .isPresent())
                .filter(token -> AUDIENCE.contains(token.lemma()) || token.isProperNoun())
                .findFirst();
    }

    /** The day that the cue, not the content, speaks of. */
    private static Optional<String> day(AnnotatedArticle article, Sentence sentence, Token cue, List<Span> content) {
        return article.timesIn(sentence.span()).stream()
                .filter(time -> time.type() == TimeType.DATE && time.value().matches("\\d{4}-\\d\\d-\\d\\d"))
                .filter(time -> content.stream().noneMatch(span -> span.overlaps(time.span())))
                .filter(time -> hangsOn(sentence, time, cue))
                .map(TimeExpression::value)
                .findFirst();
    }

    private static boolean hangsOn(Sentence sentence, TimeExpression time, Token cue) {
        return sentence.tokens().stream()
                .filter(token -> time.span().overlaps(token.span()))
                .anyMatch(token -> sentence.head(token)
                        .filter(head ->
                                head.index() == cue.index() || time.span().overlaps(head.span()))
                        .isPresent());
    }
}
