package readout.store.finding;

import java.time.LocalDate;
import readout.dossier.Finding;

/**
 * A finding as it is stored.
 *
 * @param number its place in order of creation
 * @param earliest the first day on which one of its claims became known: its day of publication, else of adding
 * @param latest the last such day
 */
public record StoredFinding(Finding<?> finding, long number, LocalDate earliest, LocalDate latest) {}
