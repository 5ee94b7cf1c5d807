package readout.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Evidence;
import readout.fact.Meeting;
import readout.knowledge.Confidences;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Token;

/** Who did what to whom, in PLOVER's terms: an act, an actor and, where the act has one, a recipient in one clause. */
final class Events implements Extractor<Event> {
    private static final int VERBAL_COOPERATION = 1;

    @Override
    public List<Event> extract(AnnotatedArticle article) {
        return extract(article, new Meetings().extract(article));
    }

    /** The same where the article's meetings are known: those held are events too. */
    List<Event> extract(AnnotatedArticle article, List<Meeting> meetings) {
        Parties parties = new Parties(article);
        ActParties places = new ActParties(article, parties);
        NounActs nouns = new NounActs(article, parties);
        SaidActs said = new SaidActs(places);
        VerbActs verbs = new VerbActs(parties, places);
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Act> acts = new ArrayList<>(nouns.in(sentence));
            Set<Integer> told = new HashSet<>();
            for (Token token : sentence.tokens()) {
                act(sentence, token, said, verbs)
                        .filter(act -> !isPromised(act, told))
                        .filter(act -> told.add(act.trigger().index()))
                        .ifPresent(acts::add);
            }
            acts.forEach(act -> add(event(article, act), events));
        }
        meetings.stream().filter(meeting -> isNews(meeting, events)).forEach(meeting -> add(event(meeting), events));
        return events;
    }

    /** "Agreed to lift" is one act, told by its first verb. */
    private static boolean isPromised(Act act, Set<Integer> told) {
        return act.type() == EventType.AGREE
                && act.trigger().is("xcomp")
                && told.contains(act.trigger().head());
    }

    /** Sides met, and no clause told of it as an act. */
    private static boolean isNews(Meeting meeting, List<Event> events) {
        return meeting.status().tookPlace()
                && meeting.sides().size() > 1
                && events.stream()
                        .noneMatch(event -> event.type().quad() == VERBAL_COOPERATION
                                && event.evidence().stream().anyMatch(meeting.evidence()::contains));
    }

    private static Event event(Meeting meeting) {
        return new Event(
                EventType.CONSULT,
                Optional.empty(),
                EventType.CONSULT.score(),
                meeting.sides(),
                meeting.sides(),
                meeting.start(),
                meeting.evidence(),
                confidence(EventType.CONSULT, meeting.sides()));
    }

    private static Optional<Act> act(Sentence sentence, Token token, SaidActs said, VerbActs verbs) {
        boolean verb = token.pos().startsWith("VB") && !token.is("aux");
        boolean predicate = verb
                || token.pos().startsWith("JJ") && sentence.child(token, "cop").isPresent();
        if (!predicate) {
            return Optional.empty();
        }
        Optional<Act> bySaying =
                Factuality.of(sentence, token) == Factuality.FACT ? said.of(sentence, token) : Optional.empty();
        return bySaying.isPresent() || !verb ? bySaying : verbs.of(sentence, token);
    }

    /** A further sentence on an event that is known is more evidence of it, no second event. */
    private static void add(Event event, List<Event> events) {
        for (int at = 0; at < events.size(); at++) {
            if (isSame(events.get(at), event)) {
                events.set(at, merged(events.get(at), event));
                return;
            }
        }
        events.add(event);
    }

    private static boolean isSame(Event one, Event other) {
        return one.type() == other.type()
                && one.actor().equals(other.actor())
                && (one.recipient().equals(other.recipient())
                        || one.recipient().isEmpty()
                        || other.recipient().isEmpty())
                && (one.date().equals(other.date())
                        || one.date().isEmpty()
                        || other.date().isEmpty());
    }

    private static double confidence(EventType type, List<String> recipients) {
        String grounds = type.quad() % 2 == 1 ? "words" : "deed";
        return Confidences.of("event", recipients.isEmpty() ? grounds : grounds + " to somebody");
    }

    private static Event merged(Event one, Event other) {
        List<String> recipients = one.recipient().isEmpty() ? other.recipient() : one.recipient();
        return new Event(
                one.type(),
                one.mode().or(other::mode),
                one.mode().isPresent() ? one.score() : other.score(),
                one.actor(),
                recipients,
                one.date().or(other::date),
                Stream.concat(one.evidence().stream(), other.evidence().stream())
                        .distinct()
                        .toList(),
                confidence(one.type(), recipients));
    }

    private static Event event(AnnotatedArticle article, Act act) {
        Optional<String> mode = Optional.of(act.mode()).filter(word -> !word.equals(Act.NO_MODE));
        return new Event(
                act.type(),
                mode,
                mode.map(word -> PloverScores.of(act.type(), word))
                        .orElse(act.type().score()),
                act.actors(),
                act.recipients(),
                Dates.near(article, act.sentence(), act.trigger()),
                List.of(new Evidence(article.article(), act.sentence().span())),
                confidence(act.type(), act.recipients()));
    }
}
