package readout.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fact.Kind;
import readout.served.Cursor;
import readout.served.Filter;
import readout.served.FindingEntry;
import readout.served.View;
import readout.web.draw.Timeline;
import readout.web.http.Links;
import readout.web.page.part.FactList;
import readout.web.page.part.FilterForm;
import readout.web.page.part.PageFrame;

/**
 * Page with the timeline of findings and a list of those in the period shown.
 *
 * @param address the page's address with its filters but without its period, for zoom links
 */
public record TimelinePage(Timeline timeline, FilterForm form, FactList list, List<Zoom> zooms, String address) {
    /** The kinds that have a lane if the filter names none. */
    private static final List<Kind> LANES =
            List.of(Kind.MEETING, Kind.STATEMENT, Kind.POSITION, Kind.EVENT, Kind.MARKET, Kind.DEADLINE);

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    /** Link to another period: shorter, longer, earlier or later. */
    public record Zoom(String label, String address, boolean here) {}

    public static TimelinePage of(PageFrame frame, View view, Filter requested, Optional<Cursor> after) {
        LocalDate to = requested.to().orElse(view.day());
        LocalDate from = requested.from().filter(day -> !day.isAfter(to)).orElseGet(() -> first(view, to));
        Filter filter = requested.between(Optional.of(from), Optional.of(to));
        FilterForm form = FilterForm.of(filter, view);
        List<FindingEntry> entries = filter.of(view).toList();
        String address = frame.to("timeline");
        String others = FilterForm.of(requested.between(Optional.empty(), Optional.empty()), view)
                .at(address);
        return new TimelinePage(
                Timeline.of(entries, lanes(filter), from, to),
                form,
                FactList.of(entries, after, form.at(address)),
                zooms(others, from, to, view),
                others);
    }

    static Timeline drawn(View view, Filter filter, LocalDate from, LocalDate to) {
        return Timeline.of(
                filter.between(Optional.of(from), Optional.of(to)).of(view).toList(), lanes(filter), from, to);
    }

    private static List<Kind> lanes(Filter filter) {
        return filter.kinds().isEmpty()
                ? LANES
                : filter.kinds().stream().sorted().toList();
    }

    /** The first day of the dossier's news, without the history years before that articles look back on. */
    private static LocalDate first(View view, LocalDate to) {
        return view.latest().stream()
                .map(entry -> entry.finding().firstKnown())
                .min(LocalDate::compareTo)
                .filter(day -> !day.isAfter(to))
                .orElse(to.minusDays(YEAR));
    }

    private static List<Zoom> zooms(String address, LocalDate from, LocalDate to, View view) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        List<Zoom> zooms = new ArrayList<>();
        zooms.add(zoom(address, "earlier", from.minusDays(days), from.minusDays(1), false));
        zooms.add(zoom(address, "week", to.minusDays(WEEK - 1L), to, days == WEEK));
        zooms.add(zoom(address, "month", to.minusDays(MONTH - 1L), to, days == MONTH));
        zooms.add(zoom(address, "year", to.minusDays(YEAR - 1L), to, days == YEAR));
        zooms.add(zoom(address, "all", first(view, view.day()), view.day(), false));
        zooms.add(zoom(address, "later", to.plusDays(1), to.plusDays(days), false));
        return zooms;
    }

    private static Zoom zoom(String address, String label, LocalDate from, LocalDate to, boolean here) {
        return new Zoom(label, span(address, from, to), here);
    }

    private static String span(String address, LocalDate from, LocalDate to) {
        return Links.with(address, "from=" + from + "&to=" + to);
    }

    /** The address of the page for a bar's period. */
    public String days(Timeline.Bar bar) {
        return span(address, bar.from(), bar.to());
    }
}
