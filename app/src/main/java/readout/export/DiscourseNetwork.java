package readout.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.export.ExportTable.Column;
import readout.fact.Position;
import readout.fact.Stance;
import readout.merge.IssueMatrix;

/** Positions as Discourse Network Analyzer's statement table has them: actor, organisation, concept, agreement, date, text. */
final class DiscourseNetwork {
    private DiscourseNetwork() {}

    static ExportTable of(Dossier dossier) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        IssueMatrix.of(dossier.issues(), dossier.of(Position.class))
                .forEach((issue, byParty) -> byParty.forEach((party, positions) -> {
                    for (Finding<Position> position : positions) {
                        rows.add(Arrays.asList(
                                position.id(),
                                position.firstPublished().map(String::valueOf).orElse(null),
                                party,
                                party,
                                issue + ": " + position.content().issue(),
                                position.content().stance() == Stance.REJECTS ? 0 : 1,
                                position.quote()));
                    }
                }));
        List<Column> columns = List.of(
                text("id"),
                text("date"),
                text("actor"),
                text("organization"),
                text("concept"),
                new Column("agreement", ExportTable.Type.INTEGER, "agreement"),
                text("text"));
        return new ExportTable("dna-statements", "Statements for Discourse Network Analyzer and rDNA", columns, rows);
    }

    private static Column text(String name) {
        return new Column(name, ExportTable.Type.STRING, name);
    }
}
