package readout.dossier;

import java.time.LocalDate;

/**
 * Something that a dossier did not know before.
 *
 * @param weight how much it matters, 0 to 100
 * @param what what happened, in words
 */
public record Change(LocalDate day, int weight, String what, String finding) {}
