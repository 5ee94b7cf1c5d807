package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.AnnotatedArticle;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Quotations that are credited after a dash: “We shall see.” — Anna Novak, mediator. */
final class Credits {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final int LONGEST = 14;
    private static final int NEAR = 8;

    private Credits() {}

    static Optional<Attribution> in(Sentence sentence, AnnotatedArticle article) {
        for (Token dash : sentence.tokens()) {
            Optional<Span> quotation = DASHES.contains(dash.text()) ? before(dash, article) : Optional.empty();
            if (quotation.isPresent()) {
                List<Token> credit = sentence.tokens()
                        .subList(dash.index() + 1, sentence.tokens().size());
                return credit(sentence, dash, credit, quotation.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> before(Token dash, AnnotatedArticle article) {
        String text = article.text();
        Span near =
                new Span(Math.max(0, dash.span().begin() - NEAR), dash.span().begin());
        return article.quotationsAt(near).stream()
                .filter(quotation -> quotation.end() <= dash.span().begin())
                .filter(quotation ->
                        text.substring(quotation.end(), dash.span().begin()).isBlank())
                .findFirst();
    }

    private static Optional<Attribution> credit(Sentence sentence, Token dash, List<Token> credit, Span quotation) {
        boolean finite = credit.stream()
                .anyMatch(token -> Set.of("VBD", "VBZ", "VBP", "MD").contains(token.pos()));
        Optional<Token> name = name(credit);
        if (finite || name.isEmpty() || credit.size() > LONGEST) {
            return Optional.empty();
        }
        Span source = credit.get(0).span().to(credit.get(credit.size() - 1).span());
        return Optional.of(new Attribution(
                sentence,
                dash,
                SpeakerLabels.LABEL,
                new Source(name.get(), source),
                Optional.empty(),
                List.of(quotation)));
    }

    /** A person, or a name that is not known to be of one: two capitalised words or more. */
    private static Optional<Token> name(List<Token> credit) {
        Optional<Token> person = credit.stream()
                .limit(4)
                .filter(token -> token.entityType() == EntityType.PERSON)
                .reduce((first, last) -> last);
        List<Token> capitalised = credit.stream()
                .takeWhile(token -> Character.isUpperCase(token.text().codePointAt(0)))
                .toList();
        return person.or(
                () -> capitalised.size() < 2 ? Optional.empty() : Optional.of(capitalised.get(capitalised.size() - 1)));
    }
}
