package readout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.consolidate.Consolidator;
import readout.dossier.Claim;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.Issue;
import readout.dossier.Person;
import readout.fact.ArticleRecord;

/** One dossier in its database. Safe for several threads and processes; each article is taken in whole or not at all. */
public final class Store implements AutoCloseable {
    private final Database database;

    private Store(Database database) {
        this.database = database;
    }

    /**
     * A new dossier.
     *
     * @param place a file that is not there yet, or a JDBC URL of PostgreSQL
     * @param sides the codes or names of the parties that negotiate; none for every article to belong
     * @throws StoreException where it can't be made or is there already
     */
    public static Store create(String place, String name, List<String> sides, List<Issue> issues) {
        Store store = new Store(Database.open(place, true));
        try {
            store.database.write(handle -> {
                Settings settings = new Settings(handle);
                if (settings.name().isPresent()) {
                    throw new StoreException(
                            place + ": holds the dossier '" + settings.name().get() + "' already");
                }
                settings.name(name);
                settings.sides(sides);
                issues.forEach(settings::issue);
                return settings;
            });
            return store;
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    /**
     * A dossier that is there.
     *
     * @throws StoreException where it isn't, or can't be opened
     */
    public static Store open(String place) {
        return new Store(Database.open(place, false));
    }

    /** True where an article with this text is in the dossier. */
    public boolean has(String article) {
        return database.read(handle -> new ArticleRows(handle).has(article));
    }

    /**
     * Takes in one article's record; a known one changes nothing.
     *
     * @param take true to take it in whether or not it seems to belong
     */
    public Added add(ArticleRecord record, Instant now, boolean take) {
        if (!take && has(record.article().id())) {
            return Added.KNOWN;
        }
        return database.write(handle -> new Adding(handle).add(record, now, take));
    }

    /** Works out what findings with new claims come to. Reading does so by itself; after much adding it is done once, here. */
    public void refresh() {
        boolean more = true;
        while (more) {
            boolean any = database.read(handle ->
                    handle.createQuery("select count(*) from (select 1 from finding where stale = 1 limit 1) s")
                                    .mapTo(Integer.class)
                                    .one()
                            > 0);
            more = any && database.write(handle -> new Refresh(handle).some());
        }
    }

    /** Merges all claims anew, in their order, then repeats the corrections: the findings have the same ids. */
    public void rebuild() {
        database.write(handle -> {
            List<Claim> claims = new ClaimRows(handle).all();
            for (String table : List.of("finding", "finding_key", "claim", "person", "person_word", "person_name")) {
                handle.execute("delete from " + table);
            }
            Consolidator consolidator = new Consolidator(new StoreShelf(handle));
            claims.forEach(consolidator::add);
            CorrectionRows.all(handle).stream()
                    .filter(correction -> !correction.undone())
                    .forEach(correction -> CorrectionRows.carryOut(handle, correction));
            return claims.size();
        });
        refresh();
    }

    /** The dossier's name, sides and issues, and how much is in it. */
    public Overview overview() {
        return database.read(handle -> Overviews.of(handle));
    }

    public void issue(Issue issue) {
        database.write(handle -> {
            new Settings(handle).issue(issue);
            return issue;
        });
    }

    public void withoutIssue(String name) {
        database.write(handle -> {
            new Settings(handle).withoutIssue(name);
            return name;
        });
    }

    /**
     * The dossier as it stands now.
     *
     * @param today the day it is seen from
     * @param most of each kind, those of the latest days first
     */
    public Dossier dossier(LocalDate today, int most) {
        refresh();
        return database.read(handle -> new Dossiers(handle).now(today, most));
    }

    /** The dossier as it stood on a day. */
    public Dossier dossier(LocalDate day, Cut cut) {
        return database.read(handle -> new Dossiers(handle).on(day, cut));
    }

    public Optional<Finding<?>> finding(String id) {
        refresh();
        return database.read(handle -> FindingRows.one(handle, id));
    }

    /** The claims of a finding, in order of adding. */
    public List<Claim> claims(String finding) {
        return database.read(handle -> new ClaimRows(handle).of(finding));
    }

    /** The text that a claim was taken from. */
    public Optional<String> text(String article) {
        return database.read(handle -> handle.createQuery("select text from article where id = :id")
                .bind("id", article)
                .mapTo(String.class)
                .findOne());
    }

    public List<Person> people() {
        return database.read(handle -> handle.createQuery("select id, name, side from person order by name")
                .map((row, context) -> StoreShelf.person(row))
                .list());
    }

    /** Sentences that hold the words, the best first. */
    public List<Hit> search(String words, int most) {
        return database.read(handle -> Search.sentences(handle, database.isServer(), words, most));
    }

    /** Each claim whose words no longer stand where they should, and each finding without one, in words. */
    public List<String> verify() {
        return database.read(handle -> new Verification(handle).faults());
    }

    /** Keeps a correction and carries it out; returns its number. One that can't be carried out is not kept. */
    public long correct(Correction correction) {
        long number = database.write(handle -> {
            long kept = CorrectionRows.insert(handle, correction);
            CorrectionRows.carryOut(handle, correction);
            new Refresh(handle).one(correction.target());
            return kept;
        });
        refresh();
        return number;
    }

    /**
     * Adds a finding by hand; the correction's detail holds its {@code content} as JSON and its {@code words}. Returns the correction's number.
     *
     * @throws StoreException where the content is not a finding's
     */
    public long addByHand(Correction correction, Instant now) {
        String words = correction.detail().getOrDefault("words", "");
        if (words.isBlank()) {
            throw new StoreException("a finding by hand needs the words it rests on");
        }
        long number = database.write(handle -> {
            ByHand.add(handle, correction.detail().getOrDefault("content", ""), words, correction.who(), now);
            return CorrectionRows.insert(handle, correction);
        });
        refresh();
        return number;
    }

    /** Near misses: outlet, headline and why they were set aside, the most relevant first. */
    public List<String> aside() {
        return database.read(Overviews::aside);
    }

    /** Takes a correction back. */
    public void undo(long number) {
        database.write(handle -> {
            int found = handle.createUpdate("update correction set undone = 1 where number = :number and undone = 0")
                    .bind("number", number)
                    .execute();
            if (found == 0) {
                throw new StoreException("no correction has the number " + number + ", or it is undone already");
            }
            return found;
        });
        rebuild();
    }

    public List<Correction> corrections() {
        return database.read(CorrectionRows::all);
    }

    @Override
    public void close() {
        database.close();
    }
}
