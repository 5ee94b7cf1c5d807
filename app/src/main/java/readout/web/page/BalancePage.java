package readout.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import readout.dossier.Finding;
import readout.fact.Event;
import readout.fact.Kind;
import readout.served.Filter;
import readout.served.View;
import readout.web.draw.BalanceChart;
import readout.web.page.part.FilterForm;

/** Page with the chart of cooperation and conflict over time. */
public record BalancePage(BalanceChart chart, FilterForm form, LocalDate from, LocalDate to, int total) {
    private static final int DAYS = 365;

    public static BalancePage of(View view, Filter filter) {
        LocalDate to = filter.to().orElse(view.day());
        LocalDate from = filter.from().filter(day -> !day.isAfter(to)).orElseGet(() -> first(view, to));
        List<Finding<Event>> events = new ArrayList<>();
        filter.only(Kind.EVENT).of(view).forEach(entry -> {
            LocalDate known = entry.finding().firstKnown();
            if (!known.isBefore(from) && !known.isAfter(to)) {
                entry.finding()
                        .content()
                        .as(Event.class)
                        .ifPresent(event -> events.add(entry.finding().with(event)));
            }
        });
        return new BalancePage(BalanceChart.of(events, from, to), FilterForm.of(filter, view), from, to, events.size());
    }

    private static LocalDate first(View view, LocalDate to) {
        return view.dossier().of(Event.class).stream()
                .filter(Finding::dated)
                .map(Finding::firstKnown)
                .min(LocalDate::compareTo)
                .filter(day -> !day.isAfter(to))
                .orElse(to.minusDays(DAYS));
    }
}
