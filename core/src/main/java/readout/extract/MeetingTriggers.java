package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.knowledge.MeetingNouns;
import readout.knowledge.Nouns;
import readout.knowledge.Titles;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Token;

/** Which words tell of an encounter: "talks", "met the minister", "will be in Geneva". */
final class MeetingTriggers {
    private static final Set<String> PARTS = Set.of(
            "round",
            "session",
            "series",
            "day",
            "opening",
            "end",
            "start",
            "conclusion",
            "resumption",
            "eve",
            "sideline");

    private MeetingTriggers() {}

    static boolean is(Sentence sentence, Token token, String text) {
        if (token.isNoun() && MeetingNouns.is(token.lemma())) {
            return isNoun(sentence, token);
        }
        if (token.entityType() == EntityType.LOCATION) {
            return isStay(sentence, token);
        }
        return token.pos().startsWith("VB") && isVerb(sentence, token, text);
    }

    private static boolean isNoun(Sentence sentence, Token noun) {
        boolean inCompound = noun.is("compound") || noun.is("nmod:poss");
        boolean whole = noun.lemma().equals("round")
                && sentence.children(noun, "nmod").stream().anyMatch(child -> MeetingNouns.is(child.lemma()));
        boolean mentioned = noun.is("nmod")
                && Clauses.preposition(sentence, noun).filter("of"::equals).isPresent()
                && sentence.head(noun)
                        .filter(head -> head.isNoun() && !PARTS.contains(head.lemma()))
                        .isPresent();
        return !inCompound && !whole && !mentioned && !isRequest(sentence, noun);
    }

    /** "A call for", "a call to": no encounter. */
    private static boolean isRequest(Sentence sentence, Token noun) {
        return noun.lemma().equals("call")
                && sentence.children(noun).stream()
                        .noneMatch(child -> child.lemma().contains("phone"))
                && !hasPreposition(sentence, noun, "with");
    }

    /** "The duo will be in Shanghai". */
    private static boolean isStay(Sentence sentence, Token place) {
        Optional<Token> subject = sentence.child(place, "nsubj");
        return sentence.child(place, "cop").isPresent()
                && subject.filter(token -> MeetingPeople.isPersonal(token)).isPresent();
    }

    private static boolean isVerb(Sentence sentence, Token verb, String text) {
        return switch (verb.lemma()) {
            case "meet" -> hasPersonalObject(sentence, verb);
            case "visit" ->
                sentence.child(verb, "obj").filter(Token::isProperNoun).isPresent();
            case "travel", "fly" -> sentence.children(verb, "obl").stream().anyMatch(Token::isProperNoun);
            case "depart" -> hasPreposition(sentence, verb, "for");
            case "speak", "talk" ->
                text.matches("(?is).*\\bphone\\b.*")
                        && (hasPreposition(sentence, verb, "by") || hasPreposition(sentence, verb, "with"));
            case "discuss", "negotiate", "confer" -> hasPreposition(sentence, verb, "with");
            default -> false;
        };
    }

    /** "Meet the minister", not "meet the target". */
    private static boolean hasPersonalObject(Sentence sentence, Token verb) {
        Optional<Token> object = sentence.child(verb, "obj");
        return object.isEmpty()
                || object.get().isProperNoun()
                || object.get().pos().startsWith("PRP")
                || Titles.isHead(object.get().text())
                || Nouns.isInstitution(object.get().lemma())
                || Nouns.isPerson(object.get().lemma());
    }

    private static boolean hasPreposition(Sentence sentence, Token verb, String preposition) {
        return sentence.children(verb).stream()
                .anyMatch(child -> Clauses.preposition(sentence, child)
                        .filter(preposition::equals)
                        .isPresent());
    }
}
