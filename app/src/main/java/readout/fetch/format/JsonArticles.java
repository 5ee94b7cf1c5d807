package readout.fetch.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import readout.fetch.input.FormatInput;
import readout.read.Decoder;
import readout.read.InputLine;
import readout.read.Unreadable;

/** Readout's own JSON: one input per line, or a document with one input or an array of them. */
final class JsonArticles implements Format {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern START = Pattern.compile("(?s)^(?:\\xEF\\xBB\\xBF)?\\s*(?:\\{\\s*\"|\\[\\s*\\{).*");
    private static final Pattern NAME_OF_LINES = Pattern.compile("(?s).*\\.(?:jsonl|ndjson)(?:\\.gz)?");
    private static final Pattern WHOLE_LINE = Pattern.compile("^(?:\\xEF\\xBB\\xBF)?\\s*\\{.*\\}\\s*");

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return isNamedLines(item) || START.matcher(item.start()).matches();
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        if (isNamedLines(item) || isLines(item.start())) {
            new JsonLinesArticles(item.source(), findings).read(item.stream());
        } else {
            document(item, findings);
        }
    }

    private static boolean isNamedLines(FormatInput item) {
        return NAME_OF_LINES.matcher(item.source().toLowerCase(Locale.ROOT)).matches();
    }

    /** True where an object ends on the first line, or the first line is longer than the inspected start. */
    private static boolean isLines(String start) {
        String trimmed = start.stripLeading();
        int end = trimmed.indexOf('\n');
        return !trimmed.startsWith("[")
                && (end < 0 || WHOLE_LINE.matcher(trimmed.substring(0, end)).matches());
    }

    private static void document(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        JsonNode document = tree(Decoder.decode(item.whole()));
        if (!document.isArray()) {
            findings.article(InputLine.parse(item.source(), document.toString()));
            return;
        }
        int number = 0;
        for (JsonNode each : document) {
            number++;
            String place = item.source() + ":" + number;
            try {
                findings.article(InputLine.parse(place, each.toString()));
            } catch (Unreadable unreadable) {
                findings.unusable(place, unreadable.reason());
            }
        }
        findings.require("articles");
    }

    /** @throws Unreadable with line and column, where it is not valid JSON */
    static JsonNode tree(String text) throws Unreadable {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new Unreadable("is broken JSON"
                    + (place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr()));
        }
    }
}
