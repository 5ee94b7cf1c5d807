package readout.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.fact.Event;

/** Table of cooperation and conflict by quarter: number of verbal and material events and their mean score. */
final class Balance {
    private static final int BAR = 20;

    private final Map<String, List<Event>> byQuarter = new TreeMap<>();

    Balance(Dossier dossier) {
        for (Finding<Event> event :
                dossier.of(Event.class).stream().filter(Finding::dated).toList()) {
            LocalDate day = event.firstKnown();
            String quarter = day.getYear() + " Q" + ((day.getMonthValue() + 2) / 3);
            byQuarter.computeIfAbsent(quarter, key -> new ArrayList<>()).add(event.content());
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int most = byQuarter.values().stream().mapToInt(List::size).max().orElse(1);
        byQuarter.forEach((quarter, events) -> {
            long friendly = events.stream()
                    .filter(event -> !event.type().quad().isConflict())
                    .count();
            long hostile = events.size() - friendly;
            double mean = events.stream().mapToDouble(Event::score).average().orElse(0);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s  %s%s  %2d cooperation, %2d conflict, mean score %+.1f",
                    quarter,
                    "+".repeat(bar(friendly, most)),
                    "-".repeat(bar(hostile, most)),
                    friendly,
                    hostile,
                    mean));
        });
        return lines;
    }

    private static int bar(long count, int most) {
        return (int) Math.ceil((double) count * BAR / most);
    }
}
