package readout.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.fact.Act;
import readout.fact.ArticleRecord;
import readout.fact.Content;
import readout.fact.Event;
import readout.fact.Fact;
import readout.fact.FactFrame;
import readout.fact.Field;
import readout.fact.MarketMove;
import readout.fact.Meeting;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.Statement;
import readout.text.TimeExpression;
import readout.text.TimeType;

/** Scores records against gold: precision, recall and F1 of each kind of fact, as the benchmark's {@code score.py} computes them. */
public final class Evaluation {
    /** The kinds whose mean F1 is the headline figure. */
    public static final List<String> HEADLINE = List.of(
            "statement + speaker", "meeting found", "role", "position (actor, issue)", "event (type)", "time + value");

    private static final double MATCH = 0.5;
    private static final double LEAST_MEETING_EVIDENCE = 0.4;
    private static final double LEAST_ISSUE = 0.34;
    private static final double BONUS = 0.2;
    private static final double FOUR_DIGITS = 1e4;

    private final Map<String, MatchCounts> tallies = new LinkedHashMap<>();
    private final Map<String, Reliability> reliabilities = new LinkedHashMap<>();

    /** The match counts by name, in the benchmark's order. */
    public Map<String, MatchCounts> tallies() {
        return tallies;
    }

    /** The reliability of confidences by kind of fact: a statement is correct if its speaker is, an event if its type is. */
    public Map<String, Reliability> reliabilities() {
        return reliabilities;
    }

    private <G, F extends Fact<?>> void rely(String kind, List<F> found, List<Matching.Pair<G, F>> right) {
        Reliability reliability = reliabilities.computeIfAbsent(kind, key -> new Reliability());
        Set<F> rightOnes = Collections.newSetFromMap(new IdentityHashMap<>());
        right.forEach(pair -> rightOnes.add(pair.found()));
        found.forEach(fact -> reliability.add(fact.confidence(), rightOnes.contains(fact)));
    }

    /** Mean F1 of the headline kinds, each rounded to four digits as the benchmark's scorer does it. */
    public double macroF1() {
        return HEADLINE.stream()
                .mapToDouble(name -> Math.round(tally(name).f1() * FOUR_DIGITS) / FOUR_DIGITS)
                .average()
                .orElse(0);
    }

    /** Counts one article; an empty record counts all its facts as missed. */
    public void add(Gold gold, Optional<ArticleRecord> record) {
        statements(gold.facts("statements"), facts(record, Statement.class));
        meetings(gold.facts("meetings"), facts(record, Meeting.class));
        roles(gold.facts("roles"), record);
        positions(gold.facts("positions"), facts(record, Position.class));
        events(gold.facts("events"), facts(record, Event.class));
        markets(gold.facts("markets"), record);
        times(gold.facts("times"), record.map(ArticleRecord::times).orElse(List.of()));
        String flat = String.join(
                " ", WordOverlap.words(record.map(each -> each.article().text()).orElse("")));
        boolean kept = flat.contains(String.join(" ", WordOverlap.words(gold.text("body_first"))))
                && flat.contains(String.join(" ", WordOverlap.words(gold.text("body_last"))));
        tally("body ends kept (recall only)").add(kept ? 1 : 0, 1, 1);
    }

    private static <C extends Content> List<Fact<C>> facts(Optional<ArticleRecord> record, Class<C> type) {
        return record.map(each -> each.of(type)).orElse(List.of());
    }

    private MatchCounts tally(String name) {
        return tallies.computeIfAbsent(name, key -> new MatchCounts());
    }

    private void statements(List<JsonNode> gold, List<Fact<Statement>> all) {
        List<Fact<Statement>> found = all.stream()
                .filter(statement -> statement.content().act() != Act.THOUGHT)
                .toList();
        var pairs = Matching.of(
                gold,
                found,
                (one, other) -> WordOverlap.dice(String.join(" ", Gold.strings(one, "content")), content(other)),
                MATCH);
        var right = pairs.stream()
                .filter(pair -> Agreement.sameSource(pair.gold(), pair.found()))
                .toList();
        rely("statement", found, right);
        tally("statement found").add(pairs.size(), gold.size(), found.size());
        tally("statement + speaker").add(right.size(), gold.size(), found.size());
        long kinds = right.stream()
                .filter(pair -> pair.gold()
                        .path("kind")
                        .asText("")
                        .equals(Field.word(pair.found().content().authority())))
                .count();
        tally("statement + speaker + kind").add((int) kinds, gold.size(), found.size());
        int quotes = (int)
                gold.stream().filter(each -> each.path("direct").asBoolean()).count();
        long direct = right.stream()
                .filter(pair -> pair.gold().path("direct").asBoolean())
                .count();
        tally("direct quote + speaker (recall only)").add((int) direct, quotes, quotes);
    }

