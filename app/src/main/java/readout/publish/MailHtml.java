package readout.publish;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.publish.Digest.Line;
import readout.publish.Digest.Section;

/** Renders a digest as HTML for mail programs: styles are inline, and nothing is loaded. */
final class MailHtml {
    private static final String BODY =
            "margin:0;padding:24px 12px;background:#f4f3ef;color:#1c1c1a;font:16px/1.5 Georgia,'Times New Roman',serif";
    private static final String PAPER = "max-width:600px;margin:0 auto;padding:24px;background:#ffffff";
    private static final String SMALL = "font:13px/1.4 Arial,Helvetica,sans-serif;color:#5a5a55";
    private static final String LINK = "color:#1c1c1a";

    private final Dates dates;

    MailHtml(Dates dates) {
        this.dates = dates;
    }

    /** @param unsubscribe how to unsubscribe, in words; empty for nothing */
    String of(Digest digest, String language, String unsubscribe) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", language);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(digest.subject());
        Element paper = page.body().attr("style", BODY).appendElement("div").attr("style", PAPER);
        paper.appendElement("p")
                .attr("style", SMALL + ";margin:0")
                .text(digest.title() + " · " + dates.whole(digest.day()));
        paper.appendElement("h1")
                .attr("style", "font-size:22px;line-height:1.25;margin:4px 0 12px")
                .text(digest.dossier());
        digest.state()
                .forEach(line ->
                        paper.appendElement("p").attr("style", "margin:0 0 6px").text(line));
        if (digest.quiet()) {
            paper.appendElement("p").text("Nothing new.");
        }
        digest.sections().forEach(section -> section(paper, section));
        Element foot = paper.appendElement("p")
                .attr("style", SMALL + ";border-top:1px solid #d8d6cf;padding-top:12px;margin:24px 0 0");
        if (!digest.home().isEmpty()) {
            foot.appendElement("a")
                    .attr("href", digest.home())
                    .attr("style", "color:#5a5a55")
                    .text("All sources");
            foot.appendText(" · ");
        }
        foot.appendText("Something wrong? Reply to this message." + (unsubscribe.isEmpty() ? "" : " " + unsubscribe));
        return "<!doctype html>\n" + page.outerHtml();
    }

    private void section(Element paper, Section section) {
        if (!section.title().isEmpty()) {
            paper.appendElement("h2")
                    .attr("style", "font:bold 14px/1.4 Arial,Helvetica,sans-serif;margin:20px 0 6px")
                    .text(section.title());
        }
        Element list = paper.appendElement("ul").attr("style", "margin:0;padding:0 0 0 18px");
        section.lines().forEach(line -> item(list, line));
    }

    private void item(Element list, Line line) {
        Element item = list.appendElement("li").attr("style", "margin:0 0 8px");
        item.appendElement("span").attr("style", SMALL).text(dates.brief(line.day()) + " ");
        Element lead = item.appendElement("b");
        if (line.link().isEmpty()) {
            lead.text(line.lead());
        } else {
            lead.appendElement("a")
                    .attr("href", line.link())
                    .attr("style", LINK)
                    .text(line.lead());
        }
        item.appendText(line.rest() + " ");
        item.appendElement("span").attr("style", SMALL).text("[" + line.source() + "]");
    }
}
