package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaywallTest {
    private static final String STUB = "The crews met the owners on Tuesday.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To continue reading, choose a plan.",
                "Unlock the full article from 1 euro",
                "READ THE REST OF THIS STORY",
                "Already a subscriber? Sign in.",
                "This article is only for registered members",
                "Subscribe now to unlock it all"
            })
    void aShortTextIsAStubWhereThePageSaysThatThereIsMore(String words) {
        assertThat(Paywall.cuts(STUB, Optional.empty(), STUB + " " + words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe to our letter about boats.",
                "The crews are members of a union.",
                "The rest of the story is well known, the owners said."
            })
    void aPromotionAloneMakesNoStub(String words) {
        assertThat(Paywall.cuts(STUB, Optional.empty(), STUB + " " + words)).isFalse();
    }

    @Test
    void metadataAreBelievedOverTheWordsOfThePage() {
        assertThat(Paywall.cuts(STUB, Optional.of(true), STUB + " To continue reading, subscribe."))
                .isFalse();
        assertThat(Paywall.cuts(STUB, Optional.of(false), STUB)).isTrue();
    }

    @Test
    void aTextOfSeveralParagraphsIsNoStub() {
        String cue = " Already a subscriber?";
        assertThat(Paywall.cuts("word ".repeat(220), Optional.empty(), cue)).isTrue();
        assertThat(Paywall.cuts("word ".repeat(221), Optional.empty(), cue)).isFalse();
        assertThat(Paywall.cuts("word ".repeat(221), Optional.of(false), cue)).isFalse();
    }
}
