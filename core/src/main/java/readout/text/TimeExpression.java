package readout.text;

import java.util.Optional;

/**
 * Time expression with its value.
 *
 * @param value value in TimeML's TIMEX3 notation: {@code 2019-07-29}, {@code 2019-W31}, {@code P2D}, {@code PAST_REF}
 * @param anchor day, month or year from which the value was calculated, in ISO 8601: that of publication, or one mentioned before; empty
 *     for a value that depends on none
 */
public record TimeExpression(Span span, String text, TimeType type, String value, Optional<String> anchor) {}
