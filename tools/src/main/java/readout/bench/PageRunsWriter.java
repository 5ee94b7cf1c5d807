package readout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import readout.read.page.RunValues;

/** Writes the text runs of pages with their features for {@code training/pages}: the features' names on the first line, then one page per line. */
public final class PageRunsWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PageRunsWriter() {}

    /** @param arguments JSON Lines files with {@code source} and {@code html}, in gzip if the name ends in .gz */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println(String.join(" ", RunValues.names()));
        try (BufferedReader lines = InputLines.open(Path.of(arguments[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(JSON.writeValueAsString(page(JSON.readTree(line))));
            }
        }
        out.flush();
    }

    private static ObjectNode page(JsonNode input) {
        ObjectNode page =
                JSON.createObjectNode().put("source", input.path("source").asText());
        ArrayNode texts = page.putArray("runs");
        ArrayNode values = page.putArray("values");
        for (RunValues run : RunValues.of(input.path("html").asText())) {
            texts.add(run.text());
            ArrayNode row = values.addArray();
            run.values().forEach(row::add);
        }
        return page;
    }
}
