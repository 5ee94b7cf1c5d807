package readout.web.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.served.FindingEntry;
import readout.served.View;
import readout.store.Store;
import readout.store.correction.Correction;
import readout.web.page.part.FactLine;

/**
 * Page with the review queue: contested findings first, then those with the lowest confidence.
 *
 * @param done the number of findings confirmed so far
 */
public record ReviewPage(List<FactLine> queue, int waiting, int done) {
    private static final int MOST = 25;

    public static ReviewPage of(Store store, View view) {
        Set<String> looked = store.corrections().stream()
                .filter(correction -> correction.action() == Correction.Action.CONFIRM && !correction.undone())
                .map(Correction::target)
                .collect(Collectors.toSet());
        List<FindingEntry> waiting = view.doubtful().stream()
                .filter(entry -> !looked.contains(entry.id()))
                .toList();
        return new ReviewPage(FactLine.of(waiting.stream().limit(MOST)), waiting.size(), looked.size());
    }
}
