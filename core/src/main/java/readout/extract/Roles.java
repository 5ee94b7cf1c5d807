package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.fact.Evidence;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.knowledge.Confidences;
import readout.text.AnnotatedArticle;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Mention;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Who is who: the titles that stand with people's names. */
final class Roles implements Extractor<Role> {
    private static final Set<String> LEADING = Set.of("lead", "head", "chair");
    private static final double CONFIDENCE = Confidences.of("role", "title");

    @Override
    public List<Role> extract(AnnotatedArticle article) {
        List<Role> roles = new ArrayList<>();
        for (Entity entity : article.entities()) {
            if (entity.type() == EntityType.PERSON) {
                roles.addAll(rolesOf(entity, article));
            }
        }
        for (Sentence sentence : article.sentences()) {
            sentence.tokens().forEach(verb -> leader(article, sentence, verb).ifPresent(role -> add(role, roles)));
        }
        new RosterChanges(article).find().forEach(changed -> add(changed, roles));
        roles.sort(
                (one, other) -> one.evidence().get(0).compareTo(other.evidence().get(0)));
        return roles;
    }

    /** "Lee, who leads the Korean delegation". */
    private static Optional<Role> leader(AnnotatedArticle article, Sentence sentence, Token verb) {
        if (!verb.is("acl") || !LEADING.contains(verb.lemma())) {
            return Optional.empty();
        }
        Optional<Span> title = sentence.child(verb, "obj")
                .filter(RosterChanges::isGroup)
                .map(group -> verb.span().to(sentence.subtreeSpan(group)));
        return Clauses.subject(sentence, verb)
                .flatMap(word -> article.personAt(word.span()))
                .flatMap(person -> title.map(span -> role(article, person, span.of(article.text()), span)));
    }

    private static Role role(AnnotatedArticle article, Entity person, String title, Span evidence) {
        return new Role(
                person.name(),
                title,
                person.side(),
                Optional.empty(),
                List.of(new Evidence(article.article(), evidence)),
                CONFIDENCE);
    }

    /** A change of somebody whose role is known is told with that role. */
    private static void add(Role changed, List<Role> roles) {
        for (int at = 0; at < roles.size(); at++) {
            Role known = roles.get(at);
            boolean same =
                    known.person().equals(changed.person()) && known.title().equals(changed.title());
            boolean told = known.change().isEmpty() || kind(known).equals(kind(changed));
            if (same && told) {
                roles.set(at, joined(known, changed));
                return;
            }
        }
        roles.add(changed);
    }

    private static Optional<RosterChange.Kind> kind(Role role) {
        return role.change().map(RosterChange::kind);
    }

    private static Role joined(Role known, Role changed) {
        List<Evidence> evidence = new ArrayList<>(known.evidence());
        changed.evidence().stream().filter(each -> !evidence.contains(each)).forEach(evidence::add);
        return new Role(
                known.person(),
                known.title(),
                known.side(),
                known.change().or(changed::change),
                evidence,
                known.confidence());
    }

    private static List<Role> rolesOf(Entity person, AnnotatedArticle article) {
        Map<String, Span> titles = new LinkedHashMap<>();
        for (Mention mention : person.mentions()) {
            mention.title()
                    .ifPresent(span -> titles.putIfAbsent(
                            span.of(article.text()), mention.span().to(span)));
        }
        List<Role> roles = new ArrayList<>();
        for (Map.Entry<String, Span> title : titles.entrySet()) {
            if (titles.keySet().stream().noneMatch(other -> isShorter(title.getKey(), other))) {
                roles.add(role(article, person, title.getKey(), title.getValue()));
            }
        }
        return roles;
    }

    /** "Minister" says nothing beside "Commerce Minister". */
    private static boolean isShorter(String title, String other) {
        return title.length() < other.length()
                && other.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
    }
}
