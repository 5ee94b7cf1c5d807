package readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.publish.Channel.Way;
import readout.publish.Digest.Line;
import readout.publish.Digest.Section;

class MessagesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 7, 25);

    private static Digest digest(int lines) {
        List<Line> news = IntStream.range(0, lines)
                .mapToObj(number -> new Line(
                        "Planned 29 Jul 2019, Oslo",
                        "Berg & <Mwangi> meet for the " + number + "th time",
                        false,
                        "Wire, Daily; 2 sources",
                        DAY,
                        "https://news.example/d/x/f/m1"))
                .toList();
        return new Digest(
                "Fish & quotas",
                "What changed",
                DAY,
                "https://news.example/d/x",
                List.of("talks are on – a meeting is planned"),
                List.of(new Section("New", news)),
                false);
    }

    private static List<Message> messages(Way way, String language, int lines) {
        return Messages.of(digest(lines), Channel.of("c", way, "").in(language), "c-day-2019-07-25");
    }

    @Test
    void telegramGetsItsOwnHtmlWithTheOutletInEveryLine() {
        String html = messages(Way.TELEGRAM, "en", 1).get(0).html();
        assertThat(html)
                .startsWith("<b>Fish &amp; quotas · Thu 25 July 2019</b>\n")
                .contains("• 25 Jul <a href=\"https://news.example/d/x/f/m1\"><b>Planned 29 Jul 2019, Oslo</b></a>: "
                        + "Berg &amp; &lt;Mwangi&gt; meet for the 0th time <i>Wire, Daily; 2 sources</i>");
    }

    @Test
    void longDigestsAreCutBetweenLinesUnderTelegramsLimit() {
        List<Message> parts = messages(Way.TELEGRAM, "en", 100);
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(part.html().length()).isLessThanOrEqualTo(TelegramText.LONGEST));
        assertThat(String.join("\n", parts.stream().map(Message::html).toList()).split("• "))
                .hasSize(101);
        assertThat(parts)
                .allSatisfy(part -> assertThat(count(part.html(), "<b>")).isEqualTo(count(part.html(), "</b>")));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void datesAreInTheChannelsLanguage() {
        assertThat(messages(Way.TELEGRAM, "de", 1).get(0).html()).contains("Donnerstag, 25. Juli 2019");
        assertThat(messages(Way.MAIL, "fr", 1).get(0).text()).contains("jeudi 25 juillet 2019");
    }

    @Test
    void mailReadsAsTextAndAsAPage() {
        Message mail = messages(Way.MAIL, "en", 1).get(0);
        assertThat(mail.subject()).startsWith("Fish & quotas: Planned 29 Jul 2019, Oslo");
        assertThat(mail.text()).contains("NEW\n* 25 Jul  Planned 29 Jul 2019, Oslo: Berg & <Mwangi> meet");
        assertThat(mail.text().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(79));
        assertThat(mail.html())
                .contains("Berg &amp; &lt;Mwangi&gt;")
                .doesNotContain("<style")
                .doesNotContain("<script")
                .doesNotContain("src=");
    }

    @Test
    void aSentenceIsNotCutByAColon() {
        Line line = new Line("US officials", "have played down a quick deal", true, "Wire; unnamed", DAY, "");
        Digest digest = new Digest(
                "Fish", "What changed", DAY, "", List.of(), List.of(new Section("Said", List.of(line))), false);
        String sentence = "US officials have played down a quick deal";
        assertThat(digest.subject()).isEqualTo("Fish: " + sentence);
        assertThat(new PlainTextDigest(new Dates("en")).of(digest)).contains(sentence + " [Wire; unnamed]");
        assertThat(new TelegramText(new Dates("en")).of(digest).get(0))
                .contains("<b>US officials</b> have played down a quick deal <i>");
    }
}
