package readout.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.dossier.Claim;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.fact.Event;
import readout.fact.PartialDate;
import readout.store.Store;
import readout.view.JsonView;

/** Exports findings as JSON Lines, each with its claims and selectors, and events with the field names of the PLOVER manual. */
final class JsonLinesFiles {
    private final Store store;
    private final ExportTables tables;

    JsonLinesFiles(Store store, ExportTables tables) {
        this.store = store;
        this.tables = tables;
    }

    Path findings(Dossier dossier, Path folder) throws IOException {
        Path file = folder.resolve("findings.jsonl");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Finding<?> finding : dossier.findings()) {
                out.write(JsonView.line(finding(finding)) + "\n");
            }
        }
        return file;
    }

    Path plover(Dossier dossier, Path folder) throws IOException {
        Path file = folder.resolve("plover.jsonl");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Finding<Event> event : dossier.of(Event.class)) {
                out.write(JsonView.line(event(event)) + "\n");
            }
        }
        return file;
    }

    private Map<String, Object> finding(Finding<?> finding) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", finding.id());
        line.put("content", finding.content());
        line.put("support", finding.support().name().toLowerCase(Locale.ROOT));
        line.put("versions", finding.versions());
        line.put("firstKnown", finding.firstPublished().map(String::valueOf));
        line.put("lastKnown", finding.lastPublished().map(String::valueOf));
        line.put("dated", finding.dated());
        line.put("confidence", finding.confidence());
        line.put("claims", store.claims(finding.id()).stream().map(this::claim).toList());
        return line;
    }

    private Map<String, Object> claim(Claim claim) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", claim.id());
        line.put("article", claim.source().article());
        line.put("outlet", claim.source().outlet());
        line.put("title", claim.source().title());
        line.put("url", claim.source().url());
        line.put("published", claim.source().published().map(String::valueOf));
        line.put("confidence", claim.confidence());
        line.put(
                "selectors",
                claim.spans().stream().map(span -> tables.selector(claim, span)).toList());
        return line;
    }

    /** An event under the names of the manual's section on formats: id, date, actor, recipient, event, mode, text, … */
    private Map<String, Object> event(Finding<Event> event) {
        Event content = event.content();
        List<Claim> claims = store.claims(event.id());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", event.id());
        line.put(
                "date",
                content.date()
                        .map(PartialDate::toString)
                        .or(() -> event.firstPublished().map(String::valueOf)));
        line.put(
                "actor",
                content.actors().stream().map(name -> Map.of("code", name)).toList());
        line.put(
                "recipient",
                content.recipients().stream().map(name -> Map.of("code", name)).toList());
        line.put("event", content.type().name());
        line.put("mode", content.mode());
        line.put("quad", content.type().quad().number());
        line.put("score", content.score());
        line.put("text", event.quote());
        line.put("publisher", event.outlets());
        line.put("publicationDate", event.firstPublished().map(String::valueOf));
        line.put(
                "url",
                claims.stream()
                        .flatMap(claim -> claim.source().url().stream())
                        .distinct()
                        .toList());
        return line;
    }
}
