package readout.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.text.Mention;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Finds out who "he" is: the last person spoken of, a subject rather than an object, one outside quote marks rather than one inside. */
final class Pronouns {
    private static final Map<String, String> GENDERS = Map.of(
            "he", "m", "him", "m", "his", "m", "himself", "m", "she", "f", "her", "f", "herself", "f", "hers", "f");
    private static final int SENTENCES_BACK = 6;
    private static final double COST_OF_A_SENTENCE = 1.0;
    private static final double WORTH_OF_A_SUBJECT = 1.3;
    private static final double COST_OF_A_QUOTATION = 2.5;

    private final List<Sentence> sentences;
    private final List<Span> quotations;
    private final List<Person> people;

    Pronouns(List<Sentence> sentences, List<Span> quotations, List<Person> people) {
        this.sentences = sentences;
        this.quotations = quotations;
        this.people = people;
    }

    void resolve() {
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                String gender = token.pos().startsWith("PRP")
                        ? GENDERS.get(token.text().toLowerCase(java.util.Locale.ROOT))
                        : null;
                if (gender != null && people.stream().noneMatch(person -> isPartOf(person, token))) {
                    best(sentence, token, gender).ifPresent(person -> person.addPronoun(sentence, token));
                }
            }
        }
    }

    private static boolean isPartOf(Person person, Token token) {
        return person.mentions().stream().anyMatch(mention -> mention.span().overlaps(token.span()));
    }

    private Optional<Person> best(Sentence sentence, Token pronoun, String gender) {
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Person person : people) {
            double score = person.canBe(gender) ? score(person, sentence, pronoun) : Double.NEGATIVE_INFINITY;
            if (score > most) {
                best = person;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private double score(Person person, Sentence sentence, Token pronoun) {
        double best = Double.NEGATIVE_INFINITY;
        for (Mention mention : person.mentions()) {
            boolean before = mention.span().end() <= pronoun.span().begin();
            if (before && sentence.index() - mention.sentence() <= SENTENCES_BACK) {
                best = Math.max(best, score(mention, sentence, pronoun));
            }
        }
        return best;
    }

    private double score(Mention mention, Sentence sentence, Token pronoun) {
        Sentence where = sentences.get(mention.sentence());
        Token head = where.tokens().get(mention.last());
        double score = -COST_OF_A_SENTENCE * (sentence.index() - mention.sentence());
        score += head.is("nsubj") ? WORTH_OF_A_SUBJECT : 0;
        score -= isQuoted(mention.span()) && !isQuoted(pronoun.span()) ? COST_OF_A_QUOTATION : 0;
        score -= head.is("nmod") && head.relation().endsWith("poss") ? 0.5 : 0;
        return score + mention.first() * 0.001;
    }

    private boolean isQuoted(Span span) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(span));
    }
}
