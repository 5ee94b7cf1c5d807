package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {
    @ParameterizedTest
    @CsvSource({
        "France, FRA",
        "French, FRA",
        "Paris, FRA",
        "the United Kingdom, GBR",
        "The United Kingdom, GBR",
        "Downing Street, GBR",
        "Germany’s, DEU",
        "Germany's, DEU",
        "the United States’, USA",
        "U.S., USA",
        "BEIJING, CHN",
        "SOUTH KOREA, KOR",
        "' North Korean ', PRK",
        "EU, EU",
    })
    void aPhraseNamesAStateByNameDemonymCapitalOrSeat(String phrase, String code) {
        assertThat(States.of(phrase)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "the", "germany", "French minister", "us", "Francely", "the envoy’s", "FRENCHMEN", "Geneva"})
    void anyOtherPhraseNamesNone(String phrase) {
        assertThat(States.of(phrase)).isEmpty();
    }

    /** A phrase, the state that it names, and the one that it names though it might be meant as a place. */
    @ParameterizedTest
    @CsvSource({"France, FRA, FRA", "French, FRA, FRA", "Paris, FRA, ", "Kremlin, RUS, ", "BEIJING, CHN, ", "Oz, , "})
    void aSeatIsAPlaceUntilItIsKnownToMeanTheState(String phrase, @Nullable String any, @Nullable String byName) {
        assertThat(States.of(phrase)).isEqualTo(Optional.ofNullable(any));
        assertThat(States.byName(phrase)).isEqualTo(Optional.ofNullable(byName));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "talks between France and Germany | DEU FRA",
                "the US-China trade talks | CHN USA",
                "Iran’s envoy to the United Nations in Geneva | IRN UN",
                "the North Korean, South Korean and Japanese envoys | JPN KOR PRK",
                "Northern Ireland (GBR aside) | GBR",
                "He left for Russia. | RUS",
                "French/German plan | DEU FRA",
                "German officials in Germany | DEU"
            })
    void allStatesOfAPhraseAreFoundInOrderOfTheirCodes(String phrase, String codes) {
        assertThat(States.in(phrase)).containsExactly(codes.split(" "));
    }

    @Test
    void theLongestNameIsFoundAndNotOneInsideIt() {
        assertThat(States.in("South Korea")).containsExactly("KOR");
        assertThat(States.in("the Democratic People's Republic of Korea")).containsExactly("PRK");
        assertThat(States.in("the People’s Republic of China’s envoy")).containsExactly("CHN");
        assertThat(States.in("mainland China")).containsExactly("CHN");
        assertThat(States.in("talks in Guinea-Bissau")).containsExactly("GNB");
    }

    @Test
    void aPhraseWithoutAStateHasNone() {
        assertThat(States.in("")).isEmpty();
        assertThat(States.in("talks about talks, on Monday")).isEmpty();
    }

    @Test
    void codesAreThoseOfStatesAndOfBodiesOfStates() {
        assertThat(States.isCode("CHN")).isTrue();
        assertThat(States.isCode("EU")).isTrue();
        assertThat(States.isCode("chn")).isFalse();
        assertThat(States.isCode("China")).isFalse();
        assertThat(States.isCode("")).isFalse();
    }

    @Test
    void everyStateOfTheStandardHasItsCodeByItsEnglishName() {
        assertThat(Locale.getISOCountries()).hasSizeGreaterThan(200);
        assertThat(Arrays.stream(Locale.getISOCountries())
                        .map(country -> new Locale.Builder().setRegion(country).build())
                        .filter(country -> !States.of(country.getDisplayCountry(Locale.ENGLISH))
                                .equals(Optional.of(country.getISO3Country())))
                        .map(country -> country.getDisplayCountry(Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void demonymsAndSeatsAreTold() {
        assertThat(States.isDemonym("Chinese")).isTrue();
        assertThat(States.isDemonym("China")).isFalse();
        assertThat(States.isSeat("the White House")).isTrue();
        assertThat(States.isSeat("Paris")).isTrue();
        assertThat(States.isSeat("France")).isFalse();
    }
}
