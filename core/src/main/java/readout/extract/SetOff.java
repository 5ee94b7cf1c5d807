package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Attributions that commas or quote marks set off ({@link Parentheses}): what they leave of their sentence is the content. */
final class SetOff {
    /** How a description begins: "a lawyer", "who was there", "whose boat", "its head", "chief of", "the". */
    private static final Set<String> DESCRIBES = Set.of("DT", "WP", "WP$", "PRP$", "NN", "NNS", "JJ", "CD");

    private static final Set<String> DESCRIBING_ADVERBS = Set.of("now", "then", "formerly", "once", "currently");
    private static final Set<String> PLAIN_MARKS = Set.of(",", "-", "--", "–", "—");

    private final Sentence sentence;
    private final AnnotatedArticle article;
    private final List<Span> quotations;

    private SetOff(Sentence sentence, AnnotatedArticle article, List<Span> quotations) {
        this.sentence = sentence;
        this.article = article;
        this.quotations = quotations;
    }

    /** Those of the sentence, in text order. */
    static List<Attribution> in(Sentence sentence, AnnotatedArticle article, List<Span> quotations) {
        SetOff setOff = new SetOff(sentence, article, quotations);
        Parentheses parentheses = new Parentheses(
                sentence, token -> quotations.stream().anyMatch(quotation -> quotation.contains(token.span())));
        return parentheses.places().stream()
                .map(place -> setOff.attribution(place, parentheses.sourceSpan(place)))
                .toList();
    }

    private Attribution attribution(Parentheses.Place place, Span source) {
        Span clause = sentence.tokens()
                .get(place.first())
                .span()
                .to(sentence.tokens().get(place.last()).span());
        boolean markOutside =
                !PLAIN_MARKS.contains(sentence.tokens().get(place.first()).text());
        Span cut = markOutside
                ? new Span(sentence.tokens().get(place.first() + 1).span().begin(), clause.end())
                : clause;
        List<Span> content =
                new ArrayList<>(Spans.without(List.of(Spans.withoutFullStop(sentence)), cut, article.text()));
        if (aside(place, content)) {
            content.removeIf(span -> span.begin() > clause.end());
        }
        if (quotations.stream().anyMatch(quotation -> isNext(clause, quotation)) && opensWithParticiple()) {
            content.removeIf(span -> span.end() <= clause.begin());
        }
        List<Span> said = List.copyOf(content);
        quotations.stream()
                .filter(quotation ->
                        isNext(clause, quotation) || said.stream().anyMatch(span -> span.overlaps(quotation)))
                .forEach(content::add);
        Optional<Token> hearer = sentence.tokens().subList(place.cue().index() + 1, place.last() + 1).stream()
                .filter(token -> token.head() == place.cue().index() && (token.is("obj") || token.is("iobj")))
                .findFirst();
        Span described = content.stream()
                        .allMatch(span -> span.end() <= place.cue().span().begin())
                ? description(place, source)
                : source;
        return new Attribution(
                sentence, place.cue(), "clause", new Source(place.source(), described), hearer, Spans.merged(content));
    }

    /** "Asked about it, he said: …" and "Speaking in Bonn, he said: …" open with the reporter's words. */
    private boolean opensWithParticiple() {
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
    private Span description(Parentheses.Place place, Span source) {
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
        return DESCRIBES.contains(first.pos()) || DESCRIBING_ADVERBS.contains(first.text());
    }

    /** True where what follows the attribution is the reporter's: after a quotation, or a relative or participle clause. */
    private boolean aside(Parentheses.Place place, List<Span> content) {
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
}
