package readout.tag;

/**
 * A value of a frame's attribute.
 *
 * @param value the value's name in lower case: "planned", "demands", "agree"
 * @param probability 0 to 1, among the values of the attribute
 */
public record AttributeValue(String value, double probability) {}
