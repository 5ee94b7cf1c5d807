package readout.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.dossier.Finding;
import readout.fact.Event;

/**
 * Chart of cooperation and conflict over time: events of PLOVER's quad classes 1 and 2 above the axis, 3 and 4 below, with their mean score.
 *
 * @param middle the y coordinate of the axis
 */
public record BalanceChart(Scale scale, List<Column> columns, List<Tick> ticks, double middle) {
    /** The width of the drawing. */
    public static final double WIDTH = 960;
    /** The height of the drawing without the labels below it. */
    public static final double HEIGHT = 220;

    private static final double GAP = 1;

    /**
     * Column for the events of one step of the time axis.
     *
     * @param counts the number of events of each quad class, in order
     * @param score the events' mean score, -10 to 10
     * @param bars a bar for each quad class that has events
     */
    public record Column(LocalDate from, LocalDate to, List<Integer> counts, double score, List<Bar> bars) {
        /** The number of cooperative events. */
        public int friendly() {
            return counts.get(0) + counts.get(1);
        }

        /** The number of conflictual events. */
        public int hostile() {
            return counts.get(2) + counts.get(3);
        }
    }

    /** Bar for one quad class in a column. */
    public record Bar(int quad, double x, double y, double width, double height) {}

    public static BalanceChart of(List<Finding<Event>> events, LocalDate from, LocalDate to) {
        Scale scale = Scale.of(from, to);
        Map<LocalDate, List<Event>> byStep = new TreeMap<>();
        events.stream()
                .filter(Finding::dated)
                .forEach(event -> byStep.computeIfAbsent(scale.begin(event.firstKnown()), step -> new ArrayList<>())
                        .add(event.content()));
        List<LocalDate> steps = scale.steps(from, to);
        int up = 1;
        int down = 1;
        for (List<Event> each : byStep.values()) {
            int friendly = (int) each.stream()
                    .filter(event -> !event.type().quad().isConflict())
                    .count();
            up = Math.max(up, friendly);
            down = Math.max(down, each.size() - friendly);
        }
        double unit = HEIGHT / (up + down);
        double middle = up * unit;
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            List<Event> here = byStep.getOrDefault(steps.get(at), List.of());
            columns.add(
                    column(steps.get(at), scale, here, at * WIDTH / steps.size(), WIDTH / steps.size(), unit, middle));
        }
        return new BalanceChart(scale, columns, Tick.of(steps, scale, 0, WIDTH), middle);
    }

    private static Column column(
            LocalDate step, Scale scale, List<Event> events, double x, double width, double unit, double middle) {
        List<Integer> counts = new ArrayList<>();
        for (int quad = 1; quad <= 4; quad++) {
            int wanted = quad;
            counts.add((int) events.stream()
                    .filter(event -> event.type().quad().number() == wanted)
                    .count());
        }
        List<Bar> bars = new ArrayList<>();
        double above = middle;
        double below = middle;
        // Deeds are next to the axis, words outside them.
        for (int quad : new int[] {2, 1, 4, 3}) {
            double height = counts.get(quad - 1) * unit;
            if (height > 0) {
                above -= quad <= 2 ? height : 0;
                bars.add(new Bar(quad, x, quad <= 2 ? above : below, Math.max(2, width - GAP), height));
                below += quad > 2 ? height : 0;
            }
        }
        double score = events.stream().mapToDouble(Event::score).average().orElse(0);
        return new Column(step, scale.next(step).minusDays(1), counts, score, bars);
    }
}
