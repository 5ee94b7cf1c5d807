package readout.fetch.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Xml;
import readout.read.Input;
import readout.read.Unreadable;
import readout.read.metadata.Authors;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;

/** NewsML-G2 (IPTC), as messages and single items, with text as XHTML, NITF or plain text. Items for pictures and lists hold no article. */
final class NewsMlG2 implements Format {
    private static final Set<String> ROOTS = Set.of("newsMessage", "newsItem");

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return Xml.root(item).filter(ROOTS::contains).isPresent();
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        Document document = Xml.parse(item);
        List<Element> news = Xml.all(document, "newsItem");
        for (Element each : news) {
            String source = item.source() + (news.size() == 1 ? "" : "!" + each.attr("guid"));
            try {
                Optional<Input> input = input(source, each);
                input.ifPresent(findings::article);
            } catch (Unreadable unreadable) {
                findings.unusable(source, unreadable.reason());
            }
        }
        findings.require("text");
    }

    private static Optional<Input> input(String source, Element news) throws Unreadable {
        Optional<String> status = Xml.first(news, "pubStatus").map(each -> each.attr("qcode") + each.attr("uri"));
        if (status.filter(code -> code.endsWith("canceled") || code.endsWith("withheld"))
                .isPresent()) {
            throw new Unreadable("is withdrawn by its agency");
        }
        Metadata known = metadata(news);
        Optional<Element> nitf = Xml.first(news, "nitf");
        if (nitf.isPresent()) {
            return Optional.of(Nitf.input(source, nitf.get(), known));
        }
        Optional<Element> html = Xml.first(news, "html");
        if (html.isPresent()) {
            return Optional.of(Input.ofPage(source, html.get().outerHtml()).with(known));
        }
        return Xml.first(news, "inlineData")
                .map(data -> Input.ofText(source, data.wholeText()).with(known));
    }

    private static Metadata metadata(Element news) {
        Optional<Element> content = Xml.first(news, "contentMeta");
        Optional<Element> item = Xml.first(news, "itemMeta");
        return Metadata.NONE
                .withUrl(content.flatMap(each -> Xml.first(each, "link")).flatMap(each -> Xml.attribute(each, "href")))
                .withTitle(content.flatMap(each -> Xml.text(each, "headline")))
                .withOutlet(item.flatMap(each -> Xml.first(each, "provider")).flatMap(NewsMlG2::name))
                .withAuthors(content.flatMap(each -> Xml.text(each, "by"))
                        .map(Authors::of)
                        .orElse(List.of()))
                .withSection(content.flatMap(each -> Xml.first(each, "subject")).flatMap(NewsMlG2::name))
                .withLanguage(content.flatMap(each -> Xml.first(each, "language"))
                        .flatMap(each -> Xml.attribute(each, "tag")))
                .withPublished(content.flatMap(each -> Xml.text(each, "contentCreated"))
                        .or(() -> item.flatMap(each -> Xml.text(each, "firstCreated")))
                        .or(() -> item.flatMap(each -> Xml.text(each, "versionCreated")))
                        .flatMap(Timestamps::in)
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "NewsML-G2 contentCreated")))
                .withModified(
                        item.flatMap(each -> Xml.text(each, "versionCreated")).flatMap(Timestamps::in));
    }

    private static Optional<String> name(Element of) {
        return Xml.text(of, "name").or(() -> Xml.attribute(of, "literal"));
    }
}
