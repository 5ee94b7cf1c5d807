package readout.fact;

import java.util.List;
import readout.text.Article;
import readout.text.Entity;
import readout.text.TimeExpression;

/** All that is taken out of one article. */
public record ArticleRecord(
        Article article,
        List<TimeExpression> times,
        List<Entity> people,
        List<Statement> statements,
        List<Meeting> meetings,
        List<Role> roles,
        List<Position> positions,
        List<Event> events,
        List<MarketMove> markets,
        List<Deadline> deadlines) {
    public ArticleRecord {
        times = List.copyOf(times);
        people = List.copyOf(people);
        statements = List.copyOf(statements);
        meetings = List.copyOf(meetings);
        roles = List.copyOf(roles);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
        markets = List.copyOf(markets);
        deadlines = List.copyOf(deadlines);
    }

    /** The article and nothing that it says. */
    public static ArticleRecord withoutFacts(Article article) {
        return new ArticleRecord(
                article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
