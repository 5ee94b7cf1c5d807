package readout.web.page;

import java.util.List;
import java.util.Map;
import readout.dossier.Finding;
import readout.fact.Position;
import readout.served.View;
import readout.web.http.NotFound;
import readout.web.page.part.FactLine;

/** Page with a party's positions on an issue, latest first. */
public record HistoryPage(String issue, String party, List<FactLine> positions) {
    public static HistoryPage of(View view, String issue, String party) {
        List<Finding<Position>> positions =
                view.matrix().getOrDefault(issue, Map.of()).getOrDefault(party, List.of());
        if (positions.isEmpty()) {
            throw new NotFound("no position of " + party + " on " + issue + " is known on this day");
        }
        return new HistoryPage(issue, party, FactLine.of(view, positions));
    }
}
