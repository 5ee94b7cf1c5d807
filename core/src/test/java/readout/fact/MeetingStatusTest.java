package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingStatusTest {
    @ParameterizedTest
    @EnumSource
    void aMeetingIsAheadOrOffOrTookPlaceAndNeverTwoOfThese(MeetingStatus status) {
        int held = (status.isAhead() ? 1 : 0) + (status.isOff() ? 1 : 0) + (status.tookPlace() ? 1 : 0);
        assertThat(held).isEqualTo(1);
    }

    @Test
    void talksThatBrokeOffDidNotTakePlace() {
        assertThat(MeetingStatus.COLLAPSED.isOff()).isTrue();
        assertThat(MeetingStatus.CANCELLED.isOff()).isTrue();
        assertThat(MeetingStatus.ONGOING.tookPlace()).isTrue();
        assertThat(MeetingStatus.POSSIBLE.isAhead()).isTrue();
    }

    @Test
    void callsAndLettersHaveNoPlace() {
        assertThat(Arrays.stream(MeetingForm.values()).filter(MeetingForm::isRemote))
                .containsExactly(MeetingForm.PHONE, MeetingForm.VIDEO, MeetingForm.WRITTEN);
    }
}
