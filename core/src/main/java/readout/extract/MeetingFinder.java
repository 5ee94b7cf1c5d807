package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readout.fact.Form;
import readout.knowledge.MeetingNouns;
import readout.text.AnnotatedArticle;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.Token;

/** The clause of a sentence that tells of an encounter, with who, where, when and how it stands. */
final class MeetingFinder {
    private static final Pattern PHONE = Pattern.compile(
            "\\b(by (tele)?phone|phone call|telephone|on the phone|phoned|telephoned)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIDEO = Pattern.compile(
            "\\b(by video|video ?(link|conference|call)|online|virtual(ly)?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FACE =
            Pattern.compile("\\b(face[- ]to[- ]face|in[- ]person|dinner|lunch|handshake)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ENDS = Set.of("through", "until", "till");

    private final AnnotatedArticle article;
    private final Parties parties;
    private final MeetingPeople people;

    MeetingFinder(AnnotatedArticle article) {
        this.article = article;
        this.parties = new Parties(article);
        this.people = new MeetingPeople(article, parties);
    }

    /** The first clause that says anything of an encounter; and one that is agreed on in it: "spoke by phone and agreed to meet in May". */
    List<MeetingMention> in(Sentence sentence) {
        List<Token> triggers = sentence.tokens().stream()
                .filter(token ->
                        MeetingTriggers.is(sentence, token, sentence.span().of(article.text())))
                .filter(token -> !token.isVerb() || !Clauses.isNegated(sentence, token))
                .toList();
        List<MeetingMention> found = new ArrayList<>();
        for (Token trigger : triggers) {
            Optional<Token> agreed = triggers.stream()
                    .filter(other -> other.index() > trigger.index() && isAgreed(sentence, other))
                    .findFirst();
            MeetingMention mention = mention(sentence, trigger, agreed);
            if (mention.saysSomething() && (found.isEmpty() || isAgreed(sentence, trigger))) {
                found.add(mention);
                if (agreed.isEmpty()) {
                    break;
                }
            }
        }
        people.remember(sentence);
        return found;
    }

    /** "Agreed to meet", beside something else that was done. */
    private static boolean isAgreed(Sentence sentence, Token verb) {
        return verb.isVerb()
                && verb.is("xcomp")
                && sentence.head(verb)
                        .filter(head -> head.lemma().equals("agree") && head.is("conj"))
                        .isPresent();
    }

    private MeetingMention mention(Sentence sentence, Token trigger, Optional<Token> agreed) {
        Token verb = governor(sentence, trigger);
        List<String> participants = people.participants(sentence, verb);
        Set<String> sides = new TreeSet<>(people.sides(sentence, trigger, verb, participants));
        List<TimeExpression> times = times(sentence, verb).stream()
                .filter(time ->
                        agreed.isEmpty() || !sentence.subtreeSpan(agreed.get()).contains(time.span()))
                .toList();
        Optional<TimeExpression> end = times.stream()
                .filter(time -> follows(sentence, time, ENDS))
                .findFirst()
                .or(() -> secondOfTwoDays(times));
        return new MeetingMention(
                sentence,
                what(sentence, trigger),
                isDefinite(sentence, trigger),
                participants,
                sides,
                place(sentence, trigger, verb, agreed),
                times.stream()
                        .filter(time -> end.isEmpty() || !time.equals(end.get()))
                        .map(Dates::value)
                        .toList(),
                end.map(Dates::value),
                form(sentence, trigger),
                MeetingStatuses.of(sentence, trigger));
    }

    private static Token governor(Sentence sentence, Token trigger) {
        Token each = trigger;
        for (int step = 0;
                step < 6 && !each.isVerb() && sentence.child(each, "cop").isEmpty();
                step++) {
            Optional<Token> head = sentence.head(each);
            if (head.isEmpty()) {
                return each;
            }
            each = head.get();
        }
        return each;
    }

    private String what(Sentence sentence, Token trigger) {
        if (trigger.isNoun() && MeetingNouns.is(trigger.lemma())) {
            return parties.phrase(sentence, trigger);
        }
        Optional<Token> noun = sentence.subtree(trigger).stream()
                .filter(token -> token.isNoun() && MeetingNouns.is(token.lemma()))
                .findFirst();
        return noun.map(token -> parties.phrase(sentence, token))
                .orElse(
                        switch (trigger.lemma()) {
                            case "meet" -> "meeting";
                            case "speak" -> "call";
                            case "negotiate" -> "negotiations";
                            case "confer", "discuss" -> "consultations";
                            default -> "visit";
                        });
    }

    private static boolean isDefinite(Sentence sentence, Token trigger) {
        return trigger.isNoun()
                && sentence.child(trigger, "det")
                        .filter(word -> Set.of("the", "this", "that", "these").contains(word.lemma()))
                        .isPresent();
    }

    /** The place after "in", "at" or "to" that hangs on the encounter or on the verb it belongs to; a city rather than a state. */
    private Optional<String> place(Sentence sentence, Token trigger, Token verb, Optional<Token> agreed) {
        List<String> places = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean location = token.entityType() == EntityType.LOCATION
                    && Clauses.preposition(sentence, token)
                            .filter(word -> Set.of("in", "at", "to").contains(word))
                            .isPresent();
            boolean near = sentence.dominates(trigger, token) || sentence.dominates(verb, token);
            boolean other =
                    agreed.filter(later -> sentence.dominates(later, token)).isPresent();
            if (location && near && !other) {
                places.add(article.entityAt(token.span()).map(Entity::name).orElse(token.text()));
            }
        }
        return places.stream()
                .filter(place -> !MeetingMention.isCoarse(place))
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    private List<TimeExpression> times(Sentence sentence, Token verb) {
        Span clause = sentence.subtreeSpan(verb);
        List<TimeExpression> inClause = Dates.in(article, clause);
        return inClause.isEmpty() ? Dates.in(article, sentence.span()) : inClause;
    }

    /** "Met on Tuesday and Wednesday": one meeting of two days. */
    private Optional<TimeExpression> secondOfTwoDays(List<TimeExpression> times) {
        for (int at = 1; at < times.size(); at++) {
            TimeExpression first = times.get(at - 1);
            TimeExpression second = times.get(at);
            String between = first.span().end() <= second.span().begin()
                    ? article.text().substring(first.span().end(), second.span().begin())
                    : "";
            boolean later = Dates.value(second).compareTo(Dates.value(first)) > 0;
            if (between.equals(" and ") && later) {
                return Optional.of(second);
            }
        }
        return Optional.empty();
    }

    private static boolean follows(Sentence sentence, TimeExpression time, Set<String> words) {
        return sentence.tokens().stream()
                .anyMatch(token -> words.contains(token.text().toLowerCase(Locale.ROOT))
                        && token.span().end() < time.span().begin()
                        && time.span().begin() - token.span().end() <= 2);
    }

    private Form form(Sentence sentence, Token trigger) {
        String text =
                (isAgreed(sentence, trigger) ? sentence.subtreeSpan(trigger) : sentence.span()).of(article.text());
        if (PHONE.matcher(text).find()) {
            return Form.PHONE;
        }
        if (VIDEO.matcher(text).find()) {
            return Form.VIDEO;
        }
        boolean bodily =
                MeetingNouns.form(trigger.lemma()).filter("in-person"::equals).isPresent()
                        || trigger.entityType() == EntityType.LOCATION
                        || Set.of("meet", "visit", "travel", "depart", "fly").contains(trigger.lemma());
        return FACE.matcher(text).find() || bodily ? Form.IN_PERSON : Form.UNKNOWN;
    }
}
