package readout.extract;

import java.util.Optional;
import readout.knowledge.Cues;
import readout.text.Sentence;
import readout.text.Token;

/** Who would speak where a verb is a cue: its subject, whom "who" stands for, whoever spoke before ", adding that …". */
final class CueSources {
    private static final int DEEPEST = 6;

    private CueSources() {}

    /** The head of the noun phrase that names the source. */
    static Optional<Token> of(Sentence sentence, Token verb) {
        return subject(sentence, verb).map(subject -> antecedent(sentence, subject));
    }

    /** Whom "who" stands for where the tree hangs its verb on nothing: the noun that it follows. */
    private static Token antecedent(Sentence sentence, Token subject) {
        if (subject.isVerb()) {
            return speakerBefore(sentence, subject);
        }
        int at = subject.index() - 1;
        if (at > 0 && sentence.tokens().get(at).text().equals(",")) {
            at--;
        }
        return subject.text().equals("who")
                        && at >= 0
                        && sentence.tokens().get(at).isNoun()
                ? sentence.tokens().get(at)
                : subject;
    }

    /** "An official, who asked not to be named, said": parsers take the asking for the subject of the saying. */
    private static Token speakerBefore(Sentence sentence, Token verb) {
        for (int at = verb.index() - 1; at >= 0; at--) {
            Token noun = sentence.tokens().get(at);
            if (noun.isNoun() && Speakers.canSpeak(sentence, noun)) {
                return noun;
            }
        }
        return verb;
    }

    /** Who a verb's words are from: of ", adding that …" whoever spoke before, else whoever can speak of those it may hang on. */
    private static Optional<Token> subject(Sentence sentence, Token verb) {
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
            if (other.isPresent() && Cues.isStrong(clause.lemma())) {
                return other;
            }
            speaker = speaker.or(() -> other.filter(noun -> Speakers.canSpeak(sentence, noun)));
            above = sentence.head(clause);
        }
        return speaker.or(() -> subject);
    }
}
