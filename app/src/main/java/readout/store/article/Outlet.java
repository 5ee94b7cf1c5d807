package readout.store.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who published articles of a dossier.
 *
 * @param texts articles that are no copies of earlier ones
 * @param latest the last day of publication
 * @param read when an article of it was last taken in
 */
public record Outlet(String name, int articles, int texts, int aside, Optional<LocalDate> latest, Instant read) {}
