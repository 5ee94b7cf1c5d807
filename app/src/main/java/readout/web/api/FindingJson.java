package readout.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.dossier.Source;
import readout.fact.Field;
import readout.json.ContentJson;
import readout.served.FindingEntry;
import readout.store.finding.FiledClaim;

/** Renders findings, claims and sources as JSON, with the keys and words of the article record (docs/record.md). */
final class FindingJson {
    private FindingJson() {}

    static Map<String, Object> of(FindingEntry entry) {
        Finding<?> finding = entry.finding();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", finding.id());
        json.put("kind", entry.kind().word());
        json.put("day", entry.day());
        json.putAll(ContentJson.of(finding.content()));
        json.put("support", Field.word(finding.support()));
        json.put("versions", finding.versions());
        json.put("firstKnown", finding.firstKnown());
        json.put("lastKnown", finding.lastKnown());
        json.put("dated", finding.dated());
        json.put("articles", finding.claims());
        json.put("texts", finding.texts());
        json.put("outlets", finding.outlets());
        json.put("quote", finding.quote());
        json.put("confidence", rounded(finding.confidence()));
        return json;
    }

    /** Renders a claim with the spans of its evidence. */
    static Map<String, Object> of(FiledClaim filed) {
        Claim claim = filed.claim();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", claim.id());
        json.put("finding", filed.finding());
        json.put("reason", filed.reason());
        json.putAll(ContentJson.of(claim.content()));
        json.put("quote", claim.quote());
        json.put(
                "evidence",
                claim.spans().stream()
                        .map(span -> Map.of("begin", span.begin(), "end", span.end()))
                        .toList());
        json.put("confidence", rounded(claim.confidence()));
        return json;
    }

    static Map<String, Object> of(Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", source.article());
        json.put("number", source.order());
        json.put("title", source.title().orElse(null));
        json.put("outlet", source.outlet());
        json.put("url", source.url().orElse(null));
        json.put("published", source.published().orElse(null));
        json.put("added", source.added());
        json.put("copyOf", source.text().equals(source.article()) ? null : source.text());
        return json;
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
