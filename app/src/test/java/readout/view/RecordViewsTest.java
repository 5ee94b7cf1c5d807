package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RecordViewsTest {
    private static final int WIDTH = 100;
    private static final double SURE = 0.9;
    private static final double UNSURE = 0.1;

    private static String text(double unsure, boolean all) {
        return new TextView(WIDTH, false, all).of(RecordByHand.of(unsure));
    }

    @Test
    void textTellsHowSomethingWasSaid() {
        assertThat(text(SURE, false))
                .contains("  US officials  (unnamed)\n    have played down the likelihood of a quick deal  [1]\n")
                .contains("  Wang Shouwen\n    declined to give a number  [1]\n")
                .contains("  A ministry spokeswoman\n    declined to comment  [1]\n");
    }

    @Test
    void textHasTargetsAndDeadlines() {
        assertThat(text(SURE, false))
                .contains("GRC  demands  of DEU: relief  [1]")
                .contains("DEADLINES\n  10 Jul  GRC  by Friday: Greece does not accept → banks would collapse  [1]\n")
                .doesNotContain("--all");
    }

    @Test
    void whatIsNotSureEnoughIsLeftOutUnlessAllIsWanted() {
        assertThat(text(UNSURE, false))
                .contains("US officials", "3 facts less sure left out: --all")
                .doesNotContain("Wang Shouwen")
                .doesNotContain("DEADLINES");
        assertThat(text(UNSURE, true)).contains("Wang Shouwen", "DEADLINES").doesNotContain("--all");
    }

    @Test
    void thePageOfARecordTellsTheSame() {
        Document page = Jsoup.parse(HtmlView.of(RecordByHand.of(SURE)));
        assertThat(page.select("aside li b").eachText())
                .contains("US officials (anonymous)", "Wang Shouwen (named)", "GRC demands of DEU", "GRC, by Friday");
        assertThat(page.select("aside li span").eachText())
                .contains(
                        "have played down the likelihood of a quick deal",
                        "declined to give a number",
                        "relief",
                        "10 Jul · Greece does not accept → banks would collapse");
        assertThat(page.select("aside h2").eachText()).contains("deadlines");
    }
}
