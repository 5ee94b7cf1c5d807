package readout.merge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "tariffs,   tariff",
        "Purchased, purchases",
        "purchasing, purchase",
        "herring,   herrings",
        "meeting,   meetings",
        "subsidy,   subsidies",
        "carry,     carried",
        "Friday,    Fridays",
        "movie,     movies",
        "naïve,     naive",
        "ÉLYSÉE,    elysee",
        "ships,     ship's",
    })
    void formsOfAWordAreOneTerm(String one, String other) {
        assertThat(Terms.of(one)).isEqualTo(Terms.of(other)).hasSize(1);
    }

    @Test
    void shortWordsKeepTheirEndings() {
        assertThat(Terms.of("gas used")).containsExactly("gas", "used");
    }

    @Test
    void functionWordsAndMarksAreNoTerms() {
        assertThat(Terms.of("It is not, as they were, about all of that – is it?"))
                .isEmpty();
        assertThat(Terms.of("")).isEmpty();
    }

    @Test
    void currenciesAndPercentagesAre() {
        assertThat(Terms.of("$32 or 5%, €7")).containsExactly("$32", "5%", "€7");
    }

    @Test
    void figuresAreTakenWhole() {
        assertThat(Terms.figures("from 1,200.5 to 3 boats, 40.")).containsExactlyInAnyOrder("1,200.5", "3", "40");
    }

    @Test
    void nothingSharesNothing() {
        assertThat(Terms.dice(Set.of(), Set.of())).isZero();
        assertThat(Terms.containment(Set.of(), Set.of("herring"))).isZero();
    }

    @Test
    void aPartIsWhollyContainedButNotTheSame() {
        Set<String> part = Set.of("herring", "quota");
        Set<String> whole = Set.of("herring", "quota", "fall", "year");
        assertThat(Terms.containment(part, whole)).isEqualTo(1);
        assertThat(Terms.dice(part, whole)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(Terms.containment(whole, part)).isEqualTo(1);
    }
}
