package readout.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Finding;
import readout.dossier.Support;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.PartialDate;
import readout.merge.state.Encounters;

class DrawTest {
    private static final LocalDate DAY = LocalDate.of(2019, 7, 29);

    @ParameterizedTest
    @CsvSource({
        "2019-07-29, 2019-08-04, DAY, 7",
        "2019-01-01, 2019-12-31, WEEK, 53",
        "2016-01-01, 2019-12-31, MONTH, 48",
        "2008-01-01, 2019-12-31, QUARTER, 48",
        "1970-01-01, 2019-12-31, YEAR, 50"
    })
    void theFinestScaleThatFitsIsTaken(LocalDate from, LocalDate to, Scale expected, int steps) {
        assertThat(Scale.of(from, to)).isEqualTo(expected);
        assertThat(expected.steps(from, to)).hasSize(steps);
        assertThat(expected.steps(from, to).get(0)).isBeforeOrEqualTo(from);
    }

    private static Finding<Event> event(EventType type, LocalDate day) {
        Event content = new Event(
                type,
                java.util.Optional.empty(),
                !type.quad().isConflict() ? 4 : -4,
                List.of("NOR"),
                List.of("KEN"),
                java.util.Optional.of(PartialDate.of(day)),
                "words");
        return new Finding<>(
                "e" + type + day,
                content,
                Support.SINGLE,
                List.of(),
                day,
                day,
                1,
                1,
                0.8,
                true,
                List.of("Wire"),
                "words");
    }

    @Test
    void cooperationStandsAboveTheLineAndConflictBelow() {
        BalanceChart chart = BalanceChart.of(
                List.of(
                        event(EventType.AGREE, DAY),
                        event(EventType.CONSULT, DAY),
                        event(EventType.THREATEN, DAY),
                        event(EventType.AGREE, DAY.plusDays(1))),
                DAY,
                DAY.plusDays(6));
        BalanceChart.Column first = chart.columns().get(0);
        assertThat(first.friendly()).isEqualTo(2);
        assertThat(first.hostile()).isEqualTo(1);
        assertThat(first.score()).isEqualTo(4.0 / 3);
        assertThat(first.bars()).isNotEmpty().allSatisfy(bar -> {
            assertThat(bar.y() >= 0 && bar.y() + bar.height() <= BalanceChart.HEIGHT + 0.001)
                    .isTrue();
            assertThat(bar.quad() <= 2 ? bar.y() + bar.height() : chart.middle())
                    .isLessThanOrEqualTo(chart.middle() + 0.001);
            assertThat(bar.quad() > 2 ? bar.y() : chart.middle()).isGreaterThanOrEqualTo(chart.middle() - 0.001);
        });
    }

    @Test
    void anEmptyChartHasNoBars() {
        assertThat(BalanceChart.of(List.of(), DAY, DAY).columns())
                .singleElement()
                .satisfies(column -> assertThat(column.bars()).isEmpty());
        assertThat(Network.of(new Encounters(Map.of(), Map.of())).nodes()).isEmpty();
    }

    @Test
    void theNetworkIsTheSameEachTimeAndInsideItsFrame() {
        Encounters encounters = new Encounters(
                Map.of("Ann", "NOR", "Bob", "KEN", "Cleo", "", "Dan", "KEN"),
                Map.of(List.of("Ann", "Bob"), 3, List.of("Bob", "Cleo"), 1, List.of("Ann", "Dan"), 1));
        Network network = Network.of(encounters);
        assertThat(network).isEqualTo(Network.of(encounters));
        assertThat(network.edges()).hasSize(3);
        assertThat(network.nodes()).hasSize(4).allSatisfy(node -> {
            assertThat(node.x()).isBetween(0.0, Network.WIDTH);
            assertThat(node.y()).isBetween(0.0, Network.HEIGHT);
        });
    }

    @Test
    void aMonthIsWholeWeeksFromMonday() {
        Month<String> month =
                Month.of(YearMonth.of(2019, 9), day -> day.getDayOfMonth() == 5 ? List.of("talks") : List.of());
        assertThat(month.weeks()).hasSize(6).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(month.weeks().get(0).get(0).day()).isEqualTo(LocalDate.of(2019, 8, 26));
        assertThat(month.weeks().get(0).get(0).inside()).isFalse();
        assertThat(month.weeks().get(1).get(3).entries()).containsExactly("talks");
    }
}
