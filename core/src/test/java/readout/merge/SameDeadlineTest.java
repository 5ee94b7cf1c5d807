package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.deadline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Deadline;

/** When two articles tell of one deadline. */
class SameDeadlineTest {
    private final Told told = Told.inADossier();

    @ParameterizedTest
    @CsvSource({
        "2019-06-01, the ports stay shut,        NOR, 1",
        "2019-06-01, ports that still stay shut, '',  1",
        "2019-06-02, the ports stay shut,        NOR, 2",
        "2019-06-01, the ports stay shut,        KEN, 2",
        "2019-06-01, the crews want more pay,    NOR, 2",
        "'',         the ports stay shut,        NOR, 2",
    })
    void oneDateAndOneMatterAreOne(String date, String condition, String actor, int deadlines) {
        told.on("2019-05-01", deadline("by June", "2019-06-01", "the ports stay shut", "", "NOR"))
                .on("2019-05-20", deadline("by June", date, condition, "", actor));
        assertThat(told.findings()).hasSize(deadlines);
    }

    @Test
    void otherFiguresAreAnotherMatter() {
        told.on("2019-05-01", deadline("by June", "2019-06-01", "40 boats stay in port", "", "NOR"))
                .on("2019-05-01", deadline("by June", "2019-06-01", "70 boats stay in port", "", "NOR"));
        assertThat(told.claims()).containsExactly(1, 1);
    }

    @Test
    void withoutAMatterThePartyHasToBeTheSame() {
        told.on("2019-05-01", deadline("by June", "2019-06-01", "", "", "NOR"))
                .on("2019-05-01", deadline("on Saturday", "2019-06-01", "", "", "NOR"))
                .on("2019-05-01", deadline("by June", "2019-06-01", "", "", ""))
                .on("2019-05-01", deadline("by June", "2019-06-01", "", "", ""));
        assertThat(told.claims()).containsExactly(2, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "Within 60 days, 2019-05-11, 1",
        "within 60 days, 2019-05-12, 2",
        "within 90 days, 2019-05-01, 2",
    })
    void withoutADateItIsOneInTheSameWordsForTenDays(String by, String day, int deadlines) {
        told.on("2019-05-01", deadline("within 60 days", "", "the ports stay shut", "", "NOR"))
                .on(day, deadline(by, "", "the ports stay shut", "", "NOR"));
        assertThat(told.findings()).hasSize(deadlines);
    }

    @Test
    void whatALaterArticleAddsIsKept() {
        told.on("2019-05-01", deadline("by June", "2019-06-01", "the ports stay shut", "", ""))
                .on("2019-05-02", deadline("by 1 June", "2019-06-01", "ports stay shut", "the tolls rise", "NOR"));
        Deadline deadline = told.content(Deadline.class);
        assertThat(deadline.by()).isEqualTo("by June");
        assertThat(deadline.consequence()).contains("the tolls rise");
        assertThat(deadline.actor()).contains("NOR");
    }
}
