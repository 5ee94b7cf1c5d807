package readout.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tick on an axis, with its position and label. */
public record Tick(double at, String label) {
    private static final int MOST = 9;

    /** Ticks for some of the steps on a horizontal axis. */
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
