package readout.assemble;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;
import readout.lexicon.Resource;
import readout.lexicon.States;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.AttributeValue;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Span;

/**
 * Mention of an encounter.
 *
 * @param people names of the people who take part
 * @param parties labels of the other participants: codes of states, names of bodies
 * @param states the parties that are codes of states
 * @param dates dates in text order
 * @param words trigger in lower case
 * @param isIntroduced true if the words before it introduce a new encounter: "another meeting"
 */
record MeetingMention(
        Frame frame,
        String words,
        boolean isIntroduced,
        Set<String> people,
        Set<String> parties,
        Set<String> states,
        Optional<String> place,
        List<PartialDate> dates,
        AttributeValue status,
        AttributeValue form) {

    private static final Pattern INTRODUCED = Pattern.compile(
            "\\b(?:" + Resource.anyOf("meeting-words.tsv", "introduced") + ")\\s+(?:[\\w-]+\\s+){0,2}$",
            Pattern.CASE_INSENSITIVE);

    /** Pattern before people who do something else at that time: "talks restart as the president gathers his ministers". */
    private static final Pattern MEANWHILE =
            Pattern.compile("\\b(?:(?<!(?:well|soon|long|far) )as|while)\\s+(?:\\S+\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    /** Pattern of an article before a place, and of marks after it. */
    private static final Pattern EDGES = Pattern.compile("^(?:the|an?) |[,;:\\s]+$");

    /** Characters before the trigger that can introduce it. */
    private static final int BEFORE = 25;

    static MeetingMention of(ResolvedArticle article, Frame frame) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> parties = new LinkedHashSet<>();
        for (Argument argument : participants(article, frame)) {
            for (Entity entity : entities(article, argument)) {
                if (entity.type() == EntityType.PERSON) {
                    people.add(entity.name());
                }
                boolean party = entity.type() == EntityType.STATE || entity.type() == EntityType.BODY;
                entity.side()
                        .or(() -> Optional.of(entity.name()).filter(name -> party))
                        .ifPresent(parties::add);
            }
        }
        AttributeValue form = frame.attribute(FrameAttribute.MEETING_FORM).orElse(new AttributeValue("unknown", 0));
        int begin = frame.trigger().begin();
        int from = article.sentenceAt(frame.trigger()).map(Span::begin).orElse(0);
        return new MeetingMention(
                frame,
                article.text(frame.trigger()).toLowerCase(Locale.ROOT),
                INTRODUCED
                        .matcher(article.text(new Span(Math.min(begin, Math.max(from, begin - BEFORE)), begin)))
                        .find(),
                people,
                parties,
                parties.stream().filter(States::isCode).collect(Collectors.toSet()),
                frame.argument(ArgumentRole.PLACE)
                        .filter(argument -> !form(form).isRemote())
                        .flatMap(argument -> place(article, argument)),
                Frames.dates(article, frame, ArgumentRole.TIME).toList(),
                frame.attribute(FrameAttribute.MEETING_STATUS).orElse(new AttributeValue("held", 0)),
                form);
    }

    /** Participants, without people who do something else meanwhile. */
    private static List<Argument> participants(ResolvedArticle article, Frame frame) {
        int after = frame.trigger().end();
        return frame.arguments(ArgumentRole.PARTICIPANT).stream()
                .filter(argument -> argument.span().begin() < after
                        || !MEANWHILE
                                .matcher(article.text(
                                        new Span(after, argument.span().begin())))
                                .find())
                .toList();
    }

    /** Entities that a participant's phrase names or refers to. */
    private static List<Entity> entities(ResolvedArticle article, Argument argument) {
        List<Entity> named = article.mentions().overlapping(argument.span()).stream()
                .map(ResolvedArticle.Mention::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .toList();
        return Stream.concat(named.stream(), article.meant(argument.span()).stream())
                .distinct()
                .toList();
    }

    /** Name of the place in the phrase, otherwise the phrase; empty for "here" and "the sidelines". */
    private static Optional<String> place(ResolvedArticle article, Argument argument) {
        Optional<String> named = article.mentions().overlapping(argument.span()).stream()
                .filter(mention -> mention.entity().type() == EntityType.PLACE
                        || mention.entity().type() == EntityType.STATE)
                .map(mention -> article.text(mention.span()))
                .findFirst();
        return named.or(() -> Optional.of(article.text(argument.span())).filter(CAPITAL.asPredicate()))
                .map(name -> EDGES.matcher(name).replaceAll(""));
    }

    MeetingStatus statusValue() {
        return Frames.constant(status.value(), MeetingStatus.class);
    }

    MeetingForm formValue() {
        return form(form);
    }

    private static MeetingForm form(AttributeValue form) {
        return Frames.constant(form.value(), MeetingForm.class);
    }
}
