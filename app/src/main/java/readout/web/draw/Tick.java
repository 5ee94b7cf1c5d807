package readout.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A mark on an axis: where it lies, and what stands at it. */
public record Tick(double at, String label) {
    private static final int MOST = 9;

    /** Marks at some of the steps, on an axis from left to right. */
    static List<Tick> of(List<LocalDate> steps, Scale scale, double left, double right) {
        double width = (right - left) / steps.size();
        int every = (steps.size() + MOST - 1) / MOST;
        List<Tick> ticks = new ArrayList<>();
        for (int at = 0; at < steps.size(); at += every) {
            ticks.add(new Tick(left + at * width, scale.label(steps.get(at))));
        }
        return ticks;
    }
}
