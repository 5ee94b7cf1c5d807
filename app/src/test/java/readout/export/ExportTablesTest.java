package readout.export;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.view.DossierByHand.contested;
import static readout.view.DossierByHand.deadline;
import static readout.view.DossierByHand.event;
import static readout.view.DossierByHand.finding;
import static readout.view.DossierByHand.joins;
import static readout.view.DossierByHand.market;
import static readout.view.DossierByHand.meeting;
import static readout.view.DossierByHand.position;
import static readout.view.DossierByHand.role;
import static readout.view.DossierByHand.statement;
import static readout.view.DossierByHand.undated;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.dossier.Finding;
import readout.export.ExportTable.Column;
import readout.fact.Direction;
import readout.fact.EventType;
import readout.fact.Kind;
import readout.fact.MeetingStatus;
import readout.fact.Stance;
import readout.store.Store;
import readout.view.DossierByHand;

/** The tables of each kind of finding. */
class ExportTablesTest {
    private static final String DAY = "2019-05-13";
    private static final String SUPPORT = ",single,2019-05-13,2019-05-13,Fjord News,1,0.9,the words";

    @TempDir
    private Path folder = Path.of("");

    /** The lines of the kind's table under its header. */
    private List<String> rows(Kind kind, Finding<?>... findings) {
        List<String> lines = CsvFiles.text(table(kind, findings)).lines().toList();
        return lines.subList(1, lines.size());
    }

    private ExportTable table(Kind kind, Finding<?>... findings) {
        String place = folder.resolve(kind.word() + findings.length + ".db").toString();
        try (Store store = Store.create(place, "Herring", List.of(), List.of())) {
            return new ExportTables(store, DossierByHand.of(findings)).of(kind);
        }
    }

    @Test
    void aMeetingHasItsDaysPlacePeopleAndSides() {
        assertThat(rows(
                        Kind.MEETING,
                        finding(
                                "m1",
                                DAY,
                                meeting(
                                        MeetingStatus.HELD,
                                        "Oslo",
                                        "2019-05-12",
                                        "2019-05-13",
                                        "Anna Berg",
                                        "Ida Voss")),
                        finding("m2", DAY, meeting(MeetingStatus.PLANNED, "", "", ""))))
                .containsExactly(
                        "m1,2019-05-12,2019-05-13,held,Oslo,in_person,Anna Berg; Ida Voss,NOR; KEN" + SUPPORT,
                        "m2,,,planned,,in_person,,NOR; KEN" + SUPPORT);
    }

    @Test
    void aStatementKeepsItsWordsEvenWhereTheyHoldCommasAndMarks() {
        assertThat(rows(Kind.STATEMENT, finding("s1", DAY, statement("Anna Berg", "NOR", "herring, \"cod\" and tuna"))))
                .containsExactly("s1,Anna Berg,NOR,named,asserted,said,\"herring, \"\"cod\"\" and tuna\",," + SUPPORT);
    }

    @Test
    void aRoleTellsWhoJoinsWhatAndWhen() {
        assertThat(rows(
                        Kind.ROLE,
                        finding("r1", DAY, role("Anna Berg", "envoy", "NOR")),
                        finding("r2", DAY, joins("Ida Voss", "adviser", "the core team", "2019-05-10"))))
                .containsExactly(
                        "r1,Anna Berg,envoy,NOR,,," + SUPPORT,
                        "r2,Ida Voss,adviser,,joins,the core team,2019-05-10" + SUPPORT);
    }

    @Test
    void aPositionHasItsTargetAndDay() {
        assertThat(rows(
                        Kind.POSITION,
                        finding("p1", DAY, position("NOR", "KEN", Stance.DEMANDS, "open ports", "2019-06-01"))))
                .containsExactly("p1,NOR,KEN,demands,open ports,,2019-06-01" + SUPPORT);
    }

    @Test
    void quadClassAndScoreOfAnEventAreNumbers() {
        ExportTable table =
                table(Kind.EVENT, finding("e1", DAY, event(EventType.SANCTION, "NOR", "KEN", "2019-05-12")));
        assertThat(table.columns())
                .filteredOn(
                        column -> column.name().equals("quad") || column.name().equals("score"))
                .extracting(Column::type)
                .containsExactly(ExportTable.Type.INTEGER, ExportTable.Type.NUMBER);
        assertThat(table.rows().get(0)).contains(4, -6.0);
    }

    @Test
    void aMarketsChangeIsTextAndNoFormula() {
        assertThat(rows(Kind.MARKET, finding("k1", DAY, market("the krone", Direction.DOWN, "-0.4%", "2019-05-12"))))
                .containsExactly("k1,the krone,down,'-0.4%,2019-05-12," + SUPPORT);
    }

    @Test
    void aDeadlineWithoutADateKeepsItsWords() {
        assertThat(rows(
                        Kind.DEADLINE,
                        finding("d1", DAY, deadline("within 60 days", "", "the ports stay shut", "NOR"))))
                .containsExactly("d1,within 60 days,,the ports stay shut,,NOR" + SUPPORT);
    }

    @Test
    void whatOnlyUndatedArticlesTellHasNoDays() {
        assertThat(rows(Kind.ROLE, undated(finding("r1", DAY, role("Anna Berg", "envoy", "NOR")))))
                .containsExactly("r1,Anna Berg,envoy,NOR,,,,single,,,Fjord News,1,0.9,the words");
    }

    @Test
    void aDisputedFindingNamesItsTextsAndOutlets() {
        assertThat(rows(Kind.ROLE, contested(finding("r1", DAY, role("Anna Berg", "envoy", "NOR")), "a", "b")))
                .singleElement()
                .asString()
                .contains(",contested,", "Fjord News; Coast Post,2,");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyColumnOfATableHasANameOfItsOwnAndSaysWhatItHolds(Kind kind) {
        ExportTable table = table(kind);
        assertThat(table.columns())
                .extracting(Column::name)
                .doesNotHaveDuplicates()
                .startsWith("id");
        assertThat(table.columns()).extracting(Column::about).doesNotContain("");
        assertThat(table.rows()).isEmpty();
    }
}
