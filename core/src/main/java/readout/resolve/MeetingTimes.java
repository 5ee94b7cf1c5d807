package readout.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.lexicon.Resource;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.tag.TaggedArticle;
import readout.tag.TimeDirection;
import readout.tag.TimeTag;
import readout.text.Places;
import readout.text.Span;

/** Links meetings and dates before the dates are resolved. */
final class MeetingTimes {
    /** Least probability of a meeting. */
    private static final double LEAST = 0.5;

    /** Pattern between a time and the word that it owns: "Tuesday’s first meeting". */
    private static final Pattern OWNS = Pattern.compile("[^'’]*['’]s? (?:[\\p{Ll}-]+ )?");

    /** Largest distance in characters between the beginning of a time and the word that it owns. */
    private static final int REACH = 40;

    private static final Pattern WAS_TO_BE =
            Pattern.compile("\\b(?:was|were|had been) (?:(?:" + Resource.anyOf("meeting-words.tsv", "arranged")
                    + ") )*to (?!be (?:postponed|delayed))\\p{Ll}+[^.;,]{0,24}$");

    private static final Set<String> AHEAD = Set.of("planned", "possible", "cancelled");

    private MeetingTimes() {}

    /** Frames in which a meeting without a time gets the one that owns it: "Tuesday’s meeting". */
    static List<Frame> owned(TaggedArticle tagged) {
        Places<TimeTag> times = Places.of(tagged.times(), TimeTag::span);
        return tagged.frames().stream()
                .map(frame -> frame.kind() == FrameKind.MEETING
                                && frame.arguments(ArgumentRole.TIME).isEmpty()
                        ? owner(tagged, times, frame)
                                .map(time -> frame.with(
                                        ArgumentRole.TIME, List.of(new Argument(time.span(), frame.probability()))))
                                .orElse(frame)
                        : frame)
                .toList();
    }

    private static Optional<TimeTag> owner(TaggedArticle tagged, Places<TimeTag> times, Frame frame) {
        int begin = frame.trigger().begin();
        return times.overlapping(new Span(Math.max(0, begin - REACH), begin)).stream()
                .filter(time -> OWNS.matcher(tagged.text())
                        .region(time.span().begin(), begin)
                        .matches())
                .findFirst();
    }

    /** Times in which those of planned and cancelled meetings point to the future, whatever the tense. */
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
                        : new TimeTag(
                                tag.span(),
                                wasToBe(tagged, tag.span()) ? TimeDirection.PRESENT : TimeDirection.FUTURE,
                                1))
                .toList();
    }

    /** True for a time that may already have passed on the day of publication, "were to begin on Thursday": it is the nearest one. */
    private static boolean wasToBe(TaggedArticle tagged, Span time) {
        return WAS_TO_BE
                .matcher(tagged.text())
                .region(Math.max(0, time.begin() - REACH), time.begin())
                .find();
    }
}
