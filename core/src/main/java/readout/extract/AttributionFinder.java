package readout.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.Cues;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Every clause of a sentence that has the shape of an attribution; whether its verb attributes is for others to say. */
final class AttributionFinder {
    private static final Set<String> NO_SOURCE = Set.of("there", "what", "this", "that");
    /** How a description begins: "a lawyer", "who was there", "whose boat", "its head", "chief of", "the". */
    private static final Set<String> DESCRIBES = Set.of("DT", "WP", "WP$", "PRP$", "NN", "NNS", "JJ", "CD");

    private static final double STRONG = 0.7;
    private static final int DEEPEST = 6;
    private static final int LONG_QUOTATION = 4;
    private static final int LONGEST_AFTERTHOUGHT = 12;
    private static final Span NONE = new Span(0, 0);

    private final AnnotatedArticle article;
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
        wordOrder = !without.contains(Part.WORD_ORDER);
    }

    /** The readings of the sentence's cues, each with the extents that its content may have. */
    List<Attribution> withExtents(Sentence sentence) {
        return in(sentence).stream()
                .flatMap(reading -> Extents.of(reading, article.text()).stream())
                .toList();
    }

    /** The clauses in the order of their cues, as the tree gives them. */
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
            setOff(sentence, found, done);
        }
        List<Reading> readings = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isQuoted(token) || done.contains(token.index())) {
                continue;
            }
            if (token.text().equalsIgnoreCase("according")) {
                AccordingTo.at(sentence, token, quotations, article.text()).ifPresent(found::add);
            } else if (token.pos().startsWith("VB") && !token.is("aux") && !token.is("cop")) {
                source(sentence, token)
                        .flatMap(source -> antecedent(sentence, source))
                        .filter(this::maySpeak)
                        .filter(source -> sentence.dominates(source, token)
                                || Clauses.preposition(sentence, source).isEmpty())
                        .ifPresent(source ->
                                add(VerbCues.at(sentence, token, source, hasLongQuotation()), sentence, found));
            } else if (Viewpoints.at(sentence, token, quotations, article.text())
                    .isPresent()) {
                Viewpoints.at(sentence, token, quotations, article.text()).ifPresent(found::add);
            } else {
                NominalCues.at(sentence, token).stream()
                        .filter(reading -> maySpeak(reading.source()))
                        .forEach(readings::add);
            }
        }
        add(readings, sentence, found);
        return found;
    }

    /** Adds what the order of words and marks tells; the cues so found are done with. */
    private void setOff(Sentence sentence, List<Attribution> found, Set<Integer> done) {
        SpeakerLabels.in(sentence, article, quotations).ifPresent(found::add);
        Credits.in(sentence, article).ifPresent(found::add);
        Parentheses parentheses = new Parentheses(sentence, this::isQuoted);
        for (Parentheses.Place place : parentheses.places()) {
            done.add(place.cue().index());
            found.add(parenthesis(sentence, place, parentheses.sourceSpan(place)));
        }
    }

    /** Adds what the readings say, those left out that say nothing or the same as one before them. */
    private void add(List<Reading> readings, Sentence sentence, List<Attribution> found) {
        for (Reading reading : readings) {
            if (reading.frame().equals("clause")) {
                Spans.of(reading.content(), article.text()).stream()
                        .flatMap(span -> article.quotationsAt(span).stream())
                        .forEach(claimed::add);
            }
        }
        Map<Token, Set<List<Span>>> contents = new HashMap<>();
        for (Reading reading : readings) {
            Attribution attribution = attribution(sentence, reading);
            if (!attribution.content().isEmpty()
                    && contents.computeIfAbsent(reading.cue(), cue -> new HashSet<>())
                            .add(attribution.content())) {
                found.add(attribution);
            }
        }
    }

    private boolean hasLongQuotation() {
        return quotations.stream().anyMatch(this::isLong);
    }

    /** True for a quotation that can be a content by itself and has no cue beside it. */
    private boolean isLong(Span quotation) {
        return !claimed.contains(quotation) && (words(quotation) >= LONG_QUOTATION || quotation.equals(preceding));
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

    private Attribution parenthesis(Sentence sentence, Parentheses.Place place, Span source) {
        Span clause = sentence.tokens()
                .get(place.first())
                .span()
                .to(sentence.tokens().get(place.last()).span());
        boolean markOutside = !Set.of(",", "-", "--", "–", "—")
                .contains(sentence.tokens().get(place.first()).text());
        Span cut = markOutside
                ? new Span(sentence.tokens().get(place.first() + 1).span().begin(), clause.end())
                : clause;
        List<Span> content =
                new ArrayList<>(Spans.without(List.of(Spans.withoutFullStop(sentence)), cut, article.text()));
        if (aside(sentence, place, content)) {
            content.removeIf(span -> span.begin() > clause.end());
        }
        if (quotations.stream().anyMatch(quotation -> isNext(clause, quotation)) && opensWithParticiple(sentence)) {
            content.removeIf(span -> span.end() <= clause.begin());
        }
        List<Span> said = List.copyOf(content);
        quotations.stream()
                .filter(quotation ->
                        isNext(clause, quotation) || said.stream().anyMatch(span -> span.overlaps(quotation)))
                .forEach(content::add);
        content.forEach(span -> claimed.addAll(article.quotationsAt(span)));
        Optional<Token> hearer = sentence.tokens().subList(place.cue().index() + 1, place.last() + 1).stream()
                .filter(token -> token.head() == place.cue().index() && (token.is("obj") || token.is("iobj")))
                .findFirst();
        Span described = content.stream()
                        .allMatch(span -> span.end() <= place.cue().span().begin())
                ? description(sentence, place, source)
                : source;
        return new Attribution(
                sentence, place.cue(), "clause", new Source(place.source(), described), hearer, Spans.merged(content));
    }

    /** "Asked about it, he said: …" and "Speaking in Bonn, he said: …" open with the reporter's words. */
    private static boolean opensWithParticiple(Sentence sentence) {
        return Set.of("VBN", "VBG").contains(sentence.tokens().get(0).pos());
    }

    /** True where only marks stand between the attribution and the quotation, or "but": "…," he said, but "…". */
    private boolean isNext(Span clause, Span quotation) {
        return quotation.begin() > clause.end()
                && article.text()
                        .substring(clause.end(), quotation.begin())
                        .replaceAll("\\b(and|but|then|still|yet)\\b", "")
                        .chars()
                        .noneMatch(Character::isLetterOrDigit);
    }

    /** "…," said Anna Novak, a lawyer who was there: what follows the name to the end of the sentence belongs to it. */
    private Span description(Sentence sentence, Parentheses.Place place, Span source) {
        int next = place.last() + 2;
        boolean nameLast = place.source().index() > place.cue().index();
        if (!nameLast
                || next >= sentence.tokens().size()
                || !sentence.tokens().get(next - 1).text().equals(",")
                || !describes(sentence.tokens().get(next))) {
            return source;
        }
        Span rest = new Span(source.begin(), Spans.withoutFullStop(sentence).end());
        boolean quoted = quotations.stream().anyMatch(rest::overlaps);
        return quoted ? source : Spans.trimmed(rest, article.text());
    }

    private static boolean describes(Token first) {
        return DESCRIBES.contains(first.pos())
                || Set.of("now", "then", "formerly", "once", "currently").contains(first.text());
    }

    /** True where what follows the attribution is the reporter's: after a quotation, or a relative or participle clause. */
    private boolean aside(Sentence sentence, Parentheses.Place place, List<Span> content) {
        int after = place.last() + 2;
        boolean before = content.stream()
                .anyMatch(span -> span.end() <= place.cue().span().begin());
        if (!before || after >= sentence.tokens().size()) {
            return false;
        }
        boolean quotedBefore = quotations.stream()
                .anyMatch(quotation -> quotation.end() <= place.cue().span().begin()
                        || quotation.end() <= place.source().span().begin());
        Token next = sentence.tokens().get(after);
        return quotedBefore || next.pos().startsWith("W") || next.pos().equals("VBG");
    }

    /** Whom "who" stands for where the tree hangs its verb on nothing: the noun that it follows. */
    private static Optional<Token> antecedent(Sentence sentence, Token subject) {
        int at = subject.index() - 1;
        if (at > 0 && sentence.tokens().get(at).text().equals(",")) {
            at--;
        }
        return subject.text().equals("who")
                        && at >= 0
                        && sentence.tokens().get(at).isNoun()
                ? Optional.of(sentence.tokens().get(at))
                : Optional.of(subject);
    }

    /** Who a verb's words are from: of ", adding that …" whoever spoke before, else whoever can speak of those it may hang on. */
    private static Optional<Token> source(Sentence sentence, Token verb) {
        Optional<Token> subject = Clauses.subject(sentence, verb);
        boolean apart = verb.pos().equals("VBG")
                && verb.index() > 0
                && sentence.tokens().get(verb.index() - 1).text().equals(",")
                && Cues.isSpeech(verb.lemma());
        if (!apart) {
            return subject;
        }
        Optional<Token> speaker = subject.filter(noun -> Speakers.canSpeak(sentence, noun));
        Optional<Token> above = sentence.head(verb);
        for (int step = 0; step < DEEPEST && above.isPresent(); step++) {
            Token clause = above.get();
            Optional<Token> other = clause.isVerb() ? Clauses.subject(sentence, clause) : Optional.empty();
            if (other.isPresent() && isStrong(clause)) {
                return other;
            }
            speaker = speaker.or(() -> other.filter(noun -> Speakers.canSpeak(sentence, noun)));
            above = sentence.head(clause);
        }
        return speaker.or(() -> subject);
    }

    private static boolean isStrong(Token verb) {
        return Cues.precision(verb.lemma(), "clause")
                .filter(precision -> precision >= STRONG)
                .isPresent();
    }

    private boolean maySpeak(Token source) {
        return !NO_SOURCE.contains(source.lemma()) && !isQuoted(source);
    }

    private boolean isQuoted(Token token) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(token.span()));
    }

    private long words(Span quotation) {
        return quotation
                        .of(article.text())
                        .chars()
                        .filter(point -> point == ' ')
                        .count()
                + 1;
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
