package readout.text;

import java.util.Optional;

/**
 * A temporal expression and what it means.
 *
 * @param value as TimeML's TIMEX3 writes it: {@code 2019-07-29}, {@code 2019-W31}, {@code P2D}, {@code PAST_REF}
 * @param anchor the day, month or year that the value was reckoned from, as ISO 8601 writes it: that of publication, or one spoken of before;
 *     empty for a value that depends on none
 */
public record TimeExpression(Span span, String text, TimeType type, String value, Optional<String> anchor) {}
