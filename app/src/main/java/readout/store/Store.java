package readout.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.HandleCallback;
import readout.dossier.Claim;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.Issue;
import readout.dossier.Person;
import readout.dossier.Side;
import readout.fact.ArticleRecord;
import readout.store.article.ArticleRows;
import readout.store.article.Articles;
import readout.store.correction.Correction;
import readout.store.correction.CorrectionRows;
import readout.store.database.Database;
import readout.store.database.Settings;
import readout.store.database.StoreException;
import readout.store.finding.ClaimRows;
import readout.store.finding.FiledClaim;
import readout.store.finding.FindingRows;
import readout.store.finding.Revisions;
import readout.store.finding.SqlFindingRepository;
import readout.text.Article;

/** One dossier in its database. Safe for several threads and processes; each article is taken in whole or not at all. */
public final class Store implements AutoCloseable {
    private static final String TABLES = "readout/store";

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
        Store store = new Store(Database.open(place, true, TABLES));
        try {
            store.write(handle -> {
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
        return new Store(Database.open(place, false, TABLES));
    }

    /** True where an article with this text is in the dossier, and this one doesn't bring the date that it lacked. */
    public boolean knows(Article article) {
        return database.read(handle -> {
            ArticleRows rows = new ArticleRows(handle);
            return rows.has(article.id()) && !rows.isDatedBy(article);
        });
    }

    /**
     * Takes in one article's record; a known one changes nothing, unless it has a date now and had none.
     *
     * @param take true to take it in whether or not it seems to belong
     */
    public Added add(ArticleRecord record, Instant now, boolean take) {
        return add(record, now, take, false);
    }

    /**
     * The same.
     *
     * @param backlog true for an article that its source had before it was followed: what it says is no news
     */
    public Added add(ArticleRecord record, Instant now, boolean take, boolean backlog) {
        if (!take && knows(record.article())) {
            return Added.KNOWN;
        }
        return write(handle -> new Adding(handle).add(record, now, take, backlog));
    }

    /**
     * Takes in an article with its claims, as the tables of an archive have them; a known one changes nothing.
     *
     * @param copyOf the first article with this text, its own id where it is the first
     * @param claims their sources don't count
     */
    public Added add(Article article, String copyOf, List<Claim> claims, Instant now) {
        return database.read(handle -> new ArticleRows(handle).has(article.id()))
                ? Added.KNOWN
                : write(handle -> new Adding(handle).add(article, copyOf, claims, now));
    }

    /** Works out what findings with new claims come to. Reading does so by itself; after much adding it is done once, here. */
    public void refresh() {
        Refresh.all(database);
    }

    /** Merges all claims anew, in their order, then repeats the corrections: the findings have the same ids. */
    public void rebuild() {
        write(Rebuilding::all);
        refresh();
    }

    /** The dossier's name, sides and issues, and how much is in it. */
    public Overview overview() {
        return database.read(handle -> Overviews.of(handle));
    }

    /** Each side with the names that were given for it and those that articles were found to call it, the most frequent first. */
    public List<NamedSide> sides() {
        return database.read(NamedSide::all);
    }

    /** The dossier has these sides, with these names; all claims are merged anew. */
    public void sides(List<Side> sides) {
        write(handle -> {
            new Settings(handle).named(sides);
            return Rebuilding.all(handle);
        });
        refresh();
    }

    public void issue(Issue issue) {
        write(handle -> {
            new Settings(handle).issue(issue);
            return issue;
        });
    }

    public void withoutIssue(String name) {
        write(handle -> {
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
    public Dossier dossier(LocalDate day, AsOf cut) {
        refresh();
        return database.read(handle -> new Dossiers(handle).on(day, cut));
    }

    /** The dossier's findings, for those who keep them in memory. */
    public Snapshots snapshots() {
        return new Snapshots(database);
    }

    public Optional<Finding<?>> finding(String id) {
        refresh();
        return database.read(handle -> FindingRows.one(handle, id));
    }

    /** The claims of a finding, in order of adding. */
    public List<Claim> claims(String finding) {
        return database.read(handle -> new ClaimRows(handle).of(finding));
    }

    public List<Person> people() {
        return database.read(handle -> handle.createQuery("select id, name, side from person order by name")
                .map((row, context) -> SqlFindingRepository.person(row))
                .list());
    }

    /** Each claim whose words no longer stand where they should, and each finding without one, in words. */
    public List<String> verify() {
        return database.read(handle -> new Verification(handle).faults());
    }

    /**
     * Keeps a correction and carries it out; returns its number.
     *
     * @throws StoreException where it can't be carried out, with the reason; it is not kept then
     */
    public long correct(Correction correction) {
        long number = write(handle -> {
            long kept = CorrectionRows.insert(handle, correction);
            if (correction.action() == Correction.Action.ADD) {
                ByHand.add(handle, correction);
            } else {
                CorrectionRows.carryOut(handle, correction);
                new Refresh(handle).one(correction.target());
            }
            return kept;
        });
        refresh();
        return number;
    }

    /** The claims of a finding with why each is part of it, in order of adding. */
    public List<FiledClaim> filed(String finding) {
        return database.read(handle -> new ClaimRows(handle).filed(finding));
    }

    /** What an article says, with the findings that it is part of; first what an earlier version of it said already. */
    public List<FiledClaim> inArticle(String article) {
        return database.read(handle -> Versions.claims(handle, article));
    }

    /** The articles, for those who look through them. */
    public Articles articles() {
        return new Articles(database);
    }

    /** The database, for what is kept beside the dossier: what is followed, and who is told. */
    public Database database() {
        return database;
    }

    /** When inputs were looked at, and which could not be read. */
    public InputLog readings() {
        return new InputLog(database);
    }

    /** What readers sent. */
    public FeedbackBox feedback() {
        return new FeedbackBox(database);
    }

    /** Takes a correction back. What lay over a finding is lifted off it; what moved claims or names needs a rebuilding. */
    public void undo(long number) {
        Correction undone = write(handle -> CorrectionRows.undo(handle, number));
        switch (undone.action()) {
            case REJECT, EDIT, CONFIRM -> refresh();
            case MERGE, SPLIT, RENAME, ADD -> rebuild();
        }
    }

    public List<Correction> corrections() {
        return database.read(CorrectionRows::all);
    }

    private <T> T write(HandleCallback<T, SQLException> work) {
        return Revisions.write(database, work);
    }

    @Override
    public void close() {
        database.close();
    }
}
