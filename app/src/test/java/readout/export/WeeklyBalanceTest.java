package readout.export;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.view.DossierByHand.event;
import static readout.view.DossierByHand.finding;
import static readout.view.DossierByHand.position;
import static readout.view.DossierByHand.undated;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.dossier.Dossier;
import readout.dossier.Issue;
import readout.fact.EventType;
import readout.fact.Stance;
import readout.view.DossierByHand;

/** Tables of what findings come to together. */
class WeeklyBalanceTest {
    @Test
    void eventsAreCountedByTheIsoWeekOfTheirFirstReport() {
        ExportTable table = WeeklyBalance.of(DossierByHand.of(
                finding("e1", "2018-12-31", event(EventType.AGREE, "NOR", "KEN", "")),
                finding("e2", "2019-01-06", event(EventType.SANCTION, "NOR", "KEN", "")),
                finding("e3", "2019-01-07", event(EventType.AID, "NOR", "KEN", "2018-01-01")),
                undated(finding("e4", "2019-01-07", event(EventType.AID, "NOR", "KEN", "")))));
        assertThat(CsvFiles.text(table).lines())
                .containsExactly(
                        "week,quad1,quad2,quad3,quad4,score,events",
                        "2019-W01,1,0,0,1,-1.75,e1; e2",
                        "2019-W02,0,1,0,0,10.0,e3");
    }

    @Test
    void discourseNetworksHaveAnActorAConceptAndAgreement() {
        Dossier dossier = DossierByHand.of(
                finding("p1", "2019-05-13", position("NOR", "KEN", Stance.DEMANDS, "open ports", "")),
                finding("p2", "2019-05-14", position("KEN", "", Stance.REJECTS, "open ports", "")),
                undated(finding("p3", "2019-05-14", position("KEN", "", Stance.OPEN, "cod", ""))));
        Dossier named = new Dossier(
                dossier.name(),
                dossier.sides(),
                List.of(new Issue("harbours", List.of("ports"))),
                dossier.day(),
                dossier.findings());
        assertThat(CsvFiles.text(DiscourseNetwork.of(named)).lines())
                .containsExactly(
                        "id,date,actor,organization,concept,agreement,text",
                        "p2,2019-05-14,KEN,KEN,harbours: open ports,0,the words",
                        "p1,2019-05-13,NOR,NOR,harbours: open ports,1,the words",
                        "p3,,KEN,KEN,other: cod,1,the words");
    }
}
