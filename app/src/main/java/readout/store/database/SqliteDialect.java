package readout.store.database;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A file of SQLite. */
final class SqliteDialect implements Dialect {
    private static final Duration BUSY = Duration.ofSeconds(30);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String file;

    SqliteDialect(String file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean exists() {
        return Files.exists(Path.of(file));
    }

    @Override
    public void connect(HikariConfig config) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        settings.setBusyTimeout((int) BUSY.toMillis());
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        config.setDataSource(source);
        config.setConnectionTimeout(BUSY.toMillis());
    }

    @Override
    public List<String> schemas() {
        return List.of();
    }

    /** Nothing: a writing transaction of SQLite begins with the lock. */
    @Override
    public void lock(Handle handle) {}

    @Override
    public String search(String columns) {
        return "select " + columns
                + " from sentence_search f join sentence s on s.rowid = f.rowid join article a on a.id = s.article"
                + " where sentence_search match :query and a.newest is null order by f.rank limit :most";
    }

    /** Each word in quote marks, as FTS5 takes them. */
    @Override
    public String wanted(String words) {
        return WORD.matcher(words)
                .results()
                .map(found -> '"' + found.group() + '"')
                .collect(Collectors.joining(" "));
    }
}
