package readout.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.tag.TaggedArticle;
import readout.tag.TimeDirection;
import readout.tag.TimeTag;
import readout.text.Places;

/** What meetings say of dates and dates of meetings, before dates get values. */
final class MeetingTimes {
    /** The least probability of a meeting. */
    private static final double LEAST = 0.5;

    private static final Set<String> AHEAD = Set.of("planned", "possible", "cancelled");

    private MeetingTimes() {}

    /** The frames, a meeting that has no time with the one that owns it: "Tuesday’s meeting". */
    static List<Frame> owned(TaggedArticle tagged) {
        return tagged.frames().stream()
                .map(frame -> frame.kind() == FrameKind.MEETING
                                && frame.arguments(ArgumentRole.TIME).isEmpty()
                        ? owner(tagged, frame)
                                .map(time -> frame.with(
                                        ArgumentRole.TIME, List.of(new Argument(time.span(), frame.probability()))))
                                .orElse(frame)
                        : frame)
                .toList();
    }

    private static Optional<TimeTag> owner(TaggedArticle tagged, Frame frame) {
        int begin = frame.trigger().begin();
        return tagged.times().stream()
                .filter(time -> time.span().end() <= begin
                        && tagged.text().substring(time.span().end(), begin).matches("(?:['’]s?)? (?:[\\p{Ll}-]+ )?")
                        && tagged.text().substring(time.span().begin(), begin).matches("(?s).*['’].*"))
                .findFirst();
    }

    /** The times, those of meetings to come and of meetings called off lying ahead, whatever tense tells of them. */
    static List<TimeTag> directed(TaggedArticle tagged) {
        Places<Argument> ahead = Places.of(
                tagged.frames().stream()
                        .filter(frame -> frame.kind() == FrameKind.MEETING
                                && frame.probability() >= LEAST
                                && frame.attribute(FrameAttribute.MEETING_STATUS)
                                        .filter(status -> AHEAD.contains(status.value()))
                                        .isPresent())
                        .flatMap(frame -> frame.arguments(ArgumentRole.TIME).stream())
                        .toList(),
                Argument::span);
        return tagged.times().stream()
                .map(tag -> ahead.overlapping(tag.span()).isEmpty()
                        ? tag
                        : new TimeTag(tag.span(), TimeDirection.FUTURE, 1))
                .toList();
    }
}
