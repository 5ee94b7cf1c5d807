package readout.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import readout.store.Store;
import readout.store.correction.Correction;

/** Page that lists the corrections, latest first. */
public record CorrectionsPage(List<Correction> corrections) {
    public static CorrectionsPage of(Store store) {
        List<Correction> corrections = new ArrayList<>(store.corrections());
        Collections.reverse(corrections);
        return new CorrectionsPage(corrections);
    }
}
