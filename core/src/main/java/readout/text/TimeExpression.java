package readout.text;

/**
 * A temporal expression and what it means.
 *
 * @param value as TimeML's TIMEX3 writes it: {@code 2019-07-29}, {@code 2019-W31}, {@code P2D}, {@code PAST_REF}
 */
public record TimeExpression(Span span, String text, TimeType type, String value) {}
