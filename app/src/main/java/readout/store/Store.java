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

/** One dossier in its database. Safe for several threads and processes; each article is added completely or not at all. */
public final class Store implements AutoCloseable {
    private static final String TABLES = "readout/store";

    private final Database database;

    private Store(Database database) {
        this.database = database;
    }

    /**
     * Creates a dossier.
     *
     * @param place a file that doesn't exist yet, or a JDBC URL of PostgreSQL
     * @param sides the codes or names of the negotiating parties; with none, every article belongs
     * @throws StoreException where it can't be created or already exists
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
     * Opens an existing dossier.
     *
     * @throws StoreException where it doesn't exist or can't be opened
     */
    public static Store open(String place) {
        return new Store(Database.open(place, false, TABLES));
    }

    /** True where the dossier already has an article with this text, and this article adds no missing date to it. */
    public boolean knows(Article article) {
        return database.read(handle -> {
            ArticleRows rows = new ArticleRows(handle);
            return rows.has(article.id()) && !rows.isDatedBy(article);
        });
    }

    /**
     * Adds one article's record; a known article changes nothing, unless it had no date and has one now.
     *
     * @param take true to add it whether or not it seems to belong
     */
    public Added add(ArticleRecord record, Instant now, boolean take) {
        return add(record, now, take, false);
    }

    /**
     * Adds one article's record, as {@link #add(ArticleRecord, Instant, boolean)} does.
     *
     * @param backlog true for an article that its source had before it was followed: what it says is not news
     */
    public Added add(ArticleRecord record, Instant now, boolean take, boolean backlog) {
        if (!take && knows(record.article())) {
            return Added.KNOWN;
        }
        return write(handle -> new Adding(handle).add(record, now, take, backlog));
    }

    /**
     * Adds an article with its claims, as the tables of an archive hold them; a known article changes nothing.
     *
     * @param copyOf the first article with this text, its own id where it is the first
     * @param claims its claims; their sources are ignored
     */
    public Added add(Article article, String copyOf, List<Claim> claims, Instant now) {
        return database.read(handle -> new ArticleRows(handle).has(article.id()))
                ? Added.KNOWN
                : write(handle -> new Adding(handle).add(article, copyOf, claims, now));
    }

    /** Recomputes the findings that have new claims. Reads do so by themselves; after adding many articles call this once. */
    public void refresh() {
        Refresh.all(database);
    }

    /** Merges all claims again in their order, then reapplies the corrections; findings keep their ids. */
    public void rebuild() {
        write(Rebuilding::all);
        refresh();
    }

    /** The dossier's name, sides, issues and totals. */
    public Overview overview() {
        return database.read(handle -> Overviews.of(handle));
    }

    /** Each side with its given names and the names that articles use for it, the most frequent first. */
    public List<NamedSide> sides() {
        return database.read(NamedSide::all);
    }

    /** Sets the dossier's sides and their names; all claims are merged again. */
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
     * @param today the day it is viewed from
     * @param most the most findings of each kind; those of the latest days come first
     */
    public Dossier dossier(LocalDate today, int most) {
        refresh();
        return database.read(handle -> new Dossiers(handle).now(today, most));
    }

    /** The dossier as of a day. */
    public Dossier dossier(LocalDate day, AsOf cut) {
        refresh();
        return database.read(handle -> new Dossiers(handle).on(day, cut));
    }

    /** The dossier's findings, for a cache of them. */
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

    /** Describes each claim whose quote no longer stands at its span, and each finding without a claim. */
    public List<String> verify() {
        return database.read(handle -> new Verification(handle).faults());
    }

    /**
     * Stores a correction and applies it; returns its number.
     *
     * @throws StoreException with the reason, where it can't be applied; it is not stored then
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

    /** The claims of a finding, each with the reason why it was merged there, in order of adding. */
    public List<FiledClaim> filed(String finding) {
        return database.read(handle -> new ClaimRows(handle).filed(finding));
    }

    /** The claims of an article with the findings they belong to; those that an earlier version already made come first. */
    public List<FiledClaim> inArticle(String article) {
        return database.read(handle -> Versions.claims(handle, article));
    }

    /** The dossier's articles. */
    public Articles articles() {
        return new Articles(database);
    }

    /** The database, for what is stored beside the dossier: sources, channels and their queues. */
    public Database database() {
        return database;
    }

    /** Log of when inputs were last read, and of those that failed. */
    public InputLog readings() {
        return new InputLog(database);
    }

    /** Feedback from readers. */
    public FeedbackBox feedback() {
        return new FeedbackBox(database);
    }

    /** Undoes a correction. An overlaid value is removed at once; moved claims or names need a rebuild. */
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
