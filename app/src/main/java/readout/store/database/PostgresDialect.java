package readout.store.database;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** A schema of a PostgreSQL server. */
final class PostgresDialect implements Dialect {
    static final String URL = "jdbc:postgresql:";

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final String url;

    PostgresDialect(String url) {
        this.url = url;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public void connect(HikariConfig config) {
        config.setJdbcUrl(url);
        config.setConnectionTimeout(CONNECTING.toMillis());
    }

    @Override
    public List<String> schemas() {
        return List.of(Database.schema(url).orElse("public"));
    }

    @Override
    public void lock(Handle handle) {
        handle.execute("select pg_advisory_xact_lock(?)", (long)
                String.join("/", schemas()).toLowerCase(Locale.ROOT).hashCode());
    }

    @Override
    public String search(String columns) {
        return "select " + columns
                + " from sentence s join article a on a.id = s.article, websearch_to_tsquery('english', :query) q"
                + " where s.search @@ q and a.newest is null order by ts_rank(s.search, q) desc, s.article, s.number limit :most";
    }

    @Override
    public String wanted(String words) {
        return words;
    }
}
