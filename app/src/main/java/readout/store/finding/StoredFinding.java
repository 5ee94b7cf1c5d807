package readout.store.finding;

import java.time.LocalDate;
import readout.dossier.Finding;

/**
 * A finding as it is kept.
 *
 * @param number place in the order of making
 * @param earliest the first day on which a claim of it was known: of publication, else of adding
 * @param latest the last such day
 */
public record StoredFinding(Finding<?> finding, long number, LocalDate earliest, LocalDate latest) {}
