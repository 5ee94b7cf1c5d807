package readout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.text.Article;

class SiteRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String STORY =
            "The two delegations met again in the old customs house on Tuesday, and both spoke of a long day.";
    private static final String ADVICE =
            "Our reporters cover harbours and ferries all year round, and readers can ask them anything they like.";
    private static final String PAGE = "<html><body><div id=story><p>" + STORY + "</p><p class=poll>" + ADVICE
            + "</p><p>A third round is set for March, the hosts said after the delegations had left.</p></div><div id=other><p>"
            + "Fishermen in the north wait for better weather, as they do each winter when the storms come.</p></div></body></html>";

    private static Article read(String rules, String address) {
        Input input = Input.ofPage("page.html", PAGE).at(Optional.of(address));
        SiteRules parsed = SiteRules.parse("rules.tsv", rules.lines().toList());
        ReadResult reading = new ArticleReader(TODAY, parsed).read(input);
        assertThat(reading).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) reading).article();
    }

    @Test
    void theNamedPartIsTheTextWithoutWhatIsDropped() {
        Article article = read(
                "# of one paper\nnews.example\tpart\t#story\nnews.example\tdrop\t.poll", "https://www.news.example/a");
        assertThat(article.text()).contains(STORY, "A third round").doesNotContain("readers can ask", "Fishermen");
        assertThat(article.textFrom()).isEqualTo("#story, by a rule for this site");
        assertThat(article.removed()).contains(ADVICE);
    }

    @Test
    void rulesOfOtherSitesAreNotFollowed() {
        Article article = read("paper.example\tpart\t#other", "https://news.example/a");
        assertThat(article.text()).contains(STORY);
        assertThat(article.textFrom()).isEqualTo("paragraphs of the page");
    }

    @Test
    void aPhraseIsBoilerplateInPagesAndTexts() {
        String rules = "*\tphrase\tReaders Can Ask";
        assertThat(read(rules, "https://news.example/a").text()).contains(STORY).doesNotContain("readers can ask");
        ReadResult reading = new ArticleReader(TODAY, SiteRules.parse("rules.tsv", List.of(rules)))
                .read(Input.ofText(
                        "a.txt", STORY + "\n\n" + ADVICE + "\n\nA third round is set for March, they said."));
        assertThat(((ReadResult.Read) reading).article().text())
                .contains("A third round")
                .doesNotContain("readers can ask");
        assertThat(((ReadResult.Read) reading).article().removed()).contains(ADVICE);
    }

    @Test
    void aLineThatIsNoRuleIsNamed() {
        assertThatThrownBy(() -> SiteRules.parse("rules.tsv", List.of("", "news.example\tpart")))
                .hasMessageStartingWith("rules.tsv:2: a host");
        assertThatThrownBy(() -> SiteRules.parse("rules.tsv", List.of("news.example\tkeep\tp")))
                .hasMessageStartingWith("rules.tsv:1: part, drop or phrase expected, not 'keep'");
        assertThatThrownBy(() -> SiteRules.parse("rules.tsv", List.of("news.example\tdrop\tp[")))
                .hasMessageStartingWith("rules.tsv:1: 'p[' is no CSS selector");
    }
}
