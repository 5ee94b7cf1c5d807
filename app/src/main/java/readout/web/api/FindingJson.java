package readout.web.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import readout.dossier.Claim;
import readout.dossier.Content;
import readout.dossier.Content.Deadline;
import readout.dossier.Content.Event;
import readout.dossier.Content.Market;
import readout.dossier.Content.Meeting;
import readout.dossier.Content.Position;
import readout.dossier.Content.Role;
import readout.dossier.Content.Statement;
import readout.dossier.Finding;
import readout.dossier.Source;
import readout.fact.RosterChange;
import readout.served.Entry;
import readout.store.FiledClaim;

/** Findings and claims as JSON, their contents with the keys and words of the article record (docs/record.md). */
final class FindingJson {
    private FindingJson() {}

    static Map<String, Object> of(Entry entry) {
        Finding<?> finding = entry.finding();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", finding.id());
        json.put("kind", entry.kind().word());
        json.put("day", entry.day());
        json.putAll(content(finding.content()));
        json.put("support", word(finding.support()));
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

    /** What an article says, with the place it rests on. */
    static Map<String, Object> of(FiledClaim filed) {
        Claim claim = filed.claim();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", claim.id());
        json.put("finding", filed.finding());
        json.put("reason", filed.reason());
        json.putAll(content(claim.content()));
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

    private static Map<String, Object> content(Content content) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (content instanceof Meeting meeting) {
            json.put("what", meeting.what());
            json.put("participants", meeting.participants());
            json.put("sides", meeting.sides());
            json.put("place", meeting.place().orElse(null));
            json.put("start", meeting.start().orElse(null));
            json.put("end", meeting.end().orElse(null));
            json.put("form", word(meeting.form()).replace('_', '-'));
            json.put("status", word(meeting.status()));
        } else if (content instanceof Statement statement) {
            Map<String, Object> speaker = new LinkedHashMap<>();
            speaker.put("name", statement.speaker());
            speaker.put("kind", word(statement.authority()));
            speaker.put("side", statement.side().orElse(null));
            json.put("speaker", speaker);
            json.put("act", word(statement.act()));
            json.put("modality", word(statement.modality()));
            json.put("predicate", statement.predicate());
            json.put("to", statement.to().orElse(null));
            json.put("date", statement.date().orElse(null));
            json.put("direct", statement.direct());
            json.put("words", statement.words());
        } else if (content instanceof Role role) {
            json.put("person", role.person());
            json.put("title", role.title());
            json.put("side", role.side().orElse(null));
            json.put("change", role.change().map(change -> word(change.kind())).orElse(null));
            json.put("group", role.change().map(RosterChange::group).orElse(null));
            json.put("date", role.change().flatMap(RosterChange::date).orElse(null));
        } else if (content instanceof Position position) {
            json.put("actor", position.actor());
            json.put("target", position.target().orElse(null));
            json.put("stance", word(position.stance()));
            json.put("issue", position.issue());
            json.put("condition", position.condition().orElse(null));
            json.put("deadline", position.deadline().orElse(null));
        } else if (content instanceof Event event) {
            json.put("type", event.type().name());
            json.put("mode", event.mode().orElse(null));
            json.put("quad", event.type().quad());
            json.put("score", event.score());
            json.put("actor", event.actors());
            json.put("recipient", event.recipients());
            json.put("date", event.date().orElse(null));
            json.put("words", event.words());
        } else if (content instanceof Market market) {
            json.put("instrument", market.instrument());
            json.put("direction", word(market.direction()));
            json.put("change", market.change().orElse(null));
            json.put("when", market.when().orElse(null));
            json.put("cause", market.cause().orElse(null));
        } else if (content instanceof Deadline deadline) {
            json.put("by", deadline.by());
            json.put("date", deadline.date().orElse(null));
            json.put("condition", deadline.condition().orElse(null));
            json.put("consequence", deadline.consequence().orElse(null));
            json.put("actor", deadline.actor().orElse(null));
        }
        return json;
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
