package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.fact.Evidence;
import readout.fact.Role;
import readout.text.AnnotatedArticle;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Mention;
import readout.text.Span;

/** Who is who: the titles that stand with people's names. */
final class Roles implements Extractor<Role> {
    private static final double CONFIDENCE = 0.95;

    @Override
    public List<Role> extract(AnnotatedArticle article) {
        List<Role> roles = new ArrayList<>();
        for (Entity entity : article.entities()) {
            if (entity.type() == EntityType.PERSON) {
                roles.addAll(rolesOf(entity, article));
            }
        }
        roles.sort(
                (one, other) -> one.evidence().get(0).compareTo(other.evidence().get(0)));
        return roles;
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
                Evidence evidence = new Evidence(article.article(), title.getValue());
                roles.add(new Role(
                        person.name(), title.getKey(), person.side(), Optional.empty(), List.of(evidence), CONFIDENCE));
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
