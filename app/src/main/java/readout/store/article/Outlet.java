package readout.store.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An outlet with its articles in a dossier.
 *
 * @param texts articles that don't copy earlier ones
 * @param latest the last day of publication
 * @param read when an article of it was last added
 */
public record Outlet(String name, int articles, int texts, int aside, Optional<LocalDate> latest, Instant read) {}
