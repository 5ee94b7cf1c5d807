package readout.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import readout.dossier.Dossier;
import readout.merge.state.Encounters;

/**
 * Exports the network of meetings as GraphML: nodes are people with their sides, and an edge's weight is the number of past meetings that both
 * attended.
 */
final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    static Path write(Dossier dossier, Path folder) throws IOException {
        Path file = folder.resolve("who-meets-whom.graphml");
        try (Writer out = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            write(xml, Encounters.of(dossier));
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IOException(file + ": " + failed.getMessage(), failed);
        }
        return file;
    }

    private static void write(XMLStreamWriter xml, Encounters encounters) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key(xml, "side", "node", "string");
        key(xml, "meetings", "edge", "int");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "undirected");
        for (Map.Entry<String, String> person : encounters.sides().entrySet()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", person.getKey());
            data(xml, "side", person.getValue());
            xml.writeEndElement();
        }
        for (Map.Entry<List<String>, Integer> edge : encounters.meetings().entrySet()) {
            xml.writeStartElement("edge");
            xml.writeAttribute("source", edge.getKey().get(0));
            xml.writeAttribute("target", edge.getKey().get(1));
            data(xml, "meetings", String.valueOf(edge.getValue()));
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
