package readout.fact;

import java.util.Optional;
import readout.text.Span;

/**
 * Whoever a statement comes from.
 *
 * @param name full name where the article gives it anywhere, else the phrase used
 * @param text the phrase at this place, title included
 */
public record Speaker(String name, String text, SpeakerKind kind, Optional<String> side, Span span) {}
