package readout.assemble;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.fact.Form;
import readout.fact.MeetingStatus;
import readout.resolve.ResolvedArticle;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.AttributeValue;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.text.Entity;
import readout.text.EntityType;

/**
 * One mention of an encounter.
 *
 * @param people names of those who take part
 * @param parties what the others who take part are called: codes of states, names of bodies
 * @param dates ISO dates, months or years, in text order
 */
record MeetingMention(
        Frame frame,
        Set<String> people,
        Set<String> parties,
        Optional<String> place,
        List<String> dates,
        AttributeValue status,
        AttributeValue form) {

    static MeetingMention of(ResolvedArticle article, Frame frame) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> parties = new LinkedHashSet<>();
        for (Argument argument : frame.arguments(ArgumentRole.PARTICIPANT)) {
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
        return new MeetingMention(
                frame,
                people,
                parties,
                frame.argument(ArgumentRole.PLACE)
                        .map(argument -> place(article, argument))
                        .or(() -> onlyPlace(article, frame)),
                Frames.dates(article, frame, ArgumentRole.TIME).toList(),
                frame.attribute(FrameAttribute.MEETING_STATUS).orElse(new AttributeValue("held", 0)),
                frame.attribute(FrameAttribute.MEETING_FORM).orElse(new AttributeValue("unknown", 0)));
    }

    /** The place that the mention's sentence names, where it names one alone. */
    private static Optional<String> onlyPlace(ResolvedArticle article, Frame frame) {
        List<String> places = article.sentenceAt(frame.trigger()).stream()
                .flatMap(sentence -> article.mentions().overlapping(sentence).stream())
                .filter(mention -> mention.entity().type() == EntityType.PLACE)
                .map(mention -> mention.entity().name())
                .distinct()
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** All that a participant's phrase names or means. */
    private static List<Entity> entities(ResolvedArticle article, Argument argument) {
        List<Entity> named = article.mentions().overlapping(argument.span()).stream()
                .map(ResolvedArticle.Mention::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .toList();
        return Stream.concat(named.stream(), article.meant(argument.span()).stream())
                .distinct()
                .toList();
    }

    /** The place's name inside the phrase, else the phrase. */
    private static String place(ResolvedArticle article, Argument argument) {
        return article.mentions().overlapping(argument.span()).stream()
                .filter(mention -> mention.entity().type() == EntityType.PLACE
                        || mention.entity().type() == EntityType.STATE)
                .map(mention -> article.text(mention.span()))
                .findFirst()
                .orElseGet(() -> article.text(argument.span()));
    }

    MeetingStatus statusValue() {
        return Frames.constant(status.value(), MeetingStatus.class);
    }

    Form formValue() {
        return Frames.constant(form.value(), Form.class);
    }
}
