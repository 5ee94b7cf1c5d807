package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.Nouns;
import readout.knowledge.Plover;
import readout.knowledge.States;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Token;

/** Who acts in a clause and on whom, by the places its verb gives them. */
final class ActParties {
    private final AnnotatedArticle article;
    private final Parties parties;

    ActParties(AnnotatedArticle article, Parties parties) {
        this.article = article;
        this.parties = parties;
    }

    List<String> actors(Sentence sentence, Token verb, boolean passive) {
        if (passive) {
            return Clauses.agent(sentence, verb)
                    .map(token -> parties.of(sentence, token))
                    .orElse(List.of());
        }
        Optional<Token> subject = Clauses.subject(sentence, verb);
        List<String> own = subject.map(token -> named(sentence, token)).orElse(List.of());
        return own.isEmpty() && verb.is("acl") ? ofMaker(sentence, subject) : own;
    }

    /** "The council passed a resolution imposing …": who made the document does what it does. */
    private List<String> ofMaker(Sentence sentence, Optional<Token> document) {
        return document.filter(noun -> noun.is("obj") && Nouns.isDocument(noun.lemma()))
                .flatMap(sentence::head)
                .flatMap(verb -> Clauses.subject(sentence, verb))
                .map(token -> named(sentence, token))
                .orElse(List.of());
    }

    /** The recipients that the pattern's places give, else the one other state that the clause names. */
    List<String> recipients(
            Sentence sentence, Token verb, Plover.Pattern pattern, boolean passive, List<String> actors) {
        for (String place : pattern.recipients()) {
            List<String> found =
                    place.startsWith("obj") ? atObject(sentence, verb, passive) : atPreposition(sentence, verb, place);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return onlyOther(sentence, verb, actors);
    }

    /** The one state besides the actor that the verb's clause names. */
    List<String> onlyOther(Sentence sentence, Token verb, List<String> actors) {
        Set<String> others =
                new LinkedHashSet<>(States.in(sentence.subtreeSpan(verb).of(article.text())));
        others.removeAll(actors);
        return others.size() == 1 && !actors.isEmpty() ? List.copyOf(others) : List.of();
    }

    /** The parties of a phrase, or the state whose thing it names: "Ethiopian planes". */
    List<String> named(Sentence sentence, Token noun) {
        List<String> direct = parties.of(sentence, noun);
        return direct.isEmpty() ? parties.inside(sentence, noun).map(List::of).orElse(List.of()) : direct;
    }

    private List<String> atObject(Sentence sentence, Token verb, boolean passive) {
        Optional<Token> noun = passive
                ? sentence.child(verb, "nsubj")
                : sentence.child(verb, "iobj").or(() -> sentence.child(verb, "obj"));
        return noun.map(token -> named(sentence, token)).orElse(List.of());
    }

    private List<String> atPreposition(Sentence sentence, Token verb, String preposition) {
        List<Token> places = new ArrayList<>(sentence.children(verb, "obl"));
        sentence.child(verb, "obj").ifPresent(noun -> places.addAll(sentence.children(noun, "nmod")));
        for (Token token : places) {
            if (Clauses.preposition(sentence, token).filter(preposition::equals).isPresent()) {
                List<String> found = parties.of(sentence, token);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
