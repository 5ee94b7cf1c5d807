package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.fact.EventType;
import readout.knowledge.Plover;
import readout.text.Sentence;
import readout.text.Token;

/** Acts told by a verb of {@code plover.tsv} in the places its pattern asks for. */
final class VerbActs {
    /** Types that mean little without a recipient. */
    private static final Set<EventType> ADDRESSED =
            Set.of(EventType.REQUEST, EventType.SUPPORT, EventType.COOPERATE, EventType.THREATEN);

    private static final Set<String> ANNOUNCING = Set.of("plan", "intend", "prepare", "decide", "vow", "pledge");
    private static final Set<String> COLLAPSES = Set.of("collapse", "break", "founder");
    private static final Set<String> TALKS =
            Set.of("talk", "talks", "negotiation", "negotiations", "meeting", "summit");
    private static final Set<String> CONTAINERS =
            Set.of("ton", "tonne", "number", "round", "series", "package", "lot", "effort", "process", "kind");

    private final Parties parties;
    private final ActParties places;

    VerbActs(Parties parties, ActParties places) {
        this.parties = parties;
        this.places = places;
    }

    Optional<Act> of(Sentence sentence, Token verb) {
        Factuality factuality = Factuality.of(sentence, verb);
        if (factuality == Factuality.UNREAL) {
            return Optional.empty();
        }
        boolean present = isSimplePresent(sentence, verb);
        boolean passive = Clauses.isPassive(sentence, verb);
        Optional<Token> thing = sentence.child(verb, passive ? "nsubj" : "obj").or(() -> sentence.child(verb, "obl"));
        for (Plover.Pattern pattern : Plover.patterns(verb.lemma())) {
            boolean asks = pattern.recipients().contains("obj-to");
            if ((!asks || sentence.child(verb, "xcomp").isPresent()) && fits(sentence, pattern, thing)) {
                boolean scheduled = present && pattern.type() == EventType.CONSULT && !verb.is("advcl");
                return present && !scheduled && isBodily(pattern.type())
                        ? Optional.empty()
                        : act(sentence, verb, pattern, passive, scheduled || factuality == Factuality.COMING);
            }
        }
        return factuality == Factuality.FACT ? collapse(sentence, verb) : Optional.empty();
    }

    /** "Exports", "meet on Friday": a habit or a plan, where the act is more than words. */
    private static boolean isSimplePresent(Sentence sentence, Token verb) {
        return (verb.pos().equals("VBZ") || verb.pos().equals("VBP"))
                && sentence.child(verb, "aux").isEmpty();
    }

    private static boolean isBodily(EventType type) {
        return type == EventType.CONSULT || type.quad() % 2 == 0;
    }

    /** The object, one joined to it, what it counts or the title before it: "tons of food", "mediation efforts", "Ambassador Li". */
    private static boolean fits(Sentence sentence, Plover.Pattern pattern, Optional<Token> thing) {
        return pattern.objects().isEmpty()
                || thing.filter(noun -> isOne(pattern, noun)
                                || sentence.children(noun).stream()
                                        .anyMatch(child -> isOne(pattern, child) && stands(noun, child)))
                        .isPresent();
    }

    private static boolean isOne(Plover.Pattern pattern, Token noun) {
        return pattern.objects().contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean stands(Token noun, Token child) {
        boolean container = CONTAINERS.contains(noun.lemma());
        return child.is("conj")
                || container && child.is("nmod")
                || child.is("compound") && (container || noun.isProperNoun());
    }

    private Optional<Act> act(Sentence sentence, Token verb, Plover.Pattern pattern, boolean passive, boolean coming) {
        List<String> actors = places.actors(sentence, verb, passive);
        List<String> recipients = places.recipients(sentence, verb, pattern, passive, actors);
        // What was done to somebody by nobody named counts where it is a blow.
        boolean suffered = passive && !recipients.isEmpty() && pattern.type().quad() == 4;
        if (actors.isEmpty() && !suffered) {
            return Optional.empty();
        }
        EventType type = coming ? coming(sentence, verb, pattern.type(), actors) : done(sentence, verb, pattern.type());
        boolean lone = type != null
                && recipients.isEmpty()
                && actors.size() < 2
                && ADDRESSED.contains(type)
                && pattern.type() == type
                && !verb.lemma().equals("demand");
        if (type == null || lone || isWithItself(type, actors, recipients)) {
            return Optional.empty();
        }
        return Optional.of(new Act(sentence, verb, type, coming ? Act.NO_MODE : pattern.mode(), actors, recipients));
    }

    /** States meet and promise each other, not themselves; what a state does to its own people is an event. */
    private static boolean isWithItself(EventType type, List<String> actors, List<String> recipients) {
        return type.quad() < 3 && actors.size() == 1 && actors.equals(recipients);
    }

    /** What "will meet" or "plans to visit" is now: a promise, or a threat where a party announces a blow of its own. */
    private @Nullable EventType coming(Sentence sentence, Token verb, EventType type, List<String> actors) {
        return switch (type) {
            case CONSULT, AGREE, SUPPORT, COOPERATE, AID, RETREAT ->
                isConditional(sentence, verb) ? EventType.THREATEN : EventType.AGREE;
            case CONCEDE -> EventType.CONCEDE;
            case SANCTION, PROTEST, MOBILIZE, COERCE, ASSAULT ->
                isAnnounced(sentence, verb, actors) ? EventType.THREATEN : null;
            case REQUEST, ACCUSE, REJECT, THREATEN -> null;
        };
    }

    /** "Unless …": what comes if the other side doesn't move. */
    private static boolean isConditional(Sentence sentence, Token verb) {
        return sentence.children(verb, "advcl").stream()
                .anyMatch(clause -> sentence.children(clause).stream()
                        .anyMatch(mark -> mark.is("mark") && mark.lemma().equals("unless")));
    }

    /** "Said it would boycott", "plans to impose": told by the one who will do it. */
    private boolean isAnnounced(Sentence sentence, Token verb, List<String> actors) {
        Optional<Token> head = sentence.head(verb);
        if (verb.is("xcomp")) {
            return head.filter(word -> ANNOUNCING.contains(word.lemma())).isPresent();
        }
        return verb.is("ccomp")
                && head.filter(cue -> places.actors(sentence, cue, false).equals(actors))
                        .isPresent();
    }

    private static EventType done(Sentence sentence, Token verb, EventType type) {
        boolean concedes = type == EventType.AGREE
                && sentence.child(verb, "xcomp").filter(SaidActs::isConcession).isPresent();
        return concedes ? EventType.CONCEDE : type;
    }

    /** "Talks collapsed". */
    private Optional<Act> collapse(Sentence sentence, Token verb) {
        Optional<Token> talks = sentence.child(verb, "nsubj").filter(noun -> TALKS.contains(noun.lemma()));
        if (!COLLAPSES.contains(verb.lemma()) || talks.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = sentence.children(talks.get(), "nmod").stream()
                .flatMap(noun -> parties.of(sentence, noun).stream())
                .toList();
        List<String> actors = named.isEmpty() ? parties.principal() : named;
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Act(sentence, verb, EventType.SANCTION, "withdraw", actors, List.of()));
    }
}
