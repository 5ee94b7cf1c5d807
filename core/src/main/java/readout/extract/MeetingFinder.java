package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.fact.Form;
import readout.knowledge.MeetingNouns;
import readout.text.AnnotatedArticle;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Mention;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.Token;

/** The clauses of a sentence that tell of an encounter, with who, where, when and how it stands. */
final class MeetingFinder {
    private static final Set<String> VERBS =
            Set.of("meet", "visit", "travel", "negotiate", "confer", "speak", "discuss");
    private static final Pattern PHONE = Pattern.compile(
            "\\b(by (tele)?phone|phone call|telephone|on the phone|phoned|telephoned)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIDEO = Pattern.compile(
            "\\b(by video|video ?(link|conference|call)|online|virtual(ly)?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FACE =
            Pattern.compile("\\b(face[- ]to[- ]face|in[- ]person|dinner|lunch|handshake)\\b", Pattern.CASE_INSENSITIVE);

    private final AnnotatedArticle article;
    private final Parties parties;

    MeetingFinder(AnnotatedArticle article) {
        this.article = article;
        this.parties = new Parties(article);
    }

    List<MeetingMention> in(Sentence sentence) {
        List<MeetingMention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (found.isEmpty() && isTrigger(sentence, token)) {
                MeetingMention mention = mention(sentence, token);
                if (mention.definite()
                        || !mention.participants().isEmpty()
                        || !mention.sides().isEmpty()
                        || !mention.dates().isEmpty()
                        || mention.place().isPresent()) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private static boolean isTrigger(Sentence sentence, Token token) {
        if (token.isNoun()) {
            boolean round = token.lemma().equals("round")
                    && sentence.children(token, "nmod").stream().noneMatch(child -> MeetingNouns.is(child.lemma()));
            boolean inCompound = token.is("compound") || token.is("nmod:poss");
            return MeetingNouns.is(token.lemma()) && !round && !inCompound && !isRequest(sentence, token);
        }
        if (!token.isVerb() || !VERBS.contains(token.lemma())) {
            return false;
        }
        return switch (token.lemma()) {
            case "meet" -> isPersonal(sentence, token);
            case "visit" ->
                sentence.child(token, "obj").filter(Token::isProperNoun).isPresent();
            case "travel" -> sentence.children(token, "obl").stream().anyMatch(Token::isProperNoun);
            case "speak" ->
                hasPreposition(sentence, token, "by")
                        && PHONE.matcher(text(sentence)).find();
            case "discuss" -> hasPreposition(sentence, token, "with");
            default -> hasPreposition(sentence, token, "with");
        };
    }

    /** "A call for", "a call to": no encounter. */
    private static boolean isRequest(Sentence sentence, Token token) {
        return token.lemma().equals("call")
                && sentence.children(token).stream()
                        .noneMatch(child -> child.lemma().contains("phone"))
                && !hasPreposition(sentence, token, "with");
    }

    /** "Meet the minister", not "meet the target". */
    private static boolean isPersonal(Sentence sentence, Token verb) {
        Optional<Token> object = sentence.child(verb, "obj");
        return object.isEmpty()
                || object.get().isProperNoun()
                || object.get().pos().startsWith("PRP")
                || readout.knowledge.Titles.isHead(object.get().text())
                || readout.knowledge.Nouns.isInstitution(object.get().lemma());
    }

    private static boolean hasPreposition(Sentence sentence, Token verb, String preposition) {
        return sentence.children(verb).stream()
                .anyMatch(child -> Clauses.preposition(sentence, child)
                        .filter(preposition::equals)
                        .isPresent());
    }

    private static String text(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        sentence.tokens().forEach(token -> text.append(token.text()).append(' '));
        return text.toString();
    }

    private MeetingMention mention(Sentence sentence, Token trigger) {
        Set<String> participants = new LinkedHashSet<>();
        Set<String> sides = new LinkedHashSet<>();
        people(sentence, participants, sides);
        parties(sentence, trigger, sides);
        return new MeetingMention(
                sentence,
                trigger.isNoun()
                        ? parties.phrase(sentence, trigger)
                        : sentence.subtreeSpan(trigger)
                                .of(article.text())
                                .lines()
                                .findFirst()
                                .orElse(""),
                trigger.isNoun()
                        && sentence.child(trigger, "det")
                                .filter(word -> word.lemma().equals("the")
                                        || word.lemma().equals("this")
                                        || word.lemma().equals("that"))
                                .isPresent(),
                participants,
                sides,
                place(sentence, trigger),
                dates(sentence, trigger),
                form(sentence, trigger),
                MeetingStatuses.of(sentence, trigger));
    }

    private void people(Sentence sentence, Set<String> participants, Set<String> sides) {
        for (Entity entity : article.entities()) {
            for (Mention mention : entity.mentions()) {
                if (entity.type() == EntityType.PERSON && mention.sentence() == sentence.index()) {
                    participants.add(entity.name());
                    entity.side().ifPresent(sides::add);
                }
            }
        }
    }

    private void parties(Sentence sentence, Token trigger, Set<String> sides) {
        for (Token child : sentence.children(trigger)) {
            boolean with = Clauses.preposition(sentence, child)
                    .filter(word -> Set.of("with", "between", "among").contains(word))
                    .isPresent();
            if (with || child.is("nsubj") || child.is("nmod:poss")) {
                parties.of(sentence, child).stream()
                        .filter(MeetingFinder::isCode)
                        .forEach(sides::add);
            }
        }
    }

    private static boolean isCode(String party) {
        return party.length() <= 6 && party.equals(party.toUpperCase(Locale.ROOT));
    }

    /** The place after "in" or "at" that hangs on the encounter or the verb it belongs to. */
    private Optional<String> place(Sentence sentence, Token trigger) {
        for (Token token : sentence.tokens()) {
            boolean location = token.entityType() == EntityType.LOCATION
                    && Clauses.preposition(sentence, token)
                            .filter(word -> Set.of("in", "at", "to").contains(word))
                            .isPresent();
            boolean near = sentence.dominates(trigger, token)
                    || sentence.head(trigger)
                            .filter(head -> head.isVerb() && sentence.dominates(head, token))
                            .isPresent();
            if (location && near) {
                return article.entityAt(token.span()).map(Entity::name).or(() -> Optional.of(token.text()));
            }
        }
        return Optional.empty();
    }

    private List<String> dates(Sentence sentence, Token trigger) {
        Span span = clause(sentence, trigger);
        List<TimeExpression> inClause = Dates.in(article, span);
        return (inClause.isEmpty() ? Dates.in(article, sentence.span()) : inClause)
                .stream().map(Dates::value).toList();
    }

    private static Span clause(Sentence sentence, Token trigger) {
        Token verb = trigger;
        for (int step = 0; step < 4 && !verb.isVerb() && sentence.head(verb).isPresent(); step++) {
            verb = sentence.head(verb).orElse(verb);
        }
        return sentence.subtreeSpan(verb);
    }

    private Form form(Sentence sentence, Token trigger) {
        String text = sentence.span().of(article.text());
        if (PHONE.matcher(text).find()) {
            return Form.PHONE;
        }
        if (VIDEO.matcher(text).find()) {
            return Form.VIDEO;
        }
        boolean bodily =
                MeetingNouns.form(trigger.lemma()).filter("in-person"::equals).isPresent()
                        || Set.of("meet", "visit", "travel").contains(trigger.lemma())
                        || place(sentence, trigger).isPresent();
        return FACE.matcher(text).find() || bodily ? Form.IN_PERSON : Form.UNKNOWN;
    }
}
