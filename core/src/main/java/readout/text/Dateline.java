package readout.text;

/**
 * Dateline: the place of filing at the beginning of an article's first paragraph: {@code [WASHINGTON]}, {@code BEIJING, July 25 (Xinhua)
 * --}.
 *
 * @param span the whole dateline, including agency and dash; the first sentence follows it
 */
public record Dateline(String place, Span span) {}
