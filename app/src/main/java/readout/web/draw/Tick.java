package readout.web.draw;

/** A mark on an axis: where it lies, and what stands at it. */
public record Tick(double at, String label) {}
