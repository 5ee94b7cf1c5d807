package readout.export;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.export.ExportTable.Column;
import readout.fact.Event;

/** Balance of cooperation and conflict by week: the events of each quad class and their number. */
final class WeeklyBalance {
    private static final int QUADS = 4;

    private WeeklyBalance() {}

    static ExportTable of(Dossier dossier) {
        Map<String, List<Finding<Event>>> byWeek = new TreeMap<>();
        for (Finding<Event> event : dossier.of(Event.class)) {
            event.firstPublished()
                    .map(WeeklyBalance::week)
                    .ifPresent(week -> byWeek.computeIfAbsent(week, key -> new ArrayList<>())
                            .add(event));
        }
        List<Column> columns = new ArrayList<>(ExportTables.columns("week:ISO week of the first report"));
        for (int quad = 1; quad <= QUADS; quad++) {
            columns.add(new Column("quad" + quad, ExportTable.Type.INTEGER, "events of quad class " + quad));
        }
        columns.add(new Column("score", ExportTable.Type.NUMBER, "mean score"));
        columns.addAll(ExportTables.columns("events:ids, parted by semicolons"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        byWeek.forEach((week, events) -> {
            List<@Nullable Object> row = new ArrayList<>(List.of(week));
            for (int quad = 1; quad <= QUADS; quad++) {
                int wanted = quad;
                row.add((int) events.stream()
                        .filter(event -> event.content().type().quad().number() == wanted)
                        .count());
            }
            row.add(events.stream()
                    .mapToDouble(event -> event.content().score())
                    .average()
                    .orElse(0));
            row.add(events.stream().map(Finding::id).collect(Collectors.joining(ExportTables.LIST)));
            rows.add(row);
        });
        return new ExportTable("balance", "Cooperation and conflict by week", columns, rows);
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W"
                + String.format(Locale.ROOT, "%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
