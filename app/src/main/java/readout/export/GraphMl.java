package readout.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import readout.dossier.Content.Meeting;
import readout.dossier.Dossier;
import readout.dossier.Finding;

/** Who meets whom, as GraphML: people are nodes with their sides, an edge's weight is how many held meetings two share. */
final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    static Path write(Dossier dossier, Path folder) throws IOException {
        Path file = folder.resolve("who-meets-whom.graphml");
        try (Writer out = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            write(xml, sides(dossier), weights(dossier));
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IOException(file + ": " + failed.getMessage(), failed);
        }
        return file;
    }

    private static Map<String, String> sides(Dossier dossier) {
        Map<String, String> sides = new TreeMap<>();
        dossier.meetings()
                .forEach(meeting -> meeting.content().participants().forEach(person -> sides.put(person, "")));
        dossier.roles()
                .forEach(role -> role.content()
                        .side()
                        .ifPresent(side -> sides.computeIfPresent(role.content().person(), (person, none) -> side)));
        return sides;
    }

    private static Map<List<String>, Integer> weights(Dossier dossier) {
        Map<List<String>, Integer> weights = new LinkedHashMap<>();
        for (Finding<Meeting> meeting : dossier.meetings()) {
            boolean held = meeting.content().status().tookPlace();
            List<String> people =
                    meeting.content().participants().stream().sorted().toList();
            for (int one = 0; held && one < people.size(); one++) {
                for (int other = one + 1; other < people.size(); other++) {
                    weights.merge(List.of(people.get(one), people.get(other)), 1, Integer::sum);
                }
            }
        }
        return weights;
    }

    private static void write(XMLStreamWriter xml, Map<String, String> sides, Map<List<String>, Integer> weights)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key(xml, "side", "node", "string");
        key(xml, "meetings", "edge", "int");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "undirected");
        for (Map.Entry<String, String> person : sides.entrySet()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", person.getKey());
            data(xml, "side", person.getValue());
            xml.writeEndElement();
        }
        for (Map.Entry<List<String>, Integer> edge : weights.entrySet()) {
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
