package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Evidence;
import readout.knowledge.Plover;
import readout.knowledge.Stances;
import readout.knowledge.States;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Token;

/** Who did what to whom, in PLOVER's terms: an act, an actor and, where the act has one, a recipient in one clause. */
final class Events implements Extractor<Event> {
    private static final double CONFIDENCE = 0.5;
    private static final Set<String> CONCESSIONS = Set.of(
            "withdraw",
            "lift",
            "ease",
            "release",
            "free",
            "allow",
            "end",
            "stop",
            "halt",
            "dismantle",
            "suspend",
            "freeze",
            "pull",
            "disarm");
    private static final Set<String> PROMISES =
            Set.of("agree", "promise", "pledge", "offer", "vow", "commit", "undertake");
    private static final Map<String, EventType> NOMINAL = Map.of(
            "demand", EventType.REQUEST,
            "call", EventType.REQUEST,
            "appeal", EventType.REQUEST,
            "refusal", EventType.REJECT,
            "rejection", EventType.REJECT,
            "opposition", EventType.REJECT,
            "threat", EventType.THREATEN);
    /** Types that mean little without a recipient. */
    private static final Set<EventType> ADDRESSED =
            Set.of(EventType.REQUEST, EventType.SUPPORT, EventType.COOPERATE, EventType.THREATEN);

    private static final Set<String> TALKS =
            Set.of("talk", "talks", "negotiation", "negotiations", "meeting", "summit");

