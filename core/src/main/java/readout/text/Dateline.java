package readout.text;

/**
 * Where an article was filed, as its first paragraph begins: {@code [WASHINGTON]}, {@code BEIJING, July 25 (Xinhua) --}.
 *
 * @param span all of it, agency and dash included; what follows is the first sentence
 */
public record Dateline(String place, Span span) {}
