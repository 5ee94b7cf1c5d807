package readout.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the first differences between two JSON Lines files, each with its line number and path in the object. */
public final class Differences {
    private static final int WIDEST = 60;

    private final int most;
    private final List<String> found = new ArrayList<>();

    private Differences(int most) {
        this.most = most;
    }

    /** Lists the first differences; empty only if the files are identical byte for byte. */
    public static List<String> of(Path before, Path after, int most) throws IOException {
        if (Files.mismatch(before, after) < 0) {
            return List.of();
        }
        Differences differences = new Differences(most);
        differences.compare(Files.readAllLines(before), Files.readAllLines(after));
        return differences.found.isEmpty() ? List.of("only the ends of lines differ") : differences.found;
    }

    public static long lines(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }

    private void compare(List<String> before, List<String> after) throws IOException {
        int both = Math.min(before.size(), after.size());
        for (int at = 0; at < both && found.size() < most; at++) {
            if (!before.get(at).equals(after.get(at))) {
                line("line " + (at + 1), before.get(at), after.get(at));
            }
        }
        if (before.size() != after.size()) {
            found.add("lines: " + before.size() + " → " + after.size());
        }
    }

    private void line(String line, String before, String after) {
        int known = found.size();
        ObjectMapper json = new ObjectMapper();
        try {
            nodes(line + "  ", json.readTree(before), json.readTree(after));
        } catch (JsonProcessingException plain) {
            note(line, before, after);
        }
        if (found.size() == known) {
            found.add(line + "  the same values in another order or form");
        }
    }

    private void nodes(String path, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            Set<String> keys = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(keys::add);
            after.fieldNames().forEachRemaining(keys::add);
            String prefix = path.endsWith(" ") ? path : path + ".";
            keys.forEach(key -> nodes(prefix + key, before.path(key), after.path(key)));
        } else if (before.isArray() && after.isArray()) {
            for (int at = 0; at < Math.max(before.size(), after.size()); at++) {
                nodes(path + "[" + at + "]", before.path(at), after.path(at));
            }
        } else if (!before.equals(after)) {
            note(path, text(before), text(after));
        }
    }

    private static String text(JsonNode node) {
        return node instanceof MissingNode ? "nothing" : node.toString();
    }

    private void note(String where, String before, String after) {
        if (found.size() < most) {
            found.add(where + ": " + cut(before) + " → " + cut(after));
        }
    }

    private static String cut(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST) + "…";
    }
}
