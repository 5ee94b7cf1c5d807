package readout.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Event;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.MarketMove;
import readout.fact.Meeting;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.fact.Speaker;
import readout.fact.Statement;
import readout.text.Article;
import readout.text.Entity;
import readout.text.TimeExpression;

/** An article's record as JSON; docs/record.md names every key. Offsets are UTF-16 code units into the article's text, half open. */
public final class RecordJson extends JsonParts {
    private static final JsonFactory JSON = new JsonFactory();

    private RecordJson(JsonGenerator out) {
        super(out);
    }

    /** The record on one line, without a line end. */
    public static String line(ArticleRecord record) {
        return write(json -> json.write(record), false);
    }

    /** The record on many lines, for people. */
    public static String pretty(ArticleRecord record) {
        return write(json -> json.write(record), true);
    }

    /** The article alone on one line, without a line end: the record's {@code article} object. */
    public static String line(Article article) {
        return write(json -> json.article(article), false);
    }

    private interface Part {
        void writeTo(RecordJson json) throws IOException;
    }

    private static String write(Part part, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            if (pretty) {
                generator.useDefaultPrettyPrinter();
            }
            part.writeTo(new RecordJson(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return text.toString();
    }

    private void write(ArticleRecord record) throws IOException {
        out.writeStartObject();
        out.writeFieldName("article");
        article(record.article());
        list("times", record.times(), this::write);
        list("people", record.people(), this::write);
        list("statements", record.statements(), this::write);
        list("meetings", record.meetings(), this::write);
        list("roles", record.roles(), this::write);
        list("positions", record.positions(), this::write);
        list("events", record.events(), this::write);
        list("markets", record.markets(), this::write);
        list("deadlines", record.deadlines(), this::write);
        out.writeEndObject();
    }

    private void article(Article article) throws IOException {
        new ArticleJson(out).write(article);
    }

    private void write(TimeExpression time) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", time.text());
        out.writeStringField("type", time.type().name());
        out.writeStringField("value", time.value());
        optional("anchor", time.anchor());
        offsets(time.span());
        out.writeEndObject();
    }

    private void write(Entity person) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", person.name());
        optional("side", person.side());
        spans("mentions", person.mentions());
        out.writeEndObject();
    }

    private void write(Statement statement) throws IOException {
        out.writeStartObject();
        out.writeFieldName("speaker");
        write(statement.speaker());
        out.writeStringField("act", word(statement.act()));
        out.writeStringField("modality", word(statement.modality()));
        out.writeStringField("predicate", statement.predicate());
        out.writeStringField("cue", statement.cue());
        optional("to", statement.to());
        optional("date", statement.date());
        out.writeBooleanField("direct", statement.direct());
        spans("content", statement.content());
        evidence(statement);
        out.writeEndObject();
    }

    private void write(Speaker speaker) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", speaker.name());
        out.writeStringField("text", speaker.text());
        out.writeStringField("kind", word(speaker.kind()));
        optional("side", speaker.side());
        offsets(speaker.span());
        out.writeEndObject();
    }

    private void write(Meeting meeting) throws IOException {
        out.writeStartObject();
        out.writeStringField("what", meeting.what());
        strings("participants", meeting.participants());
        strings("sides", meeting.sides());
        optional("place", meeting.place());
        optional("start", meeting.start());
        optional("end", meeting.end());
        out.writeStringField("form", word(meeting.form()).replace('_', '-'));
        out.writeStringField("status", word(meeting.status()));
        evidence(meeting);
        out.writeEndObject();
    }

    private void write(Role role) throws IOException {
        out.writeStartObject();
        out.writeStringField("person", role.person());
        out.writeStringField("title", role.title());
        optional("side", role.side());
        optional("change", role.change().map(change -> word(change.kind())));
        optional("group", role.change().map(RosterChange::group));
        optional("date", role.change().flatMap(RosterChange::date));
        evidence(role);
        out.writeEndObject();
    }

    private void write(Position position) throws IOException {
        out.writeStartObject();
        out.writeStringField("actor", position.actor());
        optional("target", position.target());
        out.writeStringField("stance", word(position.stance()));
        out.writeStringField("issue", position.issue());
        out.writeFieldName("condition");
        if (position.condition().isPresent()) {
            span(position.condition().get());
        } else {
            out.writeNull();
        }
        optional("deadline", position.deadline());
        evidence(position);
        out.writeEndObject();
    }

    private void write(Event event) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", event.type().name());
        optional("mode", event.mode());
        out.writeNumberField("quad", event.type().quad());
        out.writeNumberField("score", event.score());
        strings("actor", event.actor());
        strings("recipient", event.recipient());
        optional("date", event.date());
        evidence(event);
        out.writeEndObject();
    }

    private void write(MarketMove move) throws IOException {
        out.writeStartObject();
        out.writeStringField("instrument", move.instrument());
        out.writeStringField("direction", word(move.direction()));
        optional("change", move.change());
        optional("when", move.when());
        optional("cause", move.cause());
        evidence(move);
        out.writeEndObject();
    }

    private void write(Deadline deadline) throws IOException {
        out.writeStartObject();
        out.writeStringField("by", deadline.by());
        optional("date", deadline.date());
        optional("condition", deadline.condition());
        optional("consequence", deadline.consequence());
        optional("actor", deadline.actor());
        evidence(deadline);
        out.writeEndObject();
    }

    private void evidence(Fact fact) throws IOException {
        spans("evidence", fact.evidence().stream().map(Evidence::span).toList());
        out.writeNumberField("confidence", Math.round(fact.confidence() * 1000) / 1000.0);
    }
}
