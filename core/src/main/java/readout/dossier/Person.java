package readout.dossier;

import java.util.Optional;

/**
 * Person as identified across the dossier.
 *
 * @param name fullest name in any article
 */
public record Person(String id, String name, Optional<String> side) {}
