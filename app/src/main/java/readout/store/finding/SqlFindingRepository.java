package readout.store.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.dossier.Claim;
import readout.dossier.Person;
import readout.fact.Content;
import readout.fact.Kind;
import readout.merge.Consolidator;
import readout.merge.FindingRepository;
import readout.merge.PersonNames;
import readout.store.database.JsonColumns;
import readout.store.database.Settings;

/** Repository of findings and people in the database, within one transaction. */
public final class SqlFindingRepository implements FindingRepository {
    private static final int MOST_NEAR = 200;
    /** Names are counted up to this many articles, so that a name costs no more in the ten thousandth article than in the tenth. */
    private static final int MOST_ARTICLES = 500;

    private final Handle handle;
    private final Map<String, Optional<Person>> called = new HashMap<>();

    public SqlFindingRepository(Handle handle) {
        this.handle = handle;
    }

    /** A consolidator that merges claims into the database's findings, under the dossier's names for the sides. */
    public static Consolidator consolidator(Handle handle) {
        return new Consolidator(new SqlFindingRepository(handle), new Settings(handle).sideNames());
    }

    @Override
    public List<Entry> near(Kind kind, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        "select distinct f.id, f.number, f.profile, f.seen from finding_key k join finding f on f.id = k.finding"
                                + " where k.key in (<keys>) order by f.number desc limit " + MOST_NEAR)
                .bindList("keys", keyed(kind, keys))
                .map((row, context) -> new Entry(
                        row.getString("id"),
                        JsonColumns.content(row.getString("profile")),
                        LocalDate.parse(row.getString("seen"))))
                .list();
    }

    private static List<String> keyed(Kind kind, Collection<String> keys) {
        return new TreeSet<>(keys)
                .stream().map(key -> kind.letter() + " " + key).toList();
    }

    @Override
    public void put(Entry entry, Collection<String> keys) {
        int known = handle.createUpdate("update finding set profile = :profile, seen = :seen, stale = 1 where id = :id")
                .bind("profile", JsonColumns.of(entry.representative()))
                .bind("seen", entry.seen().toString())
                .bind("id", entry.finding())
                .execute();
        if (known == 0) {
            handle.createUpdate(
                            "insert into finding (id, number, kind, profile, seen, stale) values (:id, (select coalesce(max(number), 0) + 1 from finding), :kind, :profile, :seen, 1)")
                    .bind("id", entry.finding())
                    .bind("kind", entry.representative().kind().word())
                    .bind("profile", JsonColumns.of(entry.representative()))
                    .bind("seen", entry.seen().toString())
                    .execute();
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into finding_key (key, finding) values (:key, :finding) on conflict do nothing");
        keyed(entry.representative().kind(), keys)
                .forEach(key ->
                        batch.bind("key", key).bind("finding", entry.finding()).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public void attach(Claim claim, Content told, String finding, String reason) {
        handle.createUpdate(
                        "insert into claim (id, number, finding, article, kind, reason, known, content, told, spans, quote, confidence)"
                                + " values (:id, (select coalesce(max(number), 0) + 1 from claim), :finding, :article, :kind, :reason, :known, :content, :told, :spans, :quote, :confidence)")
                .bind("id", claim.id())
                .bind("finding", finding)
                .bind("article", claim.source().article())
                .bind("kind", claim.content().kind().word())
                .bind("reason", reason)
                .bind("known", claim.source().known().toString())
                .bind("content", JsonColumns.of(claim.content()))
                .bind("told", told.equals(claim.content()) ? null : JsonColumns.of(told))
                .bind("spans", JsonColumns.spans(claim.spans()))
                .bind("quote", claim.quote())
                .bind("confidence", claim.confidence())
                .execute();
    }

    @Override
    public void sides(String article, Map<String, String> names) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into side_name (article, name, side) values (:article, :name, :side) on conflict (article, name) do update set side = excluded.side");
        names.forEach((name, side) -> batch.bind("article", article)
                .bind("name", name)
                .bind("side", side)
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public List<Person> peopleWith(Set<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        "select id, name, side from person where id in (select person from person_word where word in (<words>)) order by id")
                .bindList("words", List.copyOf(new TreeSet<>(words)))
                .map((row, context) -> person(row))
                .list();
    }

    @Override
    public void join(Person from, Person into, String reason) {
        Map<String, String> gone = Map.of("from", from.id());
        Map<String, String> ids = Map.of("from", from.id(), "into", into.id());
        handle.createUpdate("update person_name set person = :into, reason = :reason where person = :from")
                .bindMap(ids)
                .bind("reason", reason)
                .execute();
        joinSides(handle, from.id(), into.id());
        update("delete from person_word where person = :from", gone);
        update("delete from person where id = :from", gone);
        update(
                "insert into finding_key (key, finding) select replace(key, :from, :into), finding from finding_key where key like '%' || :from || '%' on conflict do nothing",
                ids);
        update(
                "update finding set profile = replace(profile, :from, :into), stale = 1 where profile like '%' || :from || '%'",
                ids);
        called.clear();
    }

    /** Joins the sides of two people: the second person gets the side that most articles on either state. */
    public static void joinSides(Handle handle, String from, String into) {
        handle.createUpdate(
                        "insert into person_side (person, side, articles) select :into, side, articles from person_side where person = :from on conflict (person, side) do update set articles = person_side.articles + excluded.articles")
                .bind("from", from)
                .bind("into", into)
                .execute();
        handle.createUpdate("delete from person_side where person = :from")
                .bind("from", from)
                .execute();
        settle(handle, into);
    }

    /** Settles the person's side as the one that most articles state; where it changed, the person's findings are recomputed. */
    private static boolean settle(Handle handle, String person) {
        String most = "(select side from person_side where person = :person order by articles desc, side limit 1)";
        int changed = handle.createUpdate("update person set side = " + most
                        + " where id = :person and coalesce(side, '') <> coalesce(" + most + ", '')")
                .bind("person", person)
                .execute();
        if (changed > 0) {
            handle.createUpdate(
                            "update finding set stale = 1 where id in (select c.finding from person_name n join claim c on c.article = n.article where n.person = :person)")
                    .bind("person", person)
                    .execute();
        }
        return changed > 0;
    }

    @Override
    public Optional<Person> side(Person person, String name, String side, Claim claim) {
        int told = handle.createUpdate(
                        "update person_name set side = :side where article = :article and name = :name and side is null")
                .bind("side", side)
                .bind("article", claim.source().article())
                .bind("name", name)
                .execute();
        if (told == 0) {
            return Optional.empty();
        }
        handle.createUpdate(
                        "insert into person_side (person, side, articles) values (:person, :side, 1) on conflict (person, side) do update set articles = person_side.articles + 1")
                .bind("person", person.id())
                .bind("side", side)
                .execute();
        if (!settle(handle, person.id())) {
            return Optional.empty();
        }
        called.clear();
        return called(name, claim.source().article());
    }

    private void update(String statement, Map<String, String> values) {
        handle.createUpdate(statement).bindMap(values).execute();
    }

    @Override
    public int articles(Person person) {
        return handle.createQuery(
                        "select count(*) from (select distinct article from person_name where person = :person limit "
                                + MOST_ARTICLES + ") named")
                .bind("person", person.id())
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public void put(Person person) {
        handle.createUpdate(
                        "insert into person (id, name, side) values (:id, :name, :side) on conflict (id) do update set name = case person.fixed when 1 then person.name else excluded.name end")
                .bind("id", person.id())
                .bind("name", person.name())
                .bind("side", person.side().orElse(null))
                .execute();
        PreparedBatch batch = handle.prepareBatch(
                "insert into person_word (word, person) values (:word, :person) on conflict do nothing");
        PersonNames.words(person.name())
                .forEach(word ->
                        batch.bind("word", word).bind("person", person.id()).add());
        if (batch.size() > 0) {
            batch.execute();
        }
        called.clear();
    }

    @Override
    public void name(Person person, String name, String reason, Claim claim) {
        handle.createUpdate(
                        "insert into person_name (article, name, person, reason) values (:article, :name, :person, :reason) on conflict do nothing")
                .bind("article", claim.source().article())
                .bind("name", name)
                .bind("person", person.id())
                .bind("reason", reason)
                .execute();
        called.clear();
    }

    @Override
    public Optional<Person> called(String name, String article) {
        return called.computeIfAbsent(
                article + " " + name,
                key -> handle.createQuery(
                                "select p.id, p.name, p.side from person_name n join person p on p.id = n.person where n.article = :article and n.name = :name")
                        .bind("article", article)
                        .bind("name", name)
                        .map((row, context) -> person(row))
                        .findOne());
    }

    public static Person person(ResultSet row) throws SQLException {
        return new Person(row.getString("id"), row.getString("name"), Optional.ofNullable(row.getString("side")));
    }
}
