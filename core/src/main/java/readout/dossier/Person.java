package readout.dossier;

import java.util.Optional;

/**
 * Somebody as the whole dossier knows him or her.
 *
 * @param name the fullest name met
 */
public record Person(String id, String name, Optional<String> side) {}
