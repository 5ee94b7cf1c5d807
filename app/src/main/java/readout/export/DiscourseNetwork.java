package readout.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.export.ExportTable.Column;
import readout.fact.Field;
import readout.fact.Position;
import readout.fact.Stance;
import readout.merge.state.IssueMatrix;

/** Exports positions in the format of Discourse Network Analyzer's statement table: actor, organisation, concept, agreement, date, text. */
final class DiscourseNetwork {
    private DiscourseNetwork() {}

    /** The columns, named as the analyzer names them. */
    private enum Name {
        ID,
        DATE,
        ACTOR,
        ORGANIZATION,
        CONCEPT,
        AGREEMENT,
        TEXT;

        Column column() {
            String name = Field.word(this);
            return new Column(name, this == AGREEMENT ? ExportTable.Type.INTEGER : ExportTable.Type.STRING, name);
        }
    }

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
        List<Column> columns = Arrays.stream(Name.values()).map(Name::column).toList();
        return new ExportTable("dna-statements", "Statements for Discourse Network Analyzer and rDNA", columns, rows);
    }
}
