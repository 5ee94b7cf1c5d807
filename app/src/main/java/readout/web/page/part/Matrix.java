package readout.web.page.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.dossier.Finding;
import readout.fact.Position;
import readout.served.View;

/**
 * Matrix of positions: a row for each issue, a column for each party, the latest position in each cell.
 *
 * @param parties the columns: the dossier's sides, or if it names none, the parties with most positions
 */
public record Matrix(List<String> parties, List<Row> rows) {
    private static final int MOST_PARTIES = 4;

    /** Row of an issue, with a cell for each party. */
    public record Row(String issue, List<Cell> cells) {}

    /**
     * Latest position of a party on an issue.
     *
     * @param shown the latest position; empty if none is known
     * @param earlier the number of earlier positions
     * @param moved true if the previous position had another stance
     */
    public record Cell(String party, Optional<FactLine> shown, LocalDate day, int earlier, boolean moved) {}

    public static Matrix of(View view) {
        Map<String, Map<String, List<Finding<Position>>>> matrix = view.matrix();
        List<String> parties = view.dossier().sides().isEmpty()
                ? busiest(matrix)
                : view.dossier().sides();
        List<Row> rows = new ArrayList<>();
        matrix.forEach((issue, byParty) -> {
            List<Cell> cells = parties.stream()
                    .map(party -> cell(view, party, byParty.getOrDefault(party, List.of())))
                    .toList();
            if (cells.stream().anyMatch(cell -> cell.shown().isPresent())) {
                rows.add(new Row(issue, cells));
            }
        });
        return new Matrix(parties, rows);
    }

    private static Cell cell(View view, String party, List<Finding<Position>> positions) {
        if (positions.isEmpty()) {
            return new Cell(party, Optional.empty(), view.day(), 0, false);
        }
        Finding<Position> last = positions.get(0);
        boolean moved = positions.size() > 1
                && positions.get(1).content().stance() != last.content().stance();
        return new Cell(party, view.entry(last.id()).map(FactLine::of), last.lastKnown(), positions.size() - 1, moved);
    }

    private static List<String> busiest(Map<String, Map<String, List<Finding<Position>>>> matrix) {
        Map<String, Integer> counts = new TreeMap<>();
        matrix.values().forEach(row -> row.forEach((party, each) -> counts.merge(party, each.size(), Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_PARTIES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
