package readout.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.knowledge.States;
import readout.text.Article;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Mention;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Names to entities: full and short names of one person, bodies and places by name, pronouns. */
final class EntityLinker {
    private final Article article;
    private final List<Sentence> sentences;
    private final List<Span> quotations;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Mention>> others = new LinkedHashMap<>();
    private final Map<String, EntityType> types = new LinkedHashMap<>();

    EntityLinker(Article article, List<Sentence> sentences, List<Span> quotations) {
        this.article = article;
        this.sentences = sentences;
        this.quotations = quotations;
    }

    List<Entity> entities() {
        List<Name> names = new ArrayList<>();
        sentences.forEach(sentence -> names.addAll(NameFinder.in(sentence)));
        names.stream()
                .filter(name -> name.type() == EntityType.PERSON && !name.isSingle())
                .forEach(this::person);
        names.stream()
                .filter(name -> name.type() == EntityType.PERSON && name.isSingle())
                .forEach(this::person);
        names.stream().filter(name -> name.type() != EntityType.PERSON).forEach(this::other);
        Map<Integer, List<Mention>> taken = mentions().collect(Collectors.groupingBy(Mention::sentence));
        sentences.forEach(sentence -> familyNamesMissed(sentence, taken.getOrDefault(sentence.index(), List.of())));
        new Pronouns(sentences, quotations, people).resolve();
        people.forEach(person -> Sides.learn(person, sentences, article.text()));
        List<Entity> entities = new ArrayList<>(
                withCounterparts(people.stream().map(Person::entity).toList()));
        others.forEach((name, mentions) ->
                entities.add(new Entity(name, types.getOrDefault(name, EntityType.NONE), States.of(name), mentions)));
        return entities;
    }

    private List<Entity> withCounterparts(List<Entity> entities) {
        return entities.stream()
                .map(entity -> new Entity(
                        entity.name(),
                        entity.type(),
                        entity.side(),
                        entity.mentions().stream()
                                .map(mention -> Counterparts.resolved(mention, entities, article.text()))
                                .toList()))
                .toList();
    }

    private void person(Name name) {
        Optional<Person> known = latest(name);
        Person person = known.orElseGet(() -> {
            Person fresh = new Person(name);
            people.add(fresh);
            return fresh;
        });
        person.add(name, TitleFinder.of(name), article.text());
        origin(name).ifPresent(person::learnSide);
    }

    private Optional<Person> latest(Name name) {
        List<Person> answering =
                people.stream().filter(person -> person.answersTo(name)).toList();
        if (answering.size() <= 1) {
            return answering.stream().findFirst();
        }
        Person best = null;
        int nearest = Integer.MAX_VALUE;
        for (Person person : answering) {
            for (Mention mention : person.mentions()) {
                int distance = Math.abs(name.span().begin() - mention.span().begin());
                boolean later = mention.span().begin() > name.span().begin();
                if (distance + (later ? 1_000_000 : 0) < nearest) {
                    nearest = distance + (later ? 1_000_000 : 0);
                    best = person;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "South Korea" of "Han Sung Joo of South Korea". */
    private static Optional<String> origin(Name name) {
        List<Token> tokens = name.sentence().tokens();
        int at = name.last() + 1;
        if (at + 1 >= tokens.size() || !tokens.get(at).text().equals("of")) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end + 1 < tokens.size()
                && tokens.get(end).entityType() == EntityType.LOCATION
                && tokens.get(end + 1).entityType() == EntityType.LOCATION) {
            end++;
        }
        return Optional.of(tokens.get(at + 1).span().to(tokens.get(end).span()))
                .map(span -> text(name.sentence(), span));
    }

    private static String text(Sentence sentence, Span span) {
        StringBuilder text = new StringBuilder();
        sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .forEach(token -> text.append(token.text()).append(' '));
        return text.toString().strip();
    }

    private void other(Name name) {
        types.putIfAbsent(name.text(), name.type());
        others.computeIfAbsent(name.text(), key -> new ArrayList<>())
                .add(new Mention(
                        name.span(), name.sentence().index(), name.first(), name.last(), false, Optional.empty()));
    }

    /** "Liu" in "than Liu": a family name known from elsewhere in the article that the entity tagger passed over. */
    private void familyNamesMissed(Sentence sentence, List<Mention> taken) {
        for (Token token : sentence.tokens()) {
            boolean free = token.isProperNoun()
                    && token.entityType() == EntityType.NONE
                    && taken.stream().noneMatch(mention -> mention.span().overlaps(token.span()));
            if (free) {
                Name name = new Name(sentence, token.index(), token.index(), EntityType.PERSON);
                latest(name).ifPresent(person -> person.add(name, Optional.empty(), article.text()));
            }
        }
    }

    private Stream<Mention> mentions() {
        return Stream.concat(
                people.stream().flatMap(person -> person.mentions().stream()),
                others.values().stream().flatMap(List::stream));
    }
}
