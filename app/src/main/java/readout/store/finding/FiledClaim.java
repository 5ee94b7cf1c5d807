package readout.store.finding;

import readout.dossier.Claim;

/**
 * A claim with the finding it was merged into.
 *
 * @param finding the id of that finding
 * @param reason why it was merged there
 */
public record FiledClaim(Claim claim, String finding, String reason) {}
