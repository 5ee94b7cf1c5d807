package readout.store.finding;

import java.util.List;
import java.util.Map;
import readout.dossier.Claim;

/** Supplies the claims of findings by the findings' ids. */
@FunctionalInterface
public interface ClaimSource {
    Map<String, List<Claim>> of(List<String> findings);
}
