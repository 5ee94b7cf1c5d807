package readout.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.lexicon.Pronouns;
import readout.resolve.ResolvedArticle.Mention;
import readout.resolve.ResolvedArticle.Reference;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameKind;
import readout.tag.TaggedArticle;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Places;
import readout.text.Span;

/** Resolves pronouns and descriptions to the entities whose names the model ties them to. */
final class References {
    private static final double LEAST = 0.4;

    /** Least probability, relative to the best antecedent, of further antecedents. */
    private static final double NEAR_BEST = 0.8;

    /** Kinds of frames whose arguments are parties. */
    private static final Set<FrameKind> ACTS =
            EnumSet.of(FrameKind.POSITION, FrameKind.EVENT, FrameKind.MEETING, FrameKind.STATEMENT);

    /** How far back a pronoun's person is sought, in characters: a few sentences. */
    private static final int FAR = 600;

    private static final Pattern COUPLE = Pattern.compile("\\b(?:two|both)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTIES =
            Pattern.compile("\\b(?:sides|parties|countries|nations|companies)\\b", Pattern.CASE_INSENSITIVE);

    private static final String THE = "the ";

    private record Said(Span span, Span source) {}

    private record Titled(Span place, String head, Entity person) {}

    private final TaggedArticle tagged;
    private final Places<Mention> mentions;
    private final Places<Said> statements;
    private final List<Titled> titles = new ArrayList<>();

    References(TaggedArticle tagged, Places<Mention> mentions) {
        this.tagged = tagged;
        this.mentions = mentions;
        List<Said> said = new ArrayList<>();
        for (Frame frame : tagged.frames()) {
            if (frame.kind() == FrameKind.STATEMENT && frame.probability() >= LEAST) {
                frame.argument(ArgumentRole.SOURCE)
                        .map(Argument::span)
                        .ifPresent(source -> frame.arguments(ArgumentRole.CONTENT)
                                .forEach(content -> said.add(new Said(content.span(), source))));
            }
        }
        statements = Places.of(said, Said::span);
        LikelyRoles.of(tagged)
                .forEach(frame -> frame.argument(ArgumentRole.PERSON)
                        .flatMap(person -> lastPerson(person.span()))
                        .ifPresent(person -> titles.add(new Titled(
                                frame.trigger(), lastWord(frame.trigger().of(tagged.text())), person))));
    }

    List<Reference> resolved() {
        List<Reference> found = new ArrayList<>();
        for (Frame frame : tagged.frames()) {
            if (frame.kind() == FrameKind.REFERENCE && frame.probability() >= LEAST) {
                List<Entity> meant = meant(frame);
                if (!meant.isEmpty()) {
                    found.add(new Reference(frame.trigger(), meant));
                }
            }
        }
        titles.forEach(title -> found.add(new Reference(title.place(), List.of(title.person()))));
        Places<Reference> known = Places.of(found, Reference::span);
        for (Frame frame : tagged.frames()) {
            if (ACTS.contains(frame.kind())) {
                frame.arguments().values().stream()
                        .flatMap(List::stream)
                        .map(Argument::span)
                        .filter(span -> known.overlapping(span).isEmpty())
                        .distinct()
                        .flatMap(span -> pronoun(span).or(() -> byTitle(span)).stream()
                                .map(entity -> new Reference(span, List.of(entity))))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<Entity> meant(Frame frame) {
        Map<Entity, Double> weights = new LinkedHashMap<>();
        for (Argument argument : frame.arguments(ArgumentRole.ANTECEDENT)) {
            mentions.overlapping(argument.span())
                    .forEach(mention -> weights.merge(mention.entity(), argument.probability(), Math::max));
        }
        Optional<Entity> pronoun = pronoun(frame.trigger());
        if (pronoun.isPresent() && Pronouns.isSpeaker(frame.trigger().of(tagged.text()))) {
            return pronoun.stream().toList();
        }
        if (Pronouns.isOnePerson(frame.trigger().of(tagged.text()))) {
            Optional<Entity> best = weights.entrySet().stream()
                    .filter(entry -> entry.getKey().type() == EntityType.PERSON)
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey);
            return best.or(() -> pronoun).stream().toList();
        }
        Optional<Entity> titled = byTitle(frame.trigger());
        if (titled.isPresent()) {
            return titled.stream().toList();
        }
        if (COUPLE.matcher(frame.trigger().of(tagged.text())).find()) {
            return couple(weights, frame.trigger());
        }
        double most = weights.values().stream().mapToDouble(each -> each).max().orElse(0);
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= NEAR_BEST * most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The two likeliest antecedents; if there is only one party, it is paired with the last one of its kind named before the phrase. */
    private List<Entity> couple(Map<Entity, Double> weights, Span phrase) {
        List<Entity> two = new ArrayList<>(weights.entrySet().stream()
                .sorted(Map.Entry.<Entity, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(2)
                .toList());
        if (two.size() == 1 && PARTIES.matcher(phrase.of(tagged.text())).find()) {
            Entity one = two.get(0);
            mentions.overlapping(new Span(Math.max(0, phrase.begin() - FAR), phrase.begin())).stream()
                    .filter(mention -> mention.entity().type() == one.type()
                            && !Parties.label(mention.entity()).equals(Parties.label(one)))
                    .max(Comparator.comparing(Mention::span))
                    .map(Mention::entity)
                    .ifPresent(two::add);
        }
        return two;
    }

    /** Resolves a pronoun by its form: to the speaker of the words around it, or to the last person named before it. */
    private Optional<Entity> pronoun(Span span) {
        String word = span.of(tagged.text());
        if (Pronouns.isSpeaker(word)) {
            return speaker(span);
        }
        return Pronouns.isOnePerson(word) ? personBefore(span) : Optional.empty();
    }

    private Optional<Entity> speaker(Span span) {
        return statements.overlapping(span).stream()
                .filter(said -> said.span().contains(span))
                .min(Comparator.comparingInt(said -> said.span().length()))
                .flatMap(said -> mentions.overlapping(said.source()).stream()
                        .map(Mention::entity)
                        .filter(entity -> entity.type().isActor())
                        .max(Comparator.comparing(entity -> entity.type() == EntityType.PERSON)));
    }

    /** The person whose title a description repeats: "the minister" after "Foreign Minister Ana Berg"; the nearest one before it. */
    private Optional<Entity> byTitle(Span span) {
        String words = span.of(tagged.text());
        boolean definite = startsWithThe(words)
                || startsWithThe(tagged.text().substring(Math.max(0, span.begin() - THE.length()), span.end()));
        if (!definite || !mentions.overlapping(span).isEmpty()) {
            return Optional.empty();
        }
        String head = lastWord(Parties.bare(words));
        return titles.stream()
                .filter(title ->
                        title.place().begin() < span.begin() && title.head().equals(head))
                .max(Comparator.comparing(Titled::place))
                .map(Titled::person);
    }

    private static boolean startsWithThe(String words) {
        return words.regionMatches(true, 0, THE, 0, THE.length());
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The last person who spoke or was named before the span and not far from it. */
    private Optional<Entity> personBefore(Span place) {
        int paragraph = Math.max(0, tagged.text().lastIndexOf('\n', place.begin()));
        return lastPerson(new Span(paragraph, place.begin()))
                .or(() -> statements.overlapping(new Span(Math.max(0, paragraph - FAR), place.begin())).stream()
                        .sorted(Comparator.comparing(Said::span).reversed())
                        .flatMap(said -> lastPerson(said.source()).stream())
                        .findFirst())
                .or(() -> lastPerson(new Span(Math.max(0, paragraph - FAR), place.begin())));
    }

    private Optional<Entity> lastPerson(Span within) {
        return mentions.overlapping(within).stream()
                .filter(mention -> mention.entity().type() == EntityType.PERSON)
                .max(Comparator.comparing(Mention::span))
                .map(Mention::entity);
    }
}
