package readout.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import readout.store.Correction;
import readout.store.Store;

/** What was set right, the latest first. */
public record CorrectionsPage(List<Correction> corrections) {
    static CorrectionsPage of(Store store) {
        List<Correction> corrections = new ArrayList<>(store.corrections());
        Collections.reverse(corrections);
        return new CorrectionsPage(corrections);
    }
}
