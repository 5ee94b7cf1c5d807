package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.knowledge.Nouns;
import readout.knowledge.Titles;
import readout.text.AnnotatedArticle;
import readout.text.ArticlePlaces.Named;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Token;

/** Who takes part in an encounter: the people of its clause, and whom "the duo" or "the two leaders" mean. */
final class MeetingPeople {
    private static final Set<String> GROUPS =
            Set.of("duo", "pair", "two", "leader", "negotiator", "minister", "both", "side", "they", "man", "envoy");

    private final AnnotatedArticle article;
    private final Parties parties;
    private List<String> lastGroup = List.of();

    MeetingPeople(AnnotatedArticle article, Parties parties) {
        this.article = article;
        this.parties = parties;
    }

    static boolean isPersonal(Token token) {
        return token.entityType() == EntityType.PERSON
                || token.pos().startsWith("PRP")
                || Titles.isHead(token.text())
                || Nouns.isPerson(token.lemma())
                || Nouns.isInstitution(token.lemma());
    }

    /** Names in the clause of the verb and in its subject, in text order. */
    List<String> participants(Sentence sentence, Token verb) {
        Set<String> names = new LinkedHashSet<>();
        Optional<Token> subject = Clauses.subject(sentence, verb);
        for (Named named : article.mentionsIn(sentence.span())) {
            boolean person = named.entity().type() == EntityType.PERSON;
            Token last = sentence.tokens().get(named.mention().last());
            if (person && belongs(sentence, last, verb, subject)) {
                names.add(named.entity().name());
            }
        }
        boolean group = subject.filter(
                        token -> sentence.child(token, "nmod:poss").isEmpty())
                .filter(token -> GROUPS.contains(token.lemma().toLowerCase(Locale.ROOT)) && names.isEmpty())
                .isPresent();
        return group ? lastGroup : List.copyOf(names);
    }

    private static boolean belongs(Sentence sentence, Token person, Token verb, Optional<Token> subject) {
        return sentence.dominates(verb, person) && isInOwnClause(sentence, person, verb)
                || subject.filter(token -> sentence.dominates(token, person)).isPresent();
    }

    /** False for people of a clause that only hangs on this one: "…, as Mr Xi gathers the elders". */
    private static boolean isInOwnClause(Sentence sentence, Token person, Token verb) {
        Token each = person;
        for (int step = 0; step < sentence.tokens().size() && each.index() != verb.index(); step++) {
            boolean clause = each.is("advcl") || each.is("ccomp") || each.is("parataxis") || each.is("acl");
            if (clause && sentence.child(each, "nsubj").isPresent()) {
                return false;
            }
            Optional<Token> head = sentence.head(each);
            if (head.isEmpty()) {
                return true;
            }
            each = head.get();
        }
        return true;
    }

    /** Sides of the participants and of the parties that the encounter is "with" or "between". */
    Set<String> sides(Sentence sentence, Token trigger, Token verb, List<String> names) {
        Set<String> sides = new TreeSet<>();
        article.entities().stream()
                .filter(entity -> names.contains(entity.name()))
                .flatMap(entity -> entity.side().stream())
                .forEach(sides::add);
        List<Token> phrases = new ArrayList<>(sentence.children(trigger));
        phrases.addAll(sentence.children(verb));
        for (Token child : phrases) {
            boolean with = Clauses.preposition(sentence, child)
                    .filter(word -> Set.of("with", "between", "among").contains(word))
                    .isPresent();
            if (with || child.is("nsubj") || child.is("nmod:poss")) {
                parties.of(sentence, child).stream()
                        .filter(MeetingPeople::isCode)
                        .forEach(sides::add);
            }
        }
        return sides;
    }

    private static boolean isCode(String party) {
        return party.length() <= 6 && party.equals(party.toUpperCase(Locale.ROOT));
    }

    /** Keeps the people of a sentence that names two or more: whom the next "duo" means. */
    void remember(Sentence sentence) {
        List<String> names = article.mentionsIn(sentence.span()).stream()
                .filter(named -> named.entity().type() == EntityType.PERSON
                        && !named.mention().pronoun())
                .map(named -> named.entity().name())
                .distinct()
                .toList();
        if (names.size() > 1) {
            lastGroup = names;
        }
    }
}
