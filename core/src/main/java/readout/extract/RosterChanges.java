package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Evidence;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.fact.RosterChange.Kind;
import readout.knowledge.Confidences;
import readout.knowledge.Titles;
import readout.text.AnnotatedArticle;
import readout.text.Entity;
import readout.text.Sentence;
import readout.text.Token;

/** Who joins or leaves a delegation or an office: "will be part of the core group", "was replaced by", "stepped down as". */
final class RosterChanges {
    private static final Set<String> JOINING = Set.of("join", "rejoin");
    private static final Set<String> LEAVING = Set.of("leave", "quit");
    private static final Set<String> RESIGNING = Set.of("resign", "step", "stand", "retire");
    private static final Set<String> NAMING =
            Set.of("appoint", "name", "nominate", "elect", "promote", "designate", "pick");
    private static final Set<String> DISMISSING =
            Set.of("dismiss", "sack", "fire", "remove", "oust", "drop", "recall", "replace");
    private static final Set<String> REPLACING = Set.of("replace", "succeed");
    private static final Set<String> GROUPS = Set.of(
            "team",
            "delegation",
            "group",
            "panel",
            "committee",
            "cabinet",
            "mission",
            "side",
            "bench",
            "task",
            "party",
            "government",
            "negotiation",
            "talks",
            "talk",
            "meeting",
            "board",
            "council",
            "commission");
    private static final Set<String> MEMBERS = Set.of("part", "member");

    private final AnnotatedArticle article;
    private final Parties parties;

    RosterChanges(AnnotatedArticle article) {
        this.article = article;
        this.parties = new Parties(article);
    }

    /** One role for each person and change, in text order. */
    List<Role> find() {
        List<Role> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean told = !Clauses.isNegated(sentence, token) && !Clauses.isHypothetical(sentence, token);
                if (told) {
                    at(sentence, token, found);
                }
            }
        }
        return found;
    }

    private void at(Sentence sentence, Token token, List<Role> found) {
        Optional<Token> subject = Clauses.subject(sentence, token);
        if (MEMBERS.contains(token.lemma()) && sentence.child(token, "cop").isPresent()) {
            group(sentence, sentence.child(token, "nmod"))
                    .ifPresent(group -> add(sentence, token, subject, Kind.JOINS, group, found));
        }
        if (!token.isVerb()) {
            return;
        }
        boolean passive = Clauses.isPassive(sentence, token);
        Optional<Token> object = sentence.child(token, "obj");
        String verb = token.lemma();
        if (!passive && JOINING.contains(verb)) {
            group(sentence, object).ifPresent(group -> add(sentence, token, subject, Kind.JOINS, group, found));
        }
        if (!passive && LEAVING.contains(verb)) {
            group(sentence, object).ifPresent(group -> add(sentence, token, subject, Kind.LEAVES, group, found));
        }
        Optional<String> office = office(sentence, token);
        if (!passive && RESIGNING.contains(verb) && office.isPresent()) {
            add(sentence, token, subject, Kind.LEAVES, office.get(), found);
        }
        Optional<Token> patient = passive ? subject : object;
        if (NAMING.contains(verb) && office.isPresent()) {
            add(sentence, token, patient, Kind.JOINS, office.get(), found);
        }
        if (DISMISSING.contains(verb)) {
            add(sentence, token, patient, Kind.LEAVES, office.orElseGet(() -> titleOf(patient)), found);
        }
        if (REPLACING.contains(verb)) {
            Optional<Token> comer = passive ? Clauses.agent(sentence, token) : subject;
            add(sentence, token, comer, Kind.JOINS, office.orElseGet(() -> titleOf(patient)), found);
        }
    }

    /** A noun for people who negotiate together, or for the talks they are sent to. */
    static boolean isGroup(Token noun) {
        return GROUPS.contains(noun.lemma());
    }

    private Optional<String> group(Sentence sentence, Optional<Token> noun) {
        return noun.filter(RosterChanges::isGroup).map(word -> parties.phrase(sentence, word));
    }

    /** "As chief negotiator", "named him ambassador". */
    private Optional<String> office(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.is("xcomp")
                        || child.is("obj")
                        || child.is("obl")
                                && Clauses.preposition(sentence, child)
                                        .filter("as"::equals)
                                        .isPresent())
                .filter(child -> Titles.isHead(child.text())
                        && person(Optional.of(child)).isEmpty())
                .findFirst()
                .map(child -> parties.phrase(sentence, child));
    }

    private String titleOf(Optional<Token> noun) {
        return person(noun)
                .flatMap(person -> person.mentions().stream()
                        .flatMap(mention -> mention.title().stream())
                        .findFirst())
                .map(span -> span.of(article.text()))
                .orElse("");
    }

    private Optional<Entity> person(Optional<Token> noun) {
        return noun.flatMap(word -> article.personAt(word.span()));
    }

    private void add(Sentence sentence, Token trigger, Optional<Token> who, Kind kind, String group, List<Role> found) {
        if (group.isEmpty()) {
            return;
        }
        String title = titleOf(who);
        person(who)
                .ifPresent(person -> found.add(new Role(
                        person.name(),
                        title.isEmpty() ? group : title,
                        person.side(),
                        Optional.of(new RosterChange(kind, group, Dates.near(article, sentence, trigger))),
                        List.of(new Evidence(article.article(), sentence.span())),
                        Confidences.of("role", "change"))));
    }
}
