package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.text.Span;

class FrameTest {
    private static final Argument UNLIKELY = new Argument(new Span(0, 4), 0.3);
    private static final Argument LIKELY = new Argument(new Span(9, 12), 0.8);
    private static final Frame MEETING = new Frame(
            FrameKind.MEETING,
            new Span(5, 8),
            0.9,
            Map.of(ArgumentRole.PLACE, List.of(UNLIKELY, LIKELY)),
            Map.of(FrameAttribute.MEETING_STATUS, new AttributeValue("held", 0.7)));

    @Test
    void theLikeliestArgumentOfARoleIsTaken() {
        assertThat(MEETING.argument(ArgumentRole.PLACE)).contains(LIKELY);
        assertThat(MEETING.arguments(ArgumentRole.PLACE)).containsExactly(UNLIKELY, LIKELY);
    }

    @Test
    void aRoleAndAnAttributeThatAreNotThereAreEmpty() {
        assertThat(MEETING.argument(ArgumentRole.TIME)).isEmpty();
        assertThat(MEETING.arguments(ArgumentRole.TIME)).isEmpty();
        assertThat(MEETING.attribute(FrameAttribute.STANCE)).isEmpty();
        assertThat(MEETING.attribute(FrameAttribute.MEETING_STATUS)).contains(new AttributeValue("held", 0.7));
        assertThat(MEETING.with(ArgumentRole.PLACE, List.of()).argument(ArgumentRole.PLACE))
                .isEmpty();
    }

    @Test
    void otherArgumentsOfARoleLeaveTheFrameAsItWas() {
        Frame other = MEETING.with(ArgumentRole.TIME, List.of(LIKELY));
        assertThat(other.arguments(ArgumentRole.TIME)).containsExactly(LIKELY);
        assertThat(other.arguments(ArgumentRole.PLACE)).containsExactly(UNLIKELY, LIKELY);
        assertThat(other.attributes()).isEqualTo(MEETING.attributes());
        assertThat(MEETING.arguments(ArgumentRole.TIME)).isEmpty();
    }

    @Test
    void argumentsChangedLaterDoNotChangeTheFrame() {
        List<Argument> places = new ArrayList<>(List.of(LIKELY));
        Map<ArgumentRole, List<Argument>> arguments = new EnumMap<>(Map.of(ArgumentRole.PLACE, places));
        Frame frame = new Frame(FrameKind.MEETING, new Span(5, 8), 0.9, arguments, Map.of());
        places.clear();
        arguments.clear();
        assertThat(frame.arguments(ArgumentRole.PLACE)).containsExactly(LIKELY);
        assertThatThrownBy(() -> frame.arguments(ArgumentRole.PLACE).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theMapsOfAFrameCannotBeChanged() {
        assertThatThrownBy(() -> MEETING.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> MEETING.attributes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
