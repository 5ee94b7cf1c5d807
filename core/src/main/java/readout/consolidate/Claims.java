package readout.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.dossier.Claim;
import readout.dossier.Content;
import readout.dossier.Source;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Event;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.MarketMove;
import readout.fact.Meeting;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.Statement;
import readout.text.Span;

/** The facts of one article as claims, in the order of the record. */
public final class Claims {
    private final Source source;
    private final String text;
    private final List<Claim> claims = new ArrayList<>();

    private Claims(Source source, String text) {
        this.source = source;
        this.text = text;
    }

    public static List<Claim> of(ArticleRecord record, Source source) {
        Claims claims = new Claims(source, record.article().text());
        record.roles().forEach(role -> claims.add(role, content(role)));
        record.meetings().forEach(meeting -> claims.add(meeting, content(meeting)));
        record.statements().forEach(statement -> claims.add(statement, claims.content(statement)));
        record.positions().forEach(position -> claims.add(position, claims.content(position)));
        record.events().forEach(event -> claims.add(event, content(event)));
        record.markets().forEach(move -> claims.add(move, content(move)));
        record.deadlines().forEach(deadline -> claims.add(deadline, content(deadline)));
        return claims.claims;
    }

    private void add(Fact fact, Content content) {
        List<Span> spans = fact.evidence().stream().map(Evidence::span).toList();
        String id = Hash.of(source.article() + "/" + content.kind() + "/" + spans + "/" + content);
        if (claims.stream().noneMatch(known -> known.id().equals(id))) {
            claims.add(new Claim(id, source, spans, spans.get(0).of(text), fact.confidence(), content));
        }
    }

    private static Content content(Role role) {
        return new Content.Role(role.person(), role.title(), role.side(), role.change());
    }

    private static Content content(Meeting meeting) {
        return new Content.Meeting(
                meeting.what(),
                meeting.participants(),
                meeting.sides(),
                meeting.place(),
                meeting.start(),
                meeting.end(),
                meeting.form(),
                meeting.status());
    }

    private Content content(Statement statement) {
        return new Content.Statement(
                statement.speaker().name(),
                statement.speaker().side(),
                statement.speaker().kind(),
                statement.act(),
                statement.modality(),
                statement.predicate(),
                statement.content().stream()
                        .map(span -> span.of(text).replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" … ")),
                statement.direct(),
                statement.to(),
                statement.date());
    }

    private Content content(Position position) {
        Optional<String> condition = position.condition().map(span -> span.of(text));
        return new Content.Position(
                position.actor(),
                position.target(),
                position.stance(),
                position.issue(),
                condition,
                position.deadline());
    }

    private static Content content(Event event) {
        return new Content.Event(
                event.type(),
                event.mode(),
                event.score(),
                event.actor(),
                event.recipient(),
                event.date(),
                event.evidence().get(0).quote());
    }

    private static Content content(MarketMove move) {
        return new Content.Market(move.instrument(), move.direction(), move.change(), move.when(), move.cause());
    }

    private static Content content(Deadline deadline) {
        return new Content.Deadline(
                deadline.by(), deadline.date(), deadline.condition(), deadline.consequence(), deadline.actor());
    }
}
