package readout.store.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import readout.dossier.Finding;
import readout.store.database.JsonColumns;
import readout.store.database.StoreException;

/** Corrections overlaid on findings: rejections and edited fields. */
public final class Edits {
    private final Map<String, List<Correction>> byFinding;

    private Edits(Map<String, List<Correction>> byFinding) {
        this.byFinding = byFinding;
    }

    public static Edits of(Handle handle) {
        Map<String, List<Correction>> byFinding = new LinkedHashMap<>();
        CorrectionRows.all(handle).stream()
                .filter(correction -> !correction.undone())
                .forEach(correction -> byFinding
                        .computeIfAbsent(correction.target(), key -> new ArrayList<>())
                        .add(correction));
        return new Edits(byFinding);
    }

    public boolean isRejected(String finding) {
        return of(finding).stream().anyMatch(each -> each.action() == Correction.Action.REJECT);
    }

    /** The confidence of a finding that a user reviewed: 1 where the user confirmed it or edited a field. */
    public double applied(String finding, double confidence) {
        return of(finding).stream().anyMatch(Edits::isVouchedFor) ? 1 : confidence;
    }

    private static boolean isVouchedFor(Correction correction) {
        return switch (correction.action()) {
            case CONFIRM, EDIT, ADD -> true;
            case REJECT, MERGE, SPLIT, RENAME -> false;
        };
    }

    /** The detail with the edited fields; a value that is valid JSON is stored as JSON, any other as text. */
    public String applied(String finding, String detail) {
        String edited = detail;
        for (Correction each : of(finding)) {
            if (each.action() == Correction.Action.EDIT) {
                edited = edited(
                        edited,
                        each.detail().getOrDefault("field", ""),
                        each.detail().getOrDefault("value", ""));
            }
        }
        return edited;
    }

    /** The finding with its edited fields, and with confidence 1 where a user vouches for it. */
    public Finding<?> applied(Finding<?> finding) {
        if (of(finding.id()).isEmpty()) {
            return finding;
        }
        return finding.with(JsonColumns.content(applied(finding.id(), JsonColumns.of(finding.content()))))
                .with(applied(finding.id(), finding.confidence()));
    }

    private List<Correction> of(String finding) {
        return byFinding.getOrDefault(finding, List.of());
    }

    private static String edited(String detail, String field, String value) {
        ObjectNode node = (ObjectNode) JsonColumns.read(detail, JsonNode.class);
        if (!node.has(field)) {
            throw new StoreException("a " + node.path("kind").asText() + " has no field '" + field + "'; it has "
                    + String.join(", ", names(node)));
        }
        node.set(
                field,
                node.get(field).isArray() || value.startsWith("{") || value.equals("null")
                        ? parsed(value)
                        : text(value));
        String edited = JsonColumns.of(node);
        JsonColumns.content(edited);
        return edited;
    }

    private static List<String> names(ObjectNode node) {
        return node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("kind"))
                .toList();
    }

    private static JsonNode text(String value) {
        return JsonColumns.MAPPER.getNodeFactory().textNode(value);
    }

    private static JsonNode parsed(String value) {
        try {
            return JsonColumns.MAPPER.readTree(value);
        } catch (JsonProcessingException noJson) {
            throw new StoreException("this field takes JSON, for example [\"USA\", \"CHN\"], not " + value, noJson);
        }
    }
}
