package readout.export;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.view.DossierByHand.finding;
import static readout.view.DossierByHand.meeting;
import static readout.view.DossierByHand.role;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.fact.MeetingStatus;
import readout.view.DossierByHand;

class GraphMlTest {
    @Test
    void peopleAreNodesAndMeetingsWeighTheirEdges(@TempDir Path folder) throws IOException {
        Path file = GraphMl.write(
                DossierByHand.of(
                        finding(
                                "m1",
                                "2019-05-13",
                                meeting(MeetingStatus.HELD, "", "2019-05-12", "", "Anna <Berg>", "Ida")),
                        finding(
                                "m2",
                                "2019-05-20",
                                meeting(MeetingStatus.HELD, "", "2019-05-19", "", "Ida", "Anna <Berg>")),
                        finding(
                                "m3",
                                "2019-05-20",
                                meeting(MeetingStatus.PLANNED, "", "2019-06-19", "", "Ida", "Olaf")),
                        finding("r1", "2019-05-13", role("Anna <Berg>", "envoy", "NOR"))),
                folder);
        Document graph = Jsoup.parse(Files.readString(file), Parser.xmlParser());
        assertThat(graph.select("node").eachAttr("id")).containsExactly("Anna <Berg>", "Ida", "Olaf");
        assertThat(graph.select("node[id=Anna <Berg>] data").text()).isEqualTo("NOR");
        assertThat(graph.select("edge")).singleElement().satisfies(edge -> {
            assertThat(edge.attr("source")).isEqualTo("Anna <Berg>");
            assertThat(edge.attr("target")).isEqualTo("Ida");
            assertThat(edge.text()).isEqualTo("2");
        });
    }
}
