package readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.tag.MadeUp;
import readout.text.Entity;
import readout.text.EntityType;

/** Who is of a delegation that a sentence lists. */
class DelegationsTest {
    private static Optional<String> side(String text) {
        return MadeUp.article(text)
                .name(EntityType.PERSON, "Mara Lindt")
                .name(EntityType.STATE, text.contains("Norwegian") ? "Norwegian" : "Norway")
                .resolved()
                .entities()
                .stream()
                .filter(entity -> entity.name().equals("Mara Lindt"))
                .findFirst()
                .flatMap(Entity::side);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway’s delegation includes Mara Lindt.",
                "Norway’s delegation to the talks was led by Mara Lindt.",
                "The Norwegian trade delegation, headed by Mara Lindt, sat down.",
                "A delegation from Norway led by Mara Lindt sat down.",
                "Norway’s negotiators are former judge Mara Lindt and a clerk; the team of Norway includes Mara Lindt.",
                "Norway’s own negotiating team consists of an old judge and Mara Lindt.",
                "Norway’s team is made up of: envoy Mara Lindt and two clerks.",
            })
    void aMemberIsOfTheOwnersSide(String text) {
        assertThat(side(text)).contains("NOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway’s delegation met Mara Lindt.",
                "Norway’s delegation includes a friend of Mara Lindt.",
                "Norway’s delegation includes two judges, Mara Lindt said.",
                "Norway’s delegation includes two judges chosen by Mara Lindt.",
                "Norway waits. A delegation led by Mara Lindt sat down.",
                "Norway said a delegation led by Mara Lindt sat down.",
            })
    void whoeverIsOnlyNamedNearbyIsNoMember(String text) {
        assertThat(side(text)).isEmpty();
    }
}
