package readout.tag;

/**
 * Value of a frame's attribute.
 *
 * @param value name of the value in lower case: "planned", "demands", "agree"
 * @param probability 0 to 1, among the values of the attribute
 */
public record AttributeValue(String value, double probability) {}