    @Override
    public List<Event> extract(AnnotatedArticle article) {
        Parties parties = new Parties(article);
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Set<String> seen = new LinkedHashSet<>();
            nominal(article, parties, sentence).stream()
                    .filter(event -> seen.add(event.type() + " " + event.actor() + event.recipient()))
                    .forEach(events::add);
            for (Token token : sentence.tokens()) {
                if (token.pos().startsWith("VB") && !token.is("aux")) {
                    event(article, parties, sentence, token)
                            .filter(event -> seen.add(event.type() + " " + event.actor() + event.recipient()))
                            .ifPresent(events::add);
                }
            }
        }
        return events;
    }

    /** "Washington's demands for reforms of China's economy": an act told by its noun, with its owner. */
    private static List<Event> nominal(AnnotatedArticle article, Parties parties, Sentence sentence) {
        List<Event> events = new ArrayList<>();
        for (Token noun : sentence.tokens()) {
            Optional<EventType> type =
                    noun.isNoun() ? Optional.ofNullable(NOMINAL.get(noun.lemma())) : Optional.empty();
            Optional<String> owner = type.flatMap(any -> parties.inside(sentence, noun));
            boolean asks = Stances.ofNoun(noun.lemma()).isPresent()
                    && sentence.children(noun).size() > 1;
            if (owner.isPresent() && asks) {
                Set<String> others =
                        new LinkedHashSet<>(States.in(sentence.subtreeSpan(noun).of(article.text())));
                others.remove(owner.get());
                events.add(event(
                        article,
                        sentence,
                        noun,
                        type.get(),
                        "-",
                        List.of(owner.get()),
                        others.stream().limit(1).toList()));
            }
        }
        return events;
    }

    private static Optional<Event> event(AnnotatedArticle article, Parties parties, Sentence sentence, Token verb) {
        if (Clauses.isNegated(sentence, verb) || Clauses.isHypothetical(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> object = sentence.child(verb, "obj");
        boolean passive = Clauses.isPassive(sentence, verb);
        Optional<Token> thing = passive ? sentence.child(verb, "nsubj") : object;
        for (Plover.Pattern pattern : Plover.patterns(verb.lemma())) {
            if (pattern.recipients().contains("obj-to")
                    && sentence.child(verb, "xcomp").isEmpty()) {
                continue;
            }
            boolean fits = pattern.objects().isEmpty()
                    || thing.filter(noun -> pattern.objects().contains(noun.lemma()))
                            .isPresent();
            if (fits) {
                return of(article, parties, sentence, verb, pattern, passive);
            }
        }
        return commitment(article, parties, sentence, verb)
                .or(() -> collapse(article, parties, sentence, verb))
                .or(() -> obligation(article, parties, sentence, verb));
    }

    private static Optional<Event> of(
            AnnotatedArticle article,
            Parties parties,
            Sentence sentence,
            Token verb,
            Plover.Pattern pattern,
            boolean passive) {
        List<String> actors = actors(parties, sentence, verb, passive);
        List<String> found = recipients(parties, sentence, verb, pattern, passive);
        List<String> recipients = found.isEmpty() ? onlyOther(article, sentence, verb, actors) : found;
        if (actors.isEmpty() && !(passive && !recipients.isEmpty())) {
            return Optional.empty();
        }
        boolean coming = isComing(sentence, verb);
        EventType type = coming ? comingType(pattern.type()) : typeOf(sentence, verb, pattern.type());
        boolean lone = type != null && recipients.isEmpty() && actors.size() < 2 && ADDRESSED.contains(type);
        if (type == null || lone || isWithItself(type, actors, recipients)) {
            return Optional.empty();
        }
        return Optional.of(event(article, sentence, verb, type, coming ? "-" : pattern.mode(), actors, recipients));
    }

    /** States meet and promise each other, not themselves; what a state does to its own people is an event. */
    private static boolean isWithItself(EventType type, List<String> actors, List<String> recipients) {
        return type.quad() < 3 && actors.size() == 1 && actors.equals(recipients);
    }

    /** What "will meet" or "plans to visit" is now; nothing for acts that are no cooperation. */
    private static @org.jspecify.annotations.Nullable EventType comingType(EventType type) {
        return switch (type) {
            case CONSULT, AGREE, SUPPORT, COOPERATE, AID, RETREAT -> EventType.AGREE;
            case CONCEDE -> EventType.CONCEDE;
            case REQUEST, ACCUSE, REJECT, THREATEN, SANCTION, PROTEST, MOBILIZE, COERCE, ASSAULT -> null;
        };
    }

    private static EventType typeOf(Sentence sentence, Token verb, EventType type) {
        boolean concedes = type == EventType.AGREE
                && sentence.child(verb, "xcomp")
                        .filter(word -> CONCESSIONS.contains(word.lemma()))
                        .isPresent();
        return concedes ? EventType.CONCEDE : type;
    }

    private static boolean isComing(Sentence sentence, Token verb) {
        if (Clauses.isFuture(sentence, verb)) {
            return true;
        }
        return Clauses.isInfinitive(sentence, verb) && (verb.is("xcomp") || verb.is("acl") || verb.is("advcl"));
    }

    private static List<String> actors(Parties parties, Sentence sentence, Token verb, boolean passive) {
        if (passive) {
            return sentence.children(verb, "obl").stream()
                    .filter(token -> Clauses.preposition(sentence, token)
                            .filter("by"::equals)
                            .isPresent())
                    .findFirst()
                    .map(token -> parties.of(sentence, token))
                    .orElse(List.of());
        }
        Optional<Token> subject = Clauses.subject(sentence, verb);
        return subject.map(token -> named(parties, sentence, token)).orElse(List.of());
    }

    /** The one state besides the actor that the verb's clause names. */
    private static List<String> onlyOther(
            AnnotatedArticle article, Sentence sentence, Token verb, List<String> actors) {
        Set<String> others =
                new LinkedHashSet<>(States.in(sentence.subtreeSpan(verb).of(article.text())));
        others.removeAll(actors);
        return others.size() == 1 && !actors.isEmpty() ? List.copyOf(others) : List.of();
    }

    private static List<String> recipients(
            Parties parties, Sentence sentence, Token verb, Plover.Pattern pattern, boolean passive) {
        for (String place : pattern.recipients()) {
            List<String> found = place.startsWith("obj")
                    ? atObject(parties, sentence, verb, passive)
                    : atPreposition(parties, sentence, verb, place);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The parties of a phrase, or the state whose thing it names: "Ethiopian planes". */
    private static List<String> named(Parties parties, Sentence sentence, Token noun) {
        List<String> direct = parties.of(sentence, noun);
        return direct.isEmpty() ? parties.inside(sentence, noun).map(List::of).orElse(List.of()) : direct;
    }

    private static List<String> atObject(Parties parties, Sentence sentence, Token verb, boolean passive) {
        Optional<Token> noun = passive
                ? sentence.child(verb, "nsubj")
                : sentence.child(verb, "iobj").or(() -> sentence.child(verb, "obj"));
        if (noun.isEmpty()) {
            return List.of();
        }
        return named(parties, sentence, noun.get());
    }

    private static List<String> atPreposition(Parties parties, Sentence sentence, Token verb, String preposition) {
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

    /** "Agreed to release", "refused to leave", "threatened to close". */
    private static Optional<Event> commitment(
            AnnotatedArticle article, Parties parties, Sentence sentence, Token verb) {
        Optional<Token> done = sentence.child(verb, "xcomp");
        List<String> actors = actors(parties, sentence, verb, false);
        if (done.isEmpty() || actors.isEmpty() || !PROMISES.contains(verb.lemma())) {
            return Optional.empty();
        }
        EventType type = CONCESSIONS.contains(done.get().lemma()) ? EventType.CONCEDE : EventType.AGREE;
        return Optional.of(event(article, sentence, verb, type, "-", actors, List.of()));
    }

    /** "Washington said that Beijing must cut its tariffs": a demand. */
    private static Optional<Event> obligation(
            AnnotatedArticle article, Parties parties, Sentence sentence, Token verb) {
        boolean must = verb.is("ccomp")
                && sentence.children(verb, "aux").stream()
                        .anyMatch(word -> word.lemma().equals("must"));
        Optional<Token> cue = sentence.head(verb);
        if (!must || cue.isEmpty()) {
            return Optional.empty();
        }
        List<String> actors = actors(parties, sentence, cue.get(), false);
        List<String> recipients = sentence.child(verb, "nsubj")
                .map(token -> named(parties, sentence, token))
                .orElse(List.of());
        return actors.isEmpty() || recipients.isEmpty() || actors.equals(recipients)
                ? Optional.empty()
                : Optional.of(event(article, sentence, verb, EventType.REQUEST, "-", actors, recipients));
    }

    /** "Talks collapsed". */
    private static Optional<Event> collapse(AnnotatedArticle article, Parties parties, Sentence sentence, Token verb) {
        boolean collapses = Set.of("collapse", "break", "founder").contains(verb.lemma());
        Optional<Token> talks = sentence.child(verb, "nsubj").filter(noun -> TALKS.contains(noun.lemma()));
        if (!collapses || talks.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = sentence.children(talks.get(), "nmod").stream()
                .flatMap(noun -> parties.of(sentence, noun).stream())
                .toList();
        List<String> actors = named.isEmpty() ? parties.principal() : named;
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(event(article, sentence, verb, EventType.SANCTION, "withdraw", actors, List.of()));
    }

    private static Event event(
            AnnotatedArticle article,
            Sentence sentence,
            Token trigger,
            EventType type,
            String mode,
            List<String> actors,
            List<String> recipients) {
        Optional<String> named = Optional.of(mode).filter(word -> !word.equals("-"));
        return new Event(
                type,
                named,
                named.map(word -> PloverScores.of(type, word)).orElse(type.score()),
                actors,
                recipients,
                Dates.near(article, sentence, trigger),
                List.of(new Evidence(article.article(), sentence.span())),
                CONFIDENCE);
    }
}
