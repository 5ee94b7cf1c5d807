package readout.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Every clause of a sentence that has the shape of an attribution; whether its verb attributes is for others to say. */
final class AttributionFinder {
    private static final Set<String> NO_SOURCE = Set.of("there", "what", "this", "that");
    private static final int LONG_QUOTATION = 4;
    private static final int LONGEST_AFTERTHOUGHT = 12;
    private static final Span NONE = new Span(0, 0);

    private final AnnotatedArticle article;
    private final List<Span> paragraphs;
    private final boolean wordOrder;
    private List<Span> quotations = List.of();
    private Span preceding = NONE;
    /** Quotations that are part of a content, so that no other cue of the sentence has them for its own. */
    private final Set<Span> claimed = new HashSet<>();

    AttributionFinder(AnnotatedArticle article) {
        this(article, Set.of());
    }

    AttributionFinder(AnnotatedArticle article, Set<Part> without) {
        this.article = article;
        paragraphs = article.article().paragraphs();
        wordOrder = !without.contains(Part.WORD_ORDER);
    }

    /** The readings of the sentence's cues, each with the extents that its content may have. */
    List<Attribution> withExtents(Sentence sentence) {
        return in(sentence).stream()
                .flatMap(reading -> Extents.of(reading, article.text()).stream())
                .toList();
    }

    /** The clauses as the tree gives them, those of verbs before those of nouns and adjectives. */
    List<Attribution> in(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        quotations = article.quotationsAt(withAnnounced(sentence));
        preceding = quotations.isEmpty() ? preceding(sentence) : NONE;
        if (!preceding.equals(NONE)) {
            quotations = List.of(preceding);
        }
        claimed.clear();
        Set<Integer> done = new HashSet<>();
        if (wordOrder) {
            byWordOrder(sentence, found, done);
        }
        List<List<Reading>> nominal = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isQuoted(token) || done.contains(token.index())) {
                continue;
            }
            if (token.text().equalsIgnoreCase("according")) {
                AccordingTo.at(sentence, token, quotations, article.text()).ifPresent(found::add);
            } else if (token.pos().startsWith("VB") && !token.is("aux") && !token.is("cop")) {
                CueSources.of(sentence, token)
                        .filter(this::maySpeak)
                        .filter(source -> sentence.dominates(source, token)
                                || Clauses.preposition(sentence, source).isEmpty())
                        .ifPresent(source ->
                                add(VerbCues.at(sentence, token, source, hasLongQuotation()), sentence, found));
            } else {
                Viewpoints.at(sentence, token, quotations, article.text()).ifPresent(found::add);
                nominal.add(NominalCues.at(sentence, token).stream()
                        .filter(reading -> maySpeak(reading.source()))
                        .toList());
            }
        }
        nominal.forEach(readings -> add(readings, sentence, found));
        return found;
    }

    /** Adds what the order of words and marks tells; the cues so found are done with. */
    private void byWordOrder(Sentence sentence, List<Attribution> found, Set<Integer> done) {
        SpeakerLabels.in(sentence, paragraphs, quotations, article.text()).ifPresent(found::add);
        Credits.in(sentence, article).ifPresent(found::add);
        for (Attribution attribution : SetOff.in(sentence, article, quotations)) {
            done.add(attribution.cue().index());
            attribution.content().forEach(span -> claimed.addAll(article.quotationsAt(span)));
            found.add(attribution);
        }
    }

    /** Adds what the readings of one cue say, those left out that say nothing or the same as one before them. */
    private void add(List<Reading> readings, Sentence sentence, List<Attribution> found) {
        for (Reading reading : readings) {
            if (reading.frame().equals("clause")) {
                Spans.of(reading.content(), article.text()).stream()
                        .flatMap(span -> article.quotationsAt(span).stream())
                        .forEach(claimed::add);
            }
        }
        Set<List<Span>> contents = new HashSet<>();
        for (Reading reading : readings) {
            Attribution attribution = attribution(sentence, reading);
            if (!attribution.content().isEmpty() && contents.add(attribution.content())) {
                found.add(attribution);
            }
        }
    }

    private boolean hasLongQuotation() {
        return quotations.stream().anyMatch(this::isLong);
    }

    /** True for a quotation that can be a content by itself and has no cue beside it. */
    private boolean isLong(Span quotation) {
        return !claimed.contains(quotation)
                && (Spans.words(quotation, article.text()) >= LONG_QUOTATION || quotation.equals(preceding));
    }

    /** The quotation that ends just before a sentence with none of its own: "Why not?" Then "he asked." is a sentence. */
    private Span preceding(Sentence sentence) {
        int end = sentence.span().begin();
        while (end > 0 && Character.isWhitespace(article.text().charAt(end - 1))) {
            end--;
        }
        boolean sameLine = end > 0
                && article.text().substring(end, sentence.span().begin()).indexOf('\n') < 0;
        return sameLine && sentence.tokens().size() <= LONGEST_AFTERTHOUGHT
                ? article.quotationsAt(new Span(end - 1, end)).stream()
                        .findFirst()
                        .orElse(NONE)
                : NONE;
    }

    /** The sentence and, where it ends with a colon, the first character of what it announces: "She said:", then a quotation. */
    private Span withAnnounced(Sentence sentence) {
        Span span = sentence.span();
        String text = article.text();
        int at = span.end();
        boolean colon = text.charAt(at - 1) == ':';
        while (colon && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return colon && at < text.length() ? new Span(span.begin(), at + 1) : span;
    }

    private boolean maySpeak(Token source) {
        return !NO_SOURCE.contains(source.lemma()) && !isQuoted(source);
    }

    private boolean isQuoted(Token token) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(token.span()));
    }

    private Attribution attribution(Sentence sentence, Reading reading) {
        Span cue = reading.cue().span();
        Source source = SourcePhrases.of(sentence, reading.source(), reading.cue(), article.text());
        List<Span> spans = new ArrayList<>(Spans.of(reading.content(), article.text()));
        List<Span> quoted = quotations.stream()
                .filter(quotation -> !quotation.overlaps(source.named()) && !quotation.contains(cue))
                .filter(quotation -> reading.frame().equals("clause") && isLong(quotation)
                        || spans.stream().anyMatch(span -> span.overlaps(quotation)))
                .toList();
        spans.addAll(quoted);
        List<Span> merged = Spans.merged(spans);
        for (Span cut : List.of(cue, source.phrase(), source.named())) {
            merged = Spans.without(merged, cut, article.text());
        }
        return new Attribution(sentence, reading.cue(), reading.frame(), source, reading.addressee(), merged);
    }
}
