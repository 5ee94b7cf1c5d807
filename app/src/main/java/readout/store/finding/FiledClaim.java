package readout.store.finding;

import readout.dossier.Claim;

/**
 * A claim with where it was put.
 *
 * @param finding the id of the finding that it is part of
 * @param reason why it is
 */
public record FiledClaim(Claim claim, String finding, String reason) {}