    private static String content(Fact<Statement> statement) {
        String text = statement.evidence().get(0).article().text();
        return statement.frame().all(FactFrame.Part.CONTENT).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" "));
    }

    private void meetings(List<JsonNode> gold, List<Fact<Meeting>> found) {
        var pairs = Matching.of(gold, found, Evaluation::meetingSimilarity, MATCH);
        rely("meeting", found, pairs);
        tally("meeting found").add(pairs.size(), gold.size(), found.size());
        long full = pairs.stream()
                .filter(pair -> Gold.string(pair.gold(), "place")
                        .map(place -> WordOverlap.dice(
                                        place, pair.found().content().place().orElse(""))
                                >= MATCH)
                        .orElse(true))
                .filter(pair -> Agreement.datesMeet(
                        Gold.string(pair.gold(), "start").map(PartialDate::new),
                        pair.found().content().start()))
                .filter(pair -> pair.gold()
                        .path("status")
                        .asText("")
                        .equals(Field.word(pair.found().content().status())))
                .count();
        tally("meeting + place, date, status").add((int) full, gold.size(), found.size());
    }

    private static double meetingSimilarity(JsonNode gold, Fact<Meeting> fact) {
        Meeting meeting = fact.content();
        double evidence = Agreement.evidence(Gold.strings(gold, "evidence"), fact.evidence());
        Optional<PartialDate> start = Gold.string(gold, "start").map(PartialDate::new);
        boolean when = start.isPresent() && meeting.start().isPresent() && Agreement.datesMeet(start, meeting.start());
        Set<String> who = new HashSet<>(Gold.strings(gold, "participants").stream()
                .map(WordOverlap::last)
                .toList());
        boolean shared = meeting.participants().stream().map(WordOverlap::last).anyMatch(who::contains);
        return evidence >= LEAST_MEETING_EVIDENCE ? evidence + (when ? BONUS : 0) + (shared ? BONUS : 0) : 0;
    }

    private void roles(List<JsonNode> gold, Optional<ArticleRecord> record) {
        var found = facts(record, Role.class);
        var pairs = Matching.of(
                gold,
                found,
                (one, other) -> WordOverlap.last(one.path("person").asText(""))
                                .equals(WordOverlap.last(other.content().person()))
                        ? WordOverlap.dice(
                                one.path("title").asText(""), other.content().title())
                        : 0,
                MATCH);
        rely("role", found, pairs);
        tally("role").add(pairs.size(), gold.size(), found.size());
    }

    private void positions(List<JsonNode> gold, List<Fact<Position>> found) {
        var pairs = Matching.of(gold, found, Evaluation::positionSimilarity, MATCH);
        rely("position", found, pairs);
        tally("position (actor, issue)").add(pairs.size(), gold.size(), found.size());
        long stances = pairs.stream()
                .filter(pair -> pair.gold()
                        .path("stance")
                        .asText("")
                        .equals(Field.word(pair.found().content().stance())))
                .count();
        tally("position + stance").add((int) stances, gold.size(), found.size());
    }

    private static double positionSimilarity(JsonNode gold, Fact<Position> fact) {
        Position position = fact.content();
        double evidence = Agreement.evidence(Gold.strings(gold, "evidence"), fact.evidence());
        double issue = WordOverlap.dice(gold.path("issue").asText(""), position.issue());
        boolean same = evidence >= MATCH
                && issue >= LEAST_ISSUE
                && Agreement.actors(Gold.strings(gold, "actor"), List.of(position.actor()));
        return same ? evidence + issue : 0;
    }

    private void events(List<JsonNode> gold, List<Fact<Event>> found) {
        var pairs = Matching.of(gold, found, Evaluation::eventSimilarity, MATCH);
        rely("event", found, pairs);
        tally("event (type)").add(pairs.size(), gold.size(), found.size());
        long full = pairs.stream()
                .filter(pair -> Agreement.actors(
                        Gold.strings(pair.gold(), "actor"),
                        pair.found().content().actors()))
                .filter(pair -> Agreement.recipients(
                        Gold.strings(pair.gold(), "actor"),
                        Gold.strings(pair.gold(), "recipient"),
                        pair.found().content().recipients()))
                .count();
        tally("event + actor, recipient").add((int) full, gold.size(), found.size());
    }

    private static double eventSimilarity(JsonNode gold, Fact<Event> fact) {
        Event event = fact.content();
        double evidence = Agreement.evidence(Gold.strings(gold, "evidence"), fact.evidence());
        boolean same = evidence >= MATCH
                && gold.path("type").asText("").equals(event.type().name());
        return same ? evidence + (Agreement.actors(Gold.strings(gold, "actor"), event.actors()) ? BONUS / 2 : 0) : 0;
    }

    private void markets(List<JsonNode> gold, Optional<ArticleRecord> record) {
        var found = facts(record, MarketMove.class);
        var pairs = Matching.of(
                gold,
                found,
                (one, other) -> one.path("direction")
                                .asText("")
                                .equals(Field.word(other.content().direction()))
                        ? WordOverlap.dice(
                                one.path("instrument").asText(""),
                                other.content().instrument())
                        : 0,
                MATCH);
        rely("market", found, pairs);
        tally("market").add(pairs.size(), gold.size(), found.size());
    }

    /** Compares calendar dates only; a time of day counts by its date. */
    private void times(List<JsonNode> gold, List<TimeExpression> found) {
        List<String> known = new ArrayList<>();
        for (JsonNode each : gold) {
            String value = Gold.string(each, "value").orElse("");
            if (!value.startsWith("T")) {
                known.add(key(each.path("text").asText(""), value));
            }
        }
        List<String> seen = found.stream()
                .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                .filter(time -> !time.value().startsWith("T"))
                .map(time -> key(time.text(), time.value()))
                .collect(Collectors.toCollection(ArrayList::new));
        int all = seen.size();
        int right = (int) known.stream().filter(seen::remove).count();
        tally("time + value").add(right, known.size(), all);
    }

    private static String key(String text, String value) {
        return String.join(" ", WordOverlap.words(text)) + "\t" + value.replaceAll("T.*", "");
    }
}
