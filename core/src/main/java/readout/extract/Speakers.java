package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.fact.Speaker;
import readout.fact.SpeakerKind;
import readout.knowledge.Nouns;
import readout.knowledge.States;
import readout.knowledge.Titles;
import readout.text.AnnotatedArticle;
import readout.text.Entity;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** A source's noun phrase to the speaker: who, of what kind, for which side. */
final class Speakers {
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "some", "another", "several", "many", "two", "three");

    private final AnnotatedArticle article;
    private final boolean coreference;
    private Optional<Speaker> lastInstitution = Optional.empty();
    private Optional<Speaker> lastGroup = Optional.empty();

    Speakers(AnnotatedArticle article, Set<Part> without) {
        this.article = article;
        coreference = !without.contains(Part.COREFERENCE);
    }

    /** True for a word that can head the name of a source: a name, a pronoun of persons, an office, a body, a document. */
    static boolean canSpeak(Sentence sentence, Token head) {
        return canSpeak(head) || sentence.children(head, "conj").stream().anyMatch(Speakers::canSpeak);
    }

    private static boolean canSpeak(Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        return head.isProperNoun()
                || head.pos().startsWith("PRP")
                || Titles.isHead(lemma)
                || Nouns.isInstitution(lemma)
                || Nouns.isDocument(lemma)
                || Nouns.isPerson(lemma)
                || States.of(head.text()).isPresent();
    }

    /** Who the source is. */
    Speaker of(Sentence sentence, Source source) {
        Token head = source.head();
        Span span = source.phrase();
        Optional<Entity> person = coreference ? person(sentence, head).or(() -> titled(head)) : Optional.empty();
        if (person.isPresent()) {
            return new Speaker(
                    person.get().name(),
                    span.of(article.text()),
                    SpeakerKind.NAMED,
                    person.get().side(),
                    span);
        }
        Optional<Speaker> meant = coreference ? antecedent(head) : Optional.empty();
        if (meant.isPresent()) {
            Speaker speaker = meant.get();
            return new Speaker(speaker.name(), span.of(article.text()), speaker.kind(), speaker.side(), span);
        }
        String name = source.named().of(article.text());
        Speaker speaker = new Speaker(name, span.of(article.text()), kind(sentence, head), Titles.side(name), span);
        remember(speaker, head);
        return speaker;
    }

    private void remember(Speaker speaker, Token head) {
        if (speaker.kind() == SpeakerKind.INSTITUTION || speaker.kind() == SpeakerKind.DOCUMENT) {
            lastInstitution = Optional.of(speaker);
        } else if (head.pos().endsWith("S")) {
            lastGroup = Optional.of(speaker);
        }
    }

    /** Whom "it" and "they" mean. */
    private Optional<Speaker> antecedent(Token head) {
        return switch (head.text().toLowerCase(Locale.ROOT)) {
            case "it" -> lastInstitution;
            case "they" -> lastGroup.or(() -> lastInstitution);
            default -> Optional.empty();
        };
    }

    private Optional<Entity> person(Sentence sentence, Token head) {
        Optional<Entity> here = article.personAt(head.span());
        if (here.isPresent()) {
            return here;
        }
        List<Token> explained = sentence.children(head, "appos");
        for (Token token : explained) {
            Optional<Entity> named = article.personAt(token.span());
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** The person whose title this word heads: the "Secretary" of "Secretary of Commerce Wilbur Ross". */
    private Optional<Entity> titled(Token head) {
        return article.titledAt(head.span());
    }

    private SpeakerKind kind(Sentence sentence, Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (Titles.isHead(lemma) || Titles.isHead(head.text())) {
            return SpeakerKind.ANONYMOUS;
        }
        if (Nouns.isInstitution(lemma) || Nouns.isInstitution(head.text())) {
            return SpeakerKind.INSTITUTION;
        }
        if (Nouns.isDocument(lemma)) {
            return SpeakerKind.DOCUMENT;
        }
        boolean indefinite = sentence.child(head, "det", "nummod")
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .filter(INDEFINITE::contains)
                .isPresent();
        boolean state = States.of(head.text()).isPresent() && !head.text().endsWith("s")
                || article.entityAt(head.span()).isPresent();
        boolean body = head.isProperNoun() && !head.pos().equals("NNPS") || state;
        return body && !indefinite ? SpeakerKind.INSTITUTION : SpeakerKind.ANONYMOUS;
    }
}
