package readout.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Pronouns;
import readout.tag.Frame;
import readout.tag.TaggedArticle;
import readout.text.Article;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Places;
import readout.text.Span;
import readout.text.TimeExpression;

/**
 * Tagged article with resolved entities and dates.
 *
 * @param mentions names, in text order
 * @param references pronouns and descriptions with the entities that they refer to
 */
public record ResolvedArticle(
        TaggedArticle tagged,
        List<Entity> entities,
        Places<Mention> mentions,
        Places<Reference> references,
        Places<TimeExpression> times,
        Places<Span> quotations,
        Places<Span> sentences) {
    /** Mention of an entity by name. */
    public record Mention(Span span, Entity entity) {}

    /** Reference to entities by a pronoun or description. */
    public record Reference(Span span, List<Entity> meant) {
        boolean meansPerson() {
            return meant.stream().anyMatch(entity -> entity.type() == EntityType.PERSON);
        }
    }

    public Article article() {
        return tagged.article();
    }

    public String text() {
        return tagged.text();
    }

    public List<Frame> frames() {
        return tagged.frames();
    }

    public String text(Span span) {
        return span.of(text());
    }

    /**
     * Entities that a phrase refers to: the last person named in it, else those of a pronoun or description, else the state or body named
     * in it; several if it names states side by side ("US and South Korean officials").
     */
    public List<Entity> meant(Span phrase) {
        List<Mention> inside = mentions.overlapping(phrase).stream()
                .filter(mention -> mention.entity().type().isActor())
                .toList();
        List<Mention> people = inside.stream()
                .filter(mention -> mention.entity().type() == EntityType.PERSON)
                .toList();
        if (!people.isEmpty()) {
            return List.of(people.get(people.size() - 1).entity());
        }
        Optional<Reference> reference = references.overlapping(phrase).stream()
                .filter(each ->
                        2 * common(each.span(), phrase) > Math.max(each.span().length(), phrase.length()))
                .max(Comparator.comparingInt(each -> common(each.span(), phrase)));
        boolean described = reference
                .filter(each -> covers(each.span(), phrase))
                .filter(each ->
                        each.meansPerson() || inside.stream().noneMatch(mention -> covers(mention.span(), phrase)))
                .isPresent();
        if (inside.isEmpty() || described) {
            return reference.map(Reference::meant).orElse(List.of());
        }
        return List.copyOf(sideBySide(inside));
    }

    /** The first name, and the following ones that are separated only by "and", commas or slashes. */
    private Set<Entity> sideBySide(List<Mention> names) {
        Set<Entity> found = new LinkedHashSet<>();
        Mention before = names.get(0);
        found.add(before.entity());
        for (Mention each : names.subList(1, names.size())) {
            String between = text().substring(
                            Math.min(before.span().end(), each.span().begin()),
                            each.span().begin())
                    .strip();
            if (between.equals("and") || between.equals(",") || between.equals("/") || between.equals(", and")) {
                found.add(each.entity());
            }
            before = each;
        }
        return found;
    }

    /** True if the span covers nearly the whole phrase. */
    private static boolean covers(Span span, Span phrase) {
        return 10 * common(span, phrase) >= 8 * phrase.length();
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    /**
     * Parties that a phrase refers to: states by code, people by the side they act for, bodies by name; otherwise the phrase itself. Empty
     * for an unresolved pronoun or a fragment of a word.
     */
    public List<String> parties(Span phrase) {
        List<String> labels =
                meant(phrase).stream().map(Parties::label).distinct().toList();
        if (!labels.isEmpty() || Pronouns.isPronoun(text(phrase))) {
            return labels;
        }
        String bare = Parties.bare(text(phrase));
        return Parties.isName(bare) ? List.of(Affiliations.code(bare).orElse(bare)) : List.of();
    }

    /** Time expressions inside the span or around it. */
    public List<TimeExpression> timesIn(Span span) {
        return times.overlapping(span);
    }

    /** Sentence in which the span begins. */
    public Optional<Span> sentenceAt(Span span) {
        return sentences.overlapping(new Span(span.begin(), Math.max(span.end(), span.begin() + 1))).stream()
                .findFirst();
    }

    /** All sentences that overlap one of the spans, in text order. */
    public List<Span> sentencesAt(List<Span> spans) {
        Set<Span> found = new LinkedHashSet<>();
        spans.stream().sorted().forEach(span -> found.addAll(sentences.overlapping(span)));
        return new ArrayList<>(found);
    }
}
