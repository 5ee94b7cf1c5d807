package readout.fetch.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Xml;
import readout.read.Input;
import readout.read.Unreadable;
import readout.read.metadata.Authors;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;

/** NITF (IPTC News Industry Text Format 3), in which agencies deliver text. */
final class Nitf implements Format {
    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return Xml.root(item).equals(Optional.of("nitf"));
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        Document document = Xml.parse(item);
        findings.article(input(item.source(), document, Metadata.NONE).at(item.url()));
    }

    /**
     * Reads the article of a {@code nitf} element.
     *
     * @param known metadata given around it; takes precedence over the element's own
     * @throws Unreadable where it has no paragraphs
     */
    static Input input(String source, Element nitf, Metadata known) throws Unreadable {
        Element content = Xml.first(nitf, "body.content").orElseThrow(() -> new Unreadable("is NITF without a body"));
        StringBuilder html = new StringBuilder("<html><body><article>");
        String dateline = Xml.first(nitf, "dateline")
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .map(text -> text.endsWith("-") ? text + " " : text + " - ")
                .orElse("");
        for (Element block : content.getAllElements()) {
            boolean text = List.of("p", "hl2", "li").contains(Xml.name(block)) && block.closest("media") == null;
            if (text && block.hasText()) {
                String tag = Xml.name(block).equals("hl2") ? "h2" : "p";
                html.append('<').append(tag).append('>').append(Entities.escape(dateline + block.text()));
                html.append("</").append(tag).append('>');
                dateline = "";
            }
        }
        return Input.ofPage(source, html + "</article></body></html>").with(known.or(metadata(nitf)));
    }

    private static Metadata metadata(Element nitf) {
        Optional<Element> publication = Xml.first(nitf, "pubdata");
        return Metadata.NONE
                .withTitle(Xml.text(nitf, "hl1").or(() -> Xml.text(nitf, "title")))
                .withOutlet(publication
                        .flatMap(each -> Xml.attribute(each, "name"))
                        .or(() -> Xml.text(nitf, "distributor"))
                        .or(() -> Xml.first(nitf, "doc.copyright").flatMap(each -> Xml.attribute(each, "holder"))))
                .withAuthors(Xml.first(nitf, "byline").stream()
                        .flatMap(byline -> Authors.of(Xml.text(byline, "person").orElse(byline.ownText())).stream())
                        .toList())
                .withSection(publication.flatMap(each -> Xml.attribute(each, "position.section")))
                .withPublished(stated(nitf, "date.issue")
                        .or(() -> stated(nitf, "story.date"))
                        .or(() -> publication
                                .flatMap(each -> Xml.attribute(each, "date.publication"))
                                .flatMap(Timestamps::in)
                                .map(when ->
                                        Published.stated(when, PublishedBasis.METADATA, "NITF date.publication"))));
    }

    private static Optional<Published> stated(Element nitf, String name) {
        return Xml.first(nitf, name)
                .flatMap(each -> Xml.attribute(each, "norm"))
                .flatMap(Timestamps::in)
                .map(when -> Published.stated(when, PublishedBasis.METADATA, "NITF " + name));
    }
}
