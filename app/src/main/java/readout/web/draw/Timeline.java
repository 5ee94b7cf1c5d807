package readout.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import readout.fact.Kind;
import readout.served.FindingEntry;

/**
 * Timeline chart of findings: a lane for each kind, with a bar for each step as high as its number of findings.
 *
 * @param height the height of the whole drawing
 */
public record Timeline(LocalDate from, LocalDate to, Scale scale, List<Lane> lanes, List<Tick> ticks, double height) {
    /** The width of the drawing. */
    public static final double WIDTH = 960;

    private static final double LEFT = 84;
    private static final double LANE = 34;
    private static final double HIGHEST = 26;
    private static final double LOWEST = 3;
    private static final double GAP = 1;

    /** Lane with the bars of one kind. */
    public record Lane(Kind kind, double y, int total, List<Bar> bars) {}

    /** Bar for the findings of one step, with its days for a link. */
    public record Bar(double x, double y, double width, double height, LocalDate from, LocalDate to, int count) {}

    /** @param kinds the kinds to draw, in the order of the lanes */
    public static Timeline of(List<FindingEntry> entries, List<Kind> kinds, LocalDate from, LocalDate to) {
        Scale scale = Scale.of(from, to);
        List<LocalDate> steps = scale.steps(from, to);
        Map<Kind, NavigableMap<LocalDate, Integer>> counts = new EnumMap<>(Kind.class);
        for (FindingEntry entry : entries) {
            counts.computeIfAbsent(entry.kind(), kind -> new TreeMap<>())
                    .merge(scale.begin(entry.day()), 1, Integer::sum);
        }
        List<Lane> lanes = new ArrayList<>();
        for (Kind kind : kinds) {
            lanes.add(lane(kind, lanes.size(), counts.getOrDefault(kind, new TreeMap<>()), steps, scale));
        }
        return new Timeline(from, to, scale, lanes, Tick.of(steps, scale, LEFT, WIDTH), LANE * kinds.size() + LANE / 2);
    }

    private static Lane lane(
            Kind kind, int number, NavigableMap<LocalDate, Integer> counts, List<LocalDate> steps, Scale scale) {
        double width = (WIDTH - LEFT) / steps.size();
        double floor = LANE * (number + 1);
        int most = counts.values().stream().mapToInt(each -> each).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            LocalDate step = steps.get(at);
            int count = counts.getOrDefault(step, 0);
            if (count > 0) {
                double height = LOWEST + (HIGHEST - LOWEST) * count / most;
                bars.add(new Bar(
                        LEFT + at * width,
                        floor - height,
                        Math.max(2, width - GAP),
                        height,
                        step,
                        scale.next(step).minusDays(1),
                        count));
            }
        }
        return new Lane(
                kind, floor, counts.values().stream().mapToInt(each -> each).sum(), bars);
    }
}
