package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliticalPartiesTest {
    @ParameterizedTest
    @CsvSource({
        "Democrats, Democrats, USA",
        "Senate Democrats, Democrats, USA",
        "GOP, Republicans, USA",
        "Tory, Conservatives, GBR",
        "Labour Party, Labour, GBR",
        "Lib Dems, Liberal Democrats, GBR"
    })
    void aPartyIsOneByAllItsNamesAndSitsInOneState(String name, String party, String state) {
        assertThat(PoliticalParties.of(name)).contains(party);
        assertThat(PoliticalParties.state(name)).contains(state);
    }

    @Test
    void onlyTheExactNameMeansAParty() {
        assertThat(PoliticalParties.of("democrats")).isEmpty();
        assertThat(PoliticalParties.of("the Democrats")).isEmpty();
        assertThat(PoliticalParties.state("Democrats of the harbour")).isEmpty();
    }

    @Test
    void aMembersLetterMeansHisParty() {
        assertThat(PoliticalParties.ofLetter("D")).contains("Democrats");
        assertThat(PoliticalParties.ofLetter("R")).contains("Republicans");
        assertThat(PoliticalParties.ofLetter("X")).isEmpty();
        assertThat(PoliticalParties.ofLetter("-")).isEmpty();
    }
}
